import type { JSX } from 'preact';
import type { Aim } from '../core/marks.ts';
import type { AskKind } from '../core/run.ts';
import type { Holder } from '../core/sides.ts';
import type { Verdict } from '../core/record.ts';

/** Who holds a place, as a shape: disc, square, split diamond, ring, D. Always beside the word, never instead of it. */
export function HolderMark({ holder }: { readonly holder: Holder }): JSX.Element {
  return (
    <svg class={`mark mark-${holder}`} viewBox="-10 -10 20 20" aria-hidden="true">
      {HOLDERS[holder]}
    </svg>
  );
}

const HOLDERS: Readonly<Record<Holder, JSX.Element>> = {
  soviet: <circle class="red" r="8" />,
  government: <rect class="ink" x="-7.5" y="-7.5" width="15" height="15" />,
  contested: (
    <>
      <path class="red" d="M0-9.4V9.4L-9.4 0Z" />
      <path class="ink" d="M0-9.4V9.4L9.4 0Z" />
    </>
  ),
  nobody: <circle class="ring" r="7" />,
  duma: (
    <>
      <rect class="ring" x="-7.5" y="-8" width="15" height="16" rx="2" />
      <path class="ink" d="M-3.6-4.8H.4Q4.4-4.800 4.400 0T.4 4.800H-3.600ZM-1.400-2.900V2.900H.2Q2.100 2.900 2.100 0T.2-2.900Z" fill-rule="evenodd" />
    </>
  ),
};

/** How an event of the run stands to the record's, as a sign. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }): JSX.Element {
  return (
    <svg class={`mark verdict-${verdict}`} viewBox="-10 -10 20 20" aria-hidden="true">
      <path class="line" d={VERDICTS[verdict]} />
    </svg>
  );
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  same: 'M-6-3H6M-6 3H6',
  earlier: 'M7 0H-6M-1-5L-6 0-1 5',
  later: 'M-7 0H6M1-5L6 0 1 5',
  otherwise: 'M-6-3H6M-6 3H6M4-8L-4 8',
  prevented: 'M-6-6L6 6M6-6L-6 6',
  new: 'M-7 0H7M0-7V7',
  unheard: 'M-4-3Q-4-8 0-8T4-4Q4-1 1 0T0 4M0 7.500V8',
};

/** A road as a stop on a line: a disc for an order, a square for a seal, a wedge for a courier; full where it was taken, broken where it was shut. */
export function StopMark({ kind, taken, locked }: { readonly kind: AskKind; readonly taken: boolean; readonly locked: boolean }): JSX.Element {
  return (
    <svg class={`mark stop-mark ${taken ? 'is-taken' : ''} ${locked ? 'is-shut' : ''}`} viewBox="-10 -10 20 20" aria-hidden="true">
      {STOPS[kind]}
    </svg>
  );
}

const STOPS: Readonly<Record<AskKind, JSX.Element>> = {
  order: <circle r="7.500" />,
  contingency: <rect x="-6" y="-6" width="12" height="12" />,
  courier: <path d="M-5-6.500L7 0-5 6.500Z" />,
  refusal: <path d="M-6-6L6 6M-6 6L6-6" />,
};

/** How far an aim was reached: a tick, a disc half full, a cross. */
export function AimMark({ reached }: { readonly reached: Aim['reached'] }): JSX.Element {
  return (
    <svg class={`mark aim-${reached}`} viewBox="-10 -10 20 20" aria-hidden="true">
      {AIMS[reached]}
    </svg>
  );
}

const AIMS: Readonly<Record<Aim['reached'], JSX.Element>> = {
  met: <path class="line" d="M-7 0L-2 5.500L7-6" />,
  half: (
    <>
      <circle class="ring" r="7" />
      <path class="full" d="M0-7A7 7 0 0 0 0 7Z" />
    </>
  ),
  missed: <path class="line" d="M-6-6L6 6M6-6L-6 6" />,
};

export type IconId = keyof typeof ICONS;

/** A small cut for a kind of place, or for what a button does. */
export function Icon({ id }: { readonly id: IconId }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICONS[id]} fill-rule="evenodd" />
    </svg>
  );
}

/** 24 units square, one path each, filled by the even-odd rule; the map draws its places with the same. */
export const ICONS = {
  palace: 'M2 20V9h3V7h2v2h3V5l2-2 2 2v4h3V7h2v2h3v11h-3v-6h-3v6h-3v-6h-2v6H8v-6H6v6z',
  telegraph: 'M11 2h2v2h7v2h-7v3h6v2h-6v11h-2V11H5V9h6V6H4V4h7zM4 7h1.5v2H4zM18.5 7H20v2h-1.5z',
  phone: 'M4 9c0-3 4-5 8-5s8 2 8 5v2h-5V8.5a10 10 0 0 0-6 0V11H4zM8 12h8l3 8H5zM12 13.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  post: 'M2 6h20v13H2zM4 8l8 5.5L20 8v-.4H4zM4 10v7h16v-7l-8 5.6z',
  bank: 'M12 2l10 5v2H2V7zM4 10h3v8H4zM10.5 10h3v8h-3zM17 10h3v8h-3zM2 19h20v3H2z',
  station: 'M6 3h9v3h-1v3h4l2 4v5h-2a2.6 2.6 0 0 1-5.2 0H11a2.6 2.6 0 0 1-5.2 0H3V7h3zM8 5v4h4V6h1V5zM5 18.5a1 1 0 1 0 6 0zM18 19z',
  bridge: 'M1 8h22v3h-2v8h-2.5c0-5-2.5-6.5-4-6.5V19h-5v-6.5c-1.5 0-4 1.5-4 6.5H3v-8H1z',
  fort: 'M12 1l3 5 6-1-2 5.5 4 4-5.5 2L17 23l-5-3-5 3-.5-6.5-5.5-2 4-4L3 5l6 1zM12 8.5v7h1.2v-7z',
  press: 'M3 4h14v3h4v11a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2zM5.5 6.5v3h9v-3zM5.5 11v1.5h4V11zM5.5 14v1.5h4V14zM10.8 11v4.5h3.7V11zM17 9.5V18h1.8V9.5z',
  power: 'M13.5 1L4 13.5h6L8.5 23 20 9.5h-7z',
  barracks: 'M3 3l2-1 12.5 15 2 .3 2.5 3-1.7 1.7-3.3-2.3v-2zM21 3l-2-1L6.5 17l-2 .3-2.5 3 1.7 1.7L7 19.7v-2z',
  ship: 'M1 14h3l1-3h3V5h2v6h1.5V4h2v7H15V5h2v6h2l1 3h3l-2.5 6H4z',
  hall: 'M12 2l10 7v2h-2v9h2v2H2v-2h2v-9H2V9zM7 12v8h2v-8zM11 12v8h2v-8zM15 12v8h2v-8z',
  play: 'M6 3l14 9-14 9z',
  pause: 'M6 4h4v16H6zM14 4h4v16h-4z',
  stepOn: 'M9 4l9 8-9 8z',
  stepBack: 'M15 4l-9 8 9 8z',
  eventOn: 'M4 4l8 7V4l8 8-8 8v-7l-8 7zM20 4h2v16h-2z',
  eventBack: 'M20 4l-8 7V4l-8 8 8 8v-7l8 7zM4 4H2v16h2z',
} as const;
