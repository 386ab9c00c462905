import type { Beat } from '../core/beat.ts';

/** What is told of a run only when it is over, in the order it is told. */
export const JUDGED: readonly Beat['part'][] = ['ending', 'standing', 'aims', 'reading', 'page'];
