/** The inks of one printing. `mark` letters and high lights, `halo` the cut around letters. */
export interface Inks {
  readonly ink: string;
  readonly river: string;
  readonly cut: string;
  readonly land: string;
  readonly block: string;
  readonly court: string;
  readonly park: string;
  readonly card: string;
  readonly gold: string;
  readonly mark: string;
  readonly halo: string;
  readonly name: string;
  /** How strongly the paper shows, from 0 to 1. */
  readonly grain: number;
  /** How strongly the specks show where the ink did not take. */
  readonly speckle: number;
  /** How strongly roof lines and the shades of courts are cut, from 0 to 1: at night less, so that the blocks lie still under their lit windows. */
  readonly roofs: number;
}

/** Direction A: black river, paper land. */
export const DAY: Inks = {
  ink: '#1A1613', river: '#22343B', cut: '#EADFC6', land: '#EBDFC6', block: '#CDB68E', court: '#DFCFAC', park: '#C9C79B',
  card: '#F4ECD9', gold: '#C58B2A', mark: '#1A1613', halo: '#EBDFC6', name: '#EADFC6', grain: 0.32, speckle: 0.5, roofs: 0.72,
};

/** Direction B: the same blocks printed in two blues; what is lit comes on its own layer. */
export const NIGHT: Inks = {
  ink: '#0E1418', river: '#101A21', cut: '#6F8790', land: '#56646A', block: '#2B363D', court: '#34414A', park: '#46564C',
  card: '#8C9CA0', gold: '#8E7D4E', mark: '#F4ECD9', halo: '#0E1418', name: '#9FB3B8', grain: 0.2, speckle: 0.22, roofs: 0.42,
};
