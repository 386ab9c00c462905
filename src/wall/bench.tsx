import type { JSX } from 'preact';
import { BENCHES, type Bench } from '../class/seat.ts';
import { BENCH_NAMES } from '../class/words.ts';

/** Those of a list that stand for a bench, in the order the benches are always named. */
export function inOrder<T extends { readonly bench: Bench }>(list: readonly T[]): T[] {
  return BENCHES.flatMap((bench) => list.filter((one) => one.bench === bench));
}

/** A bench by its mark and its name: the mark is told from the others by its shape alone. */
export function BenchName({ bench }: { readonly bench: Bench }): JSX.Element {
  return <span class="benchname"><svg class={`mark bench-${bench}`} viewBox="-10 -10 20 20" aria-hidden="true">{MARKS[bench]}</svg> <span>{BENCH_NAMES[bench]}</span></span>;
}

const MARKS: Readonly<Record<Bench, JSX.Element>> = {
  bolsheviks: <path class="red" d="M0-9.500L2.400-3.200 9-2.900 3.900 1.200 5.600 7.700 0 4 -5.600 7.700-3.900 1.200-9-2.900-2.400-3.200Z" />,
  mensheviks: <path class="red" d="M0-8.500L9 7.500H-9Z" />,
  government: <rect class="ink" x="-7.500" y="-7.500" width="15" height="15" />,
  srs: <path class="red" d="M0-9L9 0 0 9-9 0Z" />,
  undecided: <circle class="ring" r="7" />,
};
