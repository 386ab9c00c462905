import type { JSX } from 'preact';
import type { Count } from '../class/classroom.ts';
import { isSide, type Side } from '../core/sides.ts';
import { BENCH_NAMES } from '../class/words.ts';
import { Text } from '../page/line.tsx';
import { CITY } from '../page/words.ts';
import { BenchName } from './bench.tsx';
import { PAGES } from './words.ts';

/** What was decided in a round: by whom, how the votes fell, who settled it, and what was really done. */
export function Orders({ counts }: { readonly counts: readonly Count[] }): JSX.Element {
  return (
    <ul class="orders">
      {counts.map((count) => (
        <li key={`${count.question} ${count.ask}`}>
          <p class="who"><Who count={count} /></p>
          <p class="order"><Text of={count.ask === 'refusal' ? heard(count) : count.text} /></p>
          <p class="how">{votesIn(count)}; {PAGES.by[count.by]}.</p>
          {count.really === undefined ? null : <p class="really"><span class="label">{PAGES.really}</span> {count.really === count.text ? PAGES.asReally : <Text of={count.really} />}</p>}
        </li>
      ))}
    </ul>
  );
}

function Who({ count: { question, ask } }: { readonly count: Count }): JSX.Element {
  if (isSide(question)) return <><BenchName bench={question} /> <span class="label">{ask === 'order' ? PAGES.order : PAGES.sealed}</span></>;
  if (question.startsWith('group:')) return <>{PAGES.heard(groupName(question.slice('group:'.length)))}</>;
  const side = question.slice('minority:'.length).split('_')[0] ?? '';
  return <>{PAGES.outvoted(isSide(side) ? BENCH_NAMES[side] : side)}</>;
}

function groupName(group: string): string {
  return CITY.forces[group] ?? group.replaceAll('_', ' ');
}

/** The sides the undecided heard. */
function heard({ option }: Count): string {
  const sides = option.split(' ').filter((one): one is Side => isSide(one));
  return sides.length === 0 ? PAGES.nobody : sides.map((side) => BENCH_NAMES[side]).join(', ');
}

/** The votes for what was decided, then those for the rest, most first. */
function votesIn({ votes, option }: Count): string {
  const own = votes[option] ?? 0;
  const others = Object.entries(votes).filter(([id, many]) => id !== option && many > 0).map(([, many]) => many).toSorted((a, b) => b - a);
  const total = own + others.reduce((a, b) => a + b, 0);
  return others.length === 0 && total > 0 ? PAGES.unanimous(total) : PAGES.votes([own, ...others], total);
}
