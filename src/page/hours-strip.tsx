import type { JSX } from 'preact';
import { calendar, hour, type Moment } from '../core/moment.ts';
import { HOLDERS, type Holder } from '../core/sides.ts';
import { sunrise } from './hours.ts';
import { HolderMark } from './marks.tsx';
import type { Model } from './model.ts';

/** The night as a strip of hours, filled up to now, with what has changed hands: a picture of the header's words. */
export function HoursStrip({ model }: { readonly model: Model }): JSX.Element {
  const { from, to } = model.round;
  const x = (at: Moment) => `${Math.min(100, Math.max(0, ((at - from) / (to - from)) * 100))}%`;
  const hours = Array.from({ length: Math.floor((to - from) / 60) + 1 }, (_, n) => from + n * 60);
  const taken = model.view.beats.flatMap(({ id, at, changes }) => {
    const holder = Object.values(changes).find(isHolder);
    return holder === undefined || at < from ? [] : [{ id, at, holder }];
  });
  const up = sunrise(from, to);
  const { oldStyle } = calendar(from);
  return (
    <div class="hours-strip" aria-hidden="true">
      <p class="day">{oldStyle.weekday} <span>{oldStyle.day} {oldStyle.month}</span></p>
      <div class="strip-body">
        <div class="strip-bar">
          {up === undefined ? null : <span class="daylight" style={{ left: x(up) }} />}
          <span class="gone" style={{ width: x(model.view.now) }} />
          <span class="needle" style={{ left: x(model.view.now) }} />
        </div>
        {taken.map(({ id, at, holder }) => <span key={id} class="pin" style={{ left: x(at) }}><HolderMark holder={holder} /></span>)}
        {hours.map((at) => <span key={at} class="tick" style={{ left: x(at) }}>{hour(at)}</span>)}
      </div>
    </div>
  );
}

function isHolder(value: unknown): value is Holder {
  return (HOLDERS as readonly unknown[]).includes(value);
}
