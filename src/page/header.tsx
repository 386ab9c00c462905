import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hour } from '../core/moment.ts';
import { bothCalendars, progress, sky } from './hours.ts';
import type { Model, Send } from './model.ts';
import { SCREENS, type Screen } from './state.ts';
import { HOURS, PLAY, SIDE_NAMES, WORDS } from './words.ts';

interface HeaderProps {
  readonly model: Model;
  readonly screen: Screen;
  readonly send: Send;
}

/** The bar over everything: the city and the day in both calendars, the hour and the sky, how far the round has come. */
export function Header({ model, screen, send }: HeaderProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const { now } = model.view;
  const { weekday, oldStyle, newStyle } = bothCalendars(now);
  const { share, left } = progress(model.round, now);
  const go = (to: Screen) => {
    setOpen(false);
    send({ type: 'go', screen: to });
  };
  return (
    <header class="bar">
      <div class="city">
        <h1><span lang="ru" aria-hidden="true">{WORDS.city}</span><span class="unseen">{WORDS.game}: {WORDS.subtitle}</span></h1>
        <p>{weekday} {oldStyle}<span class="newstyle"> · {newStyle}</span></p>
      </div>
      <p class="clock"><b>{hour(now)}</b> <span>{sky(now)}</span></p>
      <div class="way">
        <p><b>{PLAY.round(model.round.number, model.round.title)}</b> <span>{left}</span></p>
        <div
          class="progress"
          role="progressbar"
          aria-label={HOURS.progress(PLAY.round(model.round.number, model.round.title), left)}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(share * 100)}
        >
          <span style={{ width: `${share * 100}%` }} />
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
