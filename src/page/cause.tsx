import type { JSX } from 'preact';
import type { Taken } from '../core/run.ts';
import { Text } from './line.tsx';
import { ENDING, SIDE_NAMES } from './words.ts';

/** A decision that caused something, in one line: who, what they did, its own words. */
export function Cause({ of }: { readonly of: Taken }): JSX.Element {
  return <><b>{SIDE_NAMES[of.side]}</b> {ENDING.did[of.ask].toLowerCase()}: “<Text of={of.text} />”</>;
}
