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

/** A small cut for a kind of place. */
export function Icon({ id }: { readonly id: IconId }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICONS[id]} fill-rule="evenodd" />
    </svg>
  );
}

/** From art/generators/icons.py of the dossier. */
const ICONS = {
  palace: 'M2 20V9h3V7h2v2h3V5l2-2 2 2v4h3V7h2v2h3v11h-3v-6h-3v6h-3v-6h-2v6H8v-6H6v6z',
  telegraph: 'M11 2h2v2h7v2h-7v3h6v2h-6v11h-2V11H5V9h6V6H4V4h7zM4 7h1.500v2H4zM18.500 7H20v2h-1.500z',
  phone: 'M4 9c0-3 4-5 8-5s8 2 8 5v2h-5V8.500a10 10 0 0 0-6 0V11H4zM8 12h8l3 8H5zM12 13.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5z',
  post: 'M2 6h20v13H2zM4 8l8 5.500L20 8v-.4H4zM4 10v7h16v-7l-8 5.600z',
  bank: 'M12 2l10 5v2H2V7zM4 10h3v8H4zM10.500 10h3v8h-3zM17 10h3v8h-3zM2 19h20v3H2z',
  station: 'M6 3h9v3h-1v3h4l2 4v5h-2a2.600 2.600 0 0 1-5.200 0H11a2.600 2.600 0 0 1-5.200 0H3V7h3zM8 5v4h4V6h1V5zM5 18.500a1 1 0 1 0 6 0z',
  bridge: 'M1 8h22v3h-2v8h-2.500c0-5-2.500-6.500-4-6.500V19h-5v-6.500c-1.500 0-4 1.500-4 6.500H3v-8H1z',
  fort: 'M12 1l3 5 6-1-2 5.500 4 4-5.500 2L17 23l-5-3-5 3-.5-6.500-5.500-2 4-4L3 5l6 1zM12 8.500v7h1.200v-7z',
  press: 'M3 4h14v3h4v11a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2zM5.500 6.500v3h9v-3zM5.500 11v1.500h4V11zM5.500 14v1.500h4V14zM10.800 11v4.500h3.700V11zM17 9.500V18h1.800V9.500z',
  power: 'M13.500 1L4 13.500h6L8.500 23 20 9.500h-7z',
  barracks: 'M3 3l2-1 12.500 15 2 .3 2.500 3-1.700 1.700-3.300-2.300v-2zM21 3l-2-1L6.500 17l-2 .3-2.500 3 1.700 1.700L7 19.700v-2z',
  ship: 'M1 14h3l1-3h3V5h2v6h1.500V4h2v7H15V5h2v6h2l1 3h3l-2.500 6H4z',
  hall: 'M12 2l10 7v2h-2v9h2v2H2v-2h2v-9H2V9zM7 12v8h2v-8zM11 12v8h2v-8zM15 12v8h2v-8z',
  people: 'M8 4a3 3 0 1 1 0 6 3 3 0 0 1 0-6zm8 0a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM2 20c0-5 2-8.500 6-8.500 1.700 0 3 .6 4 1.700 1-1.100 2.300-1.700 4-1.700 4 0 6 3.500 6 8.500z',
} as const;
