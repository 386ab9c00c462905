import type { Clip } from './clip.ts';

/** How one sound is made. */
export interface Recipe {
  readonly id: string;
  /** What a reader who does not hear it is told: two to six words. */
  readonly caption: string;
  readonly level: Level;
  /** Makes the sound at any loudness. Ambience and music must close on themselves. */
  readonly play: () => Clip;
}

export type Level = 'effect' | 'ambience' | 'music';
