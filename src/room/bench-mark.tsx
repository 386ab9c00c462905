import type { JSX } from 'preact';
import type { Bench } from '../class/seat.ts';

/** A bench as a shape: disc, cross, square, wedge, ring. Always beside its name, never instead of it. */
export function BenchMark({ bench }: { readonly bench: Bench }): JSX.Element {
  return (
    <svg class={`mark bench-${bench}`} viewBox="-10 -10 20 20" aria-hidden="true">
      <path d={SHAPES[bench]} fill-rule="evenodd" />
    </svg>
  );
}

const SHAPES: Readonly<Record<Bench, string>> = {
  bolsheviks: 'M0-8A8 8 0 0 1 0 8A8 8 0 0 1 0-8Z',
  mensheviks: 'M-2.500-8H2.500V-2.500H8V2.500H2.500V8H-2.500V2.500H-8V-2.500H-2.500Z',
  government: 'M-7.500-7.500H7.500V7.500H-7.500Z',
  srs: 'M0-8.500L8.500 7H-8.500Z',
  undecided: 'M0-8.500A8.500 8.500 0 0 1 0 8.500A8.500 8.500 0 0 1 0-8.500ZM0-5A5 5 0 0 0 0 5A5 5 0 0 0 0-5Z',
};
