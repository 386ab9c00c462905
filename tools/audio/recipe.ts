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

/** The gun is an effect that may be louder than all others. */
export type Level = 'effect' | 'gun' | 'ambience' | 'music';
