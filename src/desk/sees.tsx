import type { JSX } from 'preact';
import { isSide, SIDES } from '../core/sides.ts';
import { BENCH_NAMES } from '../class/words.ts';
import type { Table } from './table.ts';
import { Text } from '../room/told.tsx';
import { Lines } from './lines.tsx';
import { listed } from './suggest.ts';
import { cardFor, questionName, roundsOf, roundTitle } from './texts.ts';
import { SEES } from './words.ts';

/** What each side’s brief says: folded, side by side. */
export function Briefs({ table: { briefs } }: { readonly table: Table }): JSX.Element {
  const programmed = SIDES.filter((side) => !briefs.some((one) => one.side === side));
  return (
    <section class="panel" aria-labelledby="briefs">
      <h2 id="briefs">{SEES.briefs}</h2>
      {programmed.length === 0 ? null : <p class="note">{SEES.programPlays(listed(programmed.map((side) => BENCH_NAMES[side])))}</p>}
      {briefs.map(({ side, told }) => (
        <details key={side}>
          <summary>{BENCH_NAMES[side]}</summary>
          {told.length === 0 ? <p>{SEES.empty}</p> : <Lines told={told} />}
        </details>
      ))}
    </section>
  );
}

/** Whose courier has been where, and what came back. */
export function Findings({ table: { findings, room } }: { readonly table: Table }): JSX.Element {
  return (
    <section class="panel" aria-labelledby="findings">
      <h2 id="findings">{SEES.findings} <span class="note">{findings.length}</span></h2>
      {findings.length === 0 ? <p class="note">{SEES.noFindings}</p> : null}
      <div class="columns">
        {findings.map(({ seat, side, text, lines }) => {
          const sat = room.seats.find(({ id }) => id === seat);
          const card = sat === undefined ? null : cardFor(sat);
          return (
            <details key={seat}>
              <summary><b>{sat?.nickname ?? seat}</b>{card === null ? '' : `, ${card.name}`} <span class="note">{BENCH_NAMES[side]}</span><br />→ <Text of={text} /></summary>
              <Lines told={lines} />
            </details>
          );
        })}
      </div>
    </section>
  );
}

/** What was decided, round by round, beside what was really done; the latest round first. */
export function Counts({ table: { counts, hall, room } }: { readonly table: Table }): JSX.Element {
  const rounds = roundsOf(room.plan.scenario).toReversed().filter((id) => counts.some(({ round }) => round === id));
  return (
    <section class="panel" aria-labelledby="counts">
      <h2 id="counts">{SEES.counts}</h2>
      {rounds.length === 0 ? <p class="note">{SEES.noCounts}</p> : null}
      {rounds.map((round) => (
        <details key={round} open={round === hall.round.id}>
          <summary>{roundTitle(round)}</summary>
          <div class="wide" tabIndex={0} role="region" aria-label={roundTitle(round)}>
            <table>
              <thead><tr><th scope="col">{SEES.side}</th><th scope="col">{SEES.order}</th><th scope="col">{SEES.votes}</th><th scope="col">{SEES.by}</th><th scope="col">{SEES.really}</th></tr></thead>
              <tbody>
                {counts.filter((one) => one.round === round).map(({ question, ask, text, option, votes, by, really }, n) => (
                  <tr key={n}>
                    <th scope="row">{questionName(question)} <span class="note">{SEES.asks[ask]}</span></th>
                    <td>{ask === 'refusal' ? listed(option.split(' ').map((one) => (isSide(one) ? BENCH_NAMES[one] : one))) : <Text of={text} />}</td>
                    <td>{Object.values(votes).filter((sum) => sum > 0).toSorted((a, b) => b - a).join(' : ')}</td>
                    <td>{SEES.bys[by]}</td>
                    <td>{really === undefined ? '' : <Text of={really} />}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      ))}
    </section>
  );
}
