/** The inks of the print. Red never stands on anything but card: it has too little contrast against the blocks. */
export const INK = '#1A1613';
export const CARD = '#F4ECD9';
export const RED = '#B3261E';
export const GREY = '#5C564B';
export const RIVER = '#22343B';

/** What changes with the light: letters and the cut around them, and the ground beyond the plate. */
export interface Tone {
  readonly letter: string;
  readonly halo: string;
  readonly water: string;
  readonly deck: string;
  /** Rain and fog. */
  readonly mist: string;
}

export const DAY: Tone = { letter: INK, halo: '#EBDFC6', water: RIVER, deck: '#EBDFC6', mist: '#F4ECD9' };
export const NIGHT: Tone = { letter: CARD, halo: '#0E1418', water: '#101A21', deck: '#C3CCCB', mist: '#AEC0C4' };
/** Lit windows; lamps, and the beam of a searchlight. */
export const WINDOW = '#F0BE5E';
export const LAMP = '#FBE3A6';

/** Families of type by what they set. The reader may have chosen others. */
export interface Faces {
  readonly caps: string;
  readonly names: string;
  readonly body: string;
  readonly caption: string;
}

export const FACES: Faces = {
  caps: 'Oswald, "PT Sans Narrow", sans-serif',
  names: '"PT Sans Narrow", "Arial Narrow", sans-serif',
  body: '"PT Serif", Georgia, serif',
  caption: '"Old Standard TT", "PT Serif", serif',
};
