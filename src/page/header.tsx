import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hour } from '../core/moment.ts';
import { bothCalendars, progress, shortCalendars, sky } from './hours.ts';
import type { Model, Send } from './model.ts';
import { roundsOf } from './rounds.ts';
import { SCREENS, type Screen } from './state.ts';
import { HOURS, PLAY, SIDE_NAMES, WORDS } from './words.ts';

interface HeaderProps {
  readonly model: Model;
  readonly screen: Screen;
  readonly send: Send;
}

/** The bar over everything: the city and the day in both calendars, the hour and the sky, how far the run and its round have come. */
export function Header({ model, screen, send }: HeaderProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const { now } = model.view;
  const { weekday, oldStyle, newStyle } = bothCalendars(now);
  const { share, left } = progress(model.round, now);
  const rounds = roundsOf(model.book, model.run.log.scenario);
  const nth = Math.max(0, rounds.indexOf(model.round));
  const title = PLAY.round(model.round.number, model.round.title);
  const remains = rounds.length > 1 ? [PLAY.roundOf(nth + 1, rounds.length), left] : [left];
  const go = (to: Screen) => {
    setOpen(false);
    send({ type: 'go', screen: to });
  };
  return (
    <header class="bar">
      <div class="city">
        <h1><span lang="ru" aria-hidden="true">{WORDS.city}</span><span class="unseen">{WORDS.game}: {WORDS.subtitle}</span></h1>
        <p class="long">{weekday} {oldStyle}<span class="newstyle"> · {newStyle}</span></p>
        <p class="short" aria-hidden="true">{shortCalendars(now)}</p>
      </div>
      <p class="clock"><b>{hour(now)}</b> <span>{sky(now)}</span></p>
      <div class="way">
        <p><b>{title}</b> <span>{remains.join(' · ')}</span></p>
        <div
          class="progress"
          role="progressbar"
          aria-label={HOURS.progress(title, ...remains)}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(((nth + share) / Math.max(1, rounds.length)) * 100)}
        >
          {rounds.map(({ id }, n) => (
            <span key={id} class="round"><span style={{ width: `${n < nth ? 100 : n > nth ? 0 : share * 100}%` }} /></span>
          ))}
        </div>
        {model.seat === 'watch' ? null : <p class="seat">{PLAY.side(SIDE_NAMES[model.seat])}</p>}
      </div>
      <button type="button" class="menu" aria-expanded={open} aria-controls="nav" onClick={() => setOpen(!open)}>{WORDS.menu}</button>
      <nav id="nav" class={open ? 'open' : ''} aria-label={WORDS.menu}>
        <ul>
          {SCREENS.map((to) => (
            <li key={to}>
              <button type="button" aria-current={screen === to ? 'page' : undefined} onClick={() => go(to)}>{WORDS.screens[to]}</button>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
