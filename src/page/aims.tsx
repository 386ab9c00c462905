import type { JSX } from 'preact';
import type { Beat } from '../core/beat.ts';
import { SIDES, type Seat, type Side } from '../core/sides.ts';
import { person } from './facts.ts';
import { Fold } from './fold.tsx';
import { Text } from './line.tsx';
import { AimMark } from './marks.tsx';
import { AIMS, PARTS, SIDE_NAMES } from './words.ts';

/** What the reader's side wanted, got, and was given by history; the other sides' aims folded. Whoever only looked on sees all alike. */
export function Aims({ seat, beats }: { readonly seat: Seat; readonly beats: readonly Beat[] }): JSX.Element | null {
  const others = SIDES.filter((side) => side !== seat && beats.some(of(side)));
  if (beats.length === 0) return null;
  return (
    <section class="aims">
      <h3 tabIndex={-1}>{seat === 'watch' ? PARTS.aims : AIMS.mine}</h3>
      <p class="lead">{AIMS.lead}</p>
      {seat === 'watch' ? null : <AimList beats={beats.filter(of(seat))} />}
      {seat === 'watch' ? null : <h4>{AIMS.others}</h4>}
      {others.map((side) => (
        <Fold key={side} title={<>{SIDE_NAMES[side]} <i>{count(beats.filter(of(side)))}</i></>}>
          {() => <AimList beats={beats.filter(of(side))} />}
        </Fold>
      ))}
    </section>
  );
}

function of(side: Side): (beat: Beat) => boolean {
  return ({ reaches }) => reaches.includes(side);
}

function count(beats: readonly Beat[]): string {
  return AIMS.count(beats.filter(({ aim }) => aim?.reached === 'met').length, beats.length);
}

/** Aims, each with how far it was reached, what was got and what history gave. */
export function AimList({ beats }: { readonly beats: readonly Beat[] }): JSX.Element {
  return (
    <ul class="aimlist">
      {beats.map(({ id, aim, text }) => (aim === undefined ? null : (
        <li key={id} class={`aim ${aim.reached}`}>
          <p class="reached"><AimMark reached={aim.reached} /> {AIMS.reached[aim.reached]}</p>
          <p class="wanted"><Text of={aim.wanted} /></p>
          {aim.owner === undefined ? null : <p class="owner">{AIMS.secret(person(aim.owner).name)}</p>}
          <p><span class="label">{AIMS.got}</span> <Text of={text} /></p>
          <p><span class="label">{AIMS.gave}</span> <Text of={aim.gave} /></p>
        </li>
      )))}
    </ul>
  );
}
