/** The cast: each person a short recipe of parts and measures, after the looks their contemporaries gave. All are stylised. */
import type { BeardName, MoustacheName } from './beard.ts';
import type { CoatName } from './coat.ts';
import type { Ink } from './cut.ts';
import type { GlassesName } from './glasses.ts';
import type { Side } from './ground.ts';
import type { HairName, Tone } from './hair.ts';
import type { HatName } from './hat.ts';
import type { Light, Outline } from './skull.ts';

/** A recipe. Factors are 1 on the model head; the rest is px on it, or degrees for `turn` and `tilt`. */
export interface Person {
  side: Side; outline: Outline; coat: CoatName;
  hair?: HairName; tone?: Tone; beard?: BeardName; moustache?: MoustacheName; beardTone?: Tone; stubble?: number;
  glasses?: GlassesName; hat?: HatName; band?: Ink; badge?: boolean; ship?: boolean; cloth?: Ink; boards?: boolean; neckwear?: 'bow' | 'open';
  light?: Light; mirror?: boolean;
  /** Pose: turn of the face, tilt of the head, px the face looks down, the head sinks, the shoulders rise; size in the frame. */
  turn?: number; tilt?: number; nod?: number; sink?: number; hunch?: number; zoom?: number;
  /** Skull: width, px of dome, of nose, lip and chin. */
  wide?: number; dome?: number; nose?: number; lip?: number; chin?: number; neck?: number; build?: number;
  /** Features: eye size, px apart, openness of lids, px the look goes aside and down; brow thickness and drop; nose breadth and hook; mouth width, fullness, corners; years 0–3; hollow cheeks; few lines. */
  ridge?: number; bone?: number; deep?: number; shade?: number; slant?: number;
  eye?: number; apart?: number; lids?: number; gaze?: number; down?: number; brow?: number; browDrop?: number; broad?: number; hook?: number;
  mouth?: number; lips?: number; corner?: number; age?: number; gaunt?: number; soft?: boolean;
}

export const CAST: Record<string, Person> = {
  trotsky: { side: 'bolsheviks', outline: 'pointed', hair: 'shock', beard: 'tuft', moustache: 'trim', glasses: 'pincenez', coat: 'suit', turn: 18, wide: 0.95, zoom: 1.07, chin: 3, brow: 1.2, browDrop: 1, hook: 2 },
  lenin: { side: 'bolsheviks', outline: 'round', hair: 'bald', stubble: 1, coat: 'suit', mirror: true, dome: 12, wide: 1.04, nose: -3, chin: -1, eye: 0.82, lids: 0.85, broad: 1.1, mouth: 1.08, sink: 16, hunch: 8, age: 2, light: 'side', slant: 3, bone: 1.6, turn: -20, shade: 0.02 },
  kamenev: { side: 'bolsheviks', outline: 'oval', hair: 'swept', beard: 'pointed', moustache: 'trim', tone: 'red', coat: 'suit', turn: -18, sink: 18, hunch: 10, glasses: 'pincenez', light: 'side', apart: -1, gaze: 1 },
  podvoisky: { side: 'bolsheviks', outline: 'long', hair: 'receding', beard: 'spade', moustache: 'trim', coat: 'suit', wide: 0.95, gaunt: 1, turn: -28, build: 0.94 },
  antonov: { side: 'bolsheviks', outline: 'oval', hair: 'long', hat: 'wide', glasses: 'thick', moustache: 'curled', stubble: 0.5, coat: 'suit', wide: 0.94, lids: 0.75, build: 0.9, turn: 14, shade: 0.06, light: 'split' },
  lazimir: { side: 'srs', outline: 'oval', hair: 'parted', tone: 'fair', coat: 'tunic', light: 'bright', turn: -20, age: 0, brow: 0.7, wide: 0.96 },
  kerensky: { side: 'government', outline: 'square', hair: 'crop', coat: 'tunic', cloth: 'ground', light: 'side', turn: -18, mirror: true, nod: -3, zoom: 1.09, lids: 0.8, gaze: -2, apart: -1, broad: 1.15, nose: 5, brow: 0.9, mouth: 1.05, corner: 0.6 },
  polkovnikov: { side: 'government', hair: 'parted', moustache: 'walrus', coat: 'tunic', boards: true, turn: 12, build: 1.15, outline: 'square', wide: 1.04, neck: 1.3, age: 2, chin: 3 },
  bagratuni: { side: 'government', outline: 'oval', hair: 'slick', moustache: 'curled', coat: 'greatcoat', boards: true, brow: 1.5, hook: 4, nose: 3, light: 'side', turn: -30 },
  rutenberg: { side: 'government', outline: 'square', hair: 'receding', moustache: 'trim', coat: 'suit', nod: 6, lids: 0.55, down: 2.5, brow: 1.4, browDrop: 2, corner: 1.5, turn: 30, tilt: 3, mirror: true, age: 2, build: 1.08, wide: 1.04 },
  dan: { side: 'mensheviks', outline: 'round', hair: 'bald', moustache: 'walrus', coat: 'tunic', cloth: 'ground', light: 'side', turn: -20, tilt: -2, browDrop: -2, brow: 0.8, age: 2, lids: 0.9, down: 1, dome: 4 },
  martov: { side: 'mensheviks', outline: 'long', hair: 'swept', beard: 'straggling', moustache: 'walrus', glasses: 'pincenez', coat: 'suit', turn: 24, tilt: 6, nod: 5, sink: 24, hunch: 16, wide: 0.92, gaunt: 1.4, gaze: -1.5, age: 2, zoom: 1.1, build: 0.9, light: 'side' },
  abramovich: { side: 'mensheviks', outline: 'oval', hair: 'waved', beard: 'pointed', moustache: 'trim', glasses: 'thick', coat: 'suit', turn: -28, light: 'side', mirror: true, brow: 1.2 },
  skobelev: { side: 'mensheviks', outline: 'oval', hair: 'waved', tone: 'fair', beard: 'spade', moustache: 'trim', coat: 'suit', cloth: 'ground', turn: -32, tilt: -3, light: 'side', mirror: true, lids: 0.9, age: 0 },
  gots: { side: 'srs', outline: 'pointed', hair: 'slick', moustache: 'trim', beard: 'tuft', coat: 'suit', turn: 24, corner: -1.6, brow: 1.2, hook: 3, lids: 0.85, gaze: 2, wide: 0.97 },
  kamkov: { side: 'srs', outline: 'square', hair: 'waved', moustache: 'trim', beard: 'spade', coat: 'suit', cloth: 'ground', turn: -30, light: 'side', brow: 1.5, mirror: true },
  avksentiev: { side: 'srs', outline: 'long', hair: 'swept', beard: 'spade', moustache: 'curled', coat: 'suit', wide: 0.93, gaunt: 1, turn: 28, nod: -2, lids: 0.85, nose: 2, tone: 'rust' },
  spiridonova: { side: 'srs', outline: 'oval', hair: 'drawn', glasses: 'spectacles', coat: 'dress', light: 'bright', turn: -16, wide: 0.9, age: 0, soft: true, brow: 0.65, lips: 0.85, mouth: 0.84, broad: 0.82, neck: 0.8, build: 0.84, zoom: 1.06 },
  zenzinov: { side: 'srs', outline: 'oval', hair: 'parted', beard: 'tuft', moustache: 'small', glasses: 'pincenez', coat: 'suit', neckwear: 'bow', turn: -18, wide: 0.95, mirror: true, brow: 0.8 },

  operator: { side: 'none', outline: 'pointed', hair: 'puffed', hat: 'fashion', coat: 'dress', light: 'bright', turn: -24, wide: 0.92, age: 0, gaunt: 0.8, soft: true, brow: 0.6, lips: 1, mouth: 0.84, broad: 0.82, build: 0.82, eye: 1.12, neck: 0.86, zoom: 1.08 },
  sailor: { side: 'fleet', outline: 'square', hat: 'sailor', hair: 'crop', coat: 'pea', ship: true, stubble: 0.7, turn: -8, age: 0, brow: 1.1, broad: 1.15, neck: 1.1, shade: 0.04 },
  soldier: { side: 'none', outline: 'square', hat: 'papakha', hair: 'parted', moustache: 'trim', stubble: 1, coat: 'greatcoat', cloth: 'ground', tilt: 2, broad: 1.2, zoom: 1.04, light: 'top', turn: 14 },
  red_guard: { side: 'bolsheviks', outline: 'oval', hat: 'cloth', coat: 'blouse', light: 'side', age: 0, brow: 1.1, wide: 0.94, eye: 1.1, build: 0.9, neck: 0.9, soft: true, hair: 'crop', turn: -20 },
  cossack: { side: 'none', outline: 'square', hat: 'cossack', hair: 'parted', moustache: 'curled', coat: 'greatcoat', boards: true, turn: 26, tilt: -4, brow: 1.2, hook: 2 },
  cadet: { side: 'government', outline: 'oval', hair: 'parted', hat: 'peaked', badge: true, coat: 'greatcoat', cloth: 'ground', boards: true, light: 'bright', turn: -18, age: 0, brow: 0.8, wide: 0.94, eye: 1.08, build: 0.9, neck: 0.9 },
  sorter: { side: 'none', outline: 'long', hair: 'bald', tone: 'grey', moustache: 'walrus', glasses: 'spectacles', coat: 'blouse', turn: 20, nod: 4, age: 2, wide: 0.96, light: 'top' },
  clerk: { side: 'none', outline: 'oval', hair: 'slick', moustache: 'trim', glasses: 'pincenez', coat: 'suit', neckwear: 'bow', light: 'bright', turn: -28, mirror: true, wide: 0.95, nod: -1, build: 0.9, neck: 0.9 },
  railwayman: { side: 'none', outline: 'heavy', hair: 'parted', hat: 'peaked', badge: true, beard: 'spade', moustache: 'walrus', coat: 'greatcoat', turn: -14, age: 2, brow: 1.2, mirror: true },
  printer: { side: 'none', outline: 'square', hair: 'crop', moustache: 'walrus', coat: 'apron', turn: 24, brow: 1.3, stubble: 0.6, zoom: 1.08, light: 'top' },
  officer: { side: 'government', outline: 'long', hair: 'parted', hat: 'peaked', badge: true, moustache: 'curled', coat: 'tunic', boards: true, turn: -28, nod: -2, lids: 0.8, light: 'side', mirror: true },
  deputy: { side: 'none', outline: 'oval', hair: 'thin', beard: 'spade', moustache: 'trim', glasses: 'pincenez', coat: 'suit', cloth: 'ground', turn: 24, tilt: -2, age: 2, brow: 1.1, light: 'side' },
  porter: { side: 'none', outline: 'round', hair: 'bald', tone: 'white', beard: 'whiskers', moustache: 'walrus', coat: 'livery', light: 'bright', turn: -14, age: 3, mirror: true, lids: 0.8, brow: 0.9 },
  commissar: { side: 'bolsheviks', outline: 'square', hair: 'parted', hat: 'peaked', stubble: 1, coat: 'leather', turn: 26, gaunt: 1, lids: 0.85, brow: 1.1, light: 'top' },
  engineer: { side: 'none', outline: 'long', hair: 'parted', hat: 'peaked', badge: true, moustache: 'walrus', beardTone: 'grey', glasses: 'spectacles', coat: 'suit', turn: 24, age: 2 },

  sverdlov: { side: 'bolsheviks', outline: 'pointed', hair: 'swept', beard: 'tuft', moustache: 'small', glasses: 'pincenez', coat: 'leather', turn: -30, mirror: true, zoom: 1.04, wide: 0.94, build: 0.86, light: 'top' },
  lunacharsky: { side: 'bolsheviks', outline: 'long', hair: 'receding', beard: 'tuft', moustache: 'trim', glasses: 'pincenez', coat: 'suit', cloth: 'ground', neckwear: 'bow', turn: 24, tilt: 4, wide: 0.96, brow: 0.8, build: 0.9, light: 'side' },
  stalin: { side: 'bolsheviks', outline: 'square', hair: 'swept', moustache: 'walrus', coat: 'leather', turn: -16, light: 'side', mirror: true, brow: 1.3, eye: 0.95, slant: 2, lids: 0.85 },
  dybenko: { side: 'fleet', outline: 'square', hair: 'curly', beard: 'spade', moustache: 'trim', coat: 'pea', turn: 16, wide: 1.06, build: 1.2, neck: 1.25, brow: 1.4, corner: -1.5, age: 0, zoom: 1.1 },
  krylenko: { side: 'bolsheviks', hair: 'shorn', coat: 'tunic', broad: 1.2, sink: 12, hunch: 5, build: 1.1, cloth: 'ground', outline: 'round', wide: 1.06, nose: -3, chin: -3, apart: 1, mouth: 1.15, corner: -3.5, lids: 0.9, stubble: 0.4, light: 'bright', turn: -12 },
  chudnovsky: { side: 'bolsheviks', outline: 'long', coat: 'greatcoat', cloth: 'ground', gaunt: 1.8, wide: 0.9, stubble: 0.6, brow: 1.2, eye: 1.1, hair: 'tousled', bone: 1.8, light: 'top', turn: 24 },
  blagonravov: { side: 'bolsheviks', coat: 'tunic', boards: false, age: 0, brow: 0.9, browDrop: -1, wide: 0.93, hair: 'parted', hat: 'peaked', badge: true, outline: 'oval', light: 'bright', turn: 20 },
  krupskaya: { side: 'bolsheviks', outline: 'round', hair: 'drawn', coat: 'dress', light: 'bright', turn: -14, apart: 1.5, lids: 1.1, brow: 0.6, lips: 0.8, mouth: 0.94, age: 1, soft: true, mirror: true, wide: 0.97, neck: 0.95, zoom: 1.06, broad: 0.9, eye: 1.22 },
  fofanova: { side: 'bolsheviks', outline: 'oval', hair: 'puffed', coat: 'blouse', light: 'side', turn: -30, age: 0, soft: true, brow: 0.75, lips: 0.95, mouth: 0.88, broad: 0.85, wide: 0.95, neck: 0.85, build: 0.86, zoom: 1.05 },
  sukhanov: { side: 'mensheviks', outline: 'long', hair: 'parted', moustache: 'trim', coat: 'suit', neckwear: 'open', wide: 0.9, chin: 6, lip: 2, nose: 4, turn: 26, lids: 0.8, corner: -0.8, zoom: 1.08, sink: 2, light: 'top' },
  gendelman: { side: 'srs', outline: 'round', hair: 'thin', moustache: 'trim', coat: 'suit', turn: -30, light: 'side', neckwear: 'bow', brow: 1.2 },
  mstislavsky: { side: 'srs', outline: 'long', hair: 'parted', moustache: 'trim', beard: 'tuft', coat: 'tunic', turn: 26, age: 2, tone: 'grey', wide: 0.95, light: 'side' },
  konovalov: { side: 'government', outline: 'heavy', hair: 'slick', glasses: 'pincenez', coat: 'suit', turn: 16, wide: 1.02, lips: 0.8, corner: 0.8, browDrop: -1, gaunt: -0.4 },
  kishkin: { side: 'government', outline: 'long', moustache: 'walrus', coat: 'suit', light: 'side', age: 3, lids: 0.85, hair: 'swept', beard: 'full', tone: 'grey', turn: -20 },
  palchinsky: { side: 'government', outline: 'square', hair: 'parted', stubble: 1.4, moustache: 'trim', coat: 'suit', wide: 1.06, brow: 1.4, browDrop: 1, build: 1.12, neck: 1.15, light: 'top', turn: 18 },
  tereshchenko: { side: 'government', hair: 'slick', coat: 'suit', neckwear: 'bow', light: 'bright', mirror: true, age: 0, gaze: 2.5, brow: 0.9, wide: 0.95, nod: -3, outline: 'long', lids: 0.66, turn: -30 },
  verkhovsky: { side: 'government', outline: 'round', hair: 'shorn', glasses: 'spectacles', coat: 'tunic', cloth: 'ground', boards: true, turn: 16, age: 0 },
  schreider: { side: 'srs', outline: 'long', hair: 'swept', tone: 'white', beard: 'flowing', moustache: 'walrus', coat: 'suit', turn: -16, light: 'bright', age: 3, mirror: true, zoom: 1.05 },
  kollontai: { side: 'bolsheviks', outline: 'oval', hair: 'puffed', coat: 'furred', light: 'side', turn: -22, wide: 0.93, age: 0, soft: true, brow: 0.75, lips: 1, mouth: 0.88, broad: 0.82, lids: 0.85, neck: 0.85, zoom: 1.04, mirror: true },
  ryazanov: { side: 'bolsheviks', outline: 'heavy', hair: 'thin', tone: 'grey', beard: 'full', moustache: 'walrus', coat: 'suit', turn: 18, brow: 1.5, age: 2, light: 'top' },
  zinoviev: { side: 'bolsheviks', hair: 'curly', coat: 'suit', neckwear: 'open', lips: 0.9, age: 0, zoom: 1.06, outline: 'heavy', wide: 1.0, gaunt: -0.5, neck: 1.2, light: 'split', lids: 0.9, turn: -22, mirror: true },
  chernov: { side: 'srs', outline: 'round', hair: 'waved', tone: 'grey', beard: 'pointed', moustache: 'curled', coat: 'suit', turn: 16, wide: 1.07, eye: 0.85, apart: -2, gaze: 2, age: 2, corner: -1.5, slant: 1.5, zoom: 1.06 },
  karelin: { side: 'srs', outline: 'oval', age: 0, wide: 0.95, brow: 1.1, nod: -2, light: 'side', hair: 'swept', moustache: 'small', coat: 'suit', neckwear: 'open', turn: 26 },

  raskolnikov: { side: 'fleet', outline: 'round', coat: 'greatcoat', boards: true, age: 0, wide: 0.92, eye: 1.08, brow: 0.9, neck: 0.92, light: 'side', turn: 22, hair: 'parted', hat: 'peaked', badge: true },
  tsereteli: { side: 'mensheviks', outline: 'long', hair: 'waved', beard: 'spade', moustache: 'trim', coat: 'suit', turn: -30, light: 'side', brow: 1.3, nose: 3, hook: 2, lids: 0.9, gaunt: 0.6, wide: 0.95 },
  avilov: { side: 'mensheviks', outline: 'oval', hair: 'parted', moustache: 'trim', coat: 'suit', neckwear: 'bow', light: 'side', mirror: true, age: 2, nod: -2, turn: 20 },
  krasnov: { side: 'government', outline: 'long', hair: 'shorn', tone: 'grey', moustache: 'curled', coat: 'greatcoat', boards: true, turn: -24, light: 'side', age: 2, lids: 0.85, corner: -1 },
  cheremisov: { side: 'government', outline: 'round', hair: 'thin', tone: 'grey', moustache: 'walrus', coat: 'tunic', cloth: 'ground', boards: true, turn: 24, age: 2, lids: 0.75, browDrop: -2, light: 'side' },
  nabokov: { side: 'government', outline: 'oval', hair: 'slick', hat: 'bowler', moustache: 'trim', coat: 'suit', turn: -26, light: 'bright', mirror: true, age: 1, lids: 0.85, corner: -0.8 },
  sinegub: { side: 'government', hair: 'parted', coat: 'tunic', boards: true, light: 'bright', nod: -3, gaze: -2, age: 0, wide: 0.95, eye: 1.08, mirror: true, outline: 'pointed', moustache: 'small', turn: -22, brow: 1 },
  bocharnikova: { side: 'government', outline: 'oval', hair: 'shorn', hat: 'papakha', coat: 'greatcoat', cloth: 'ground', boards: true, age: 0, soft: true, wide: 0.92, lips: 0.9, mouth: 0.88, broad: 0.85, brow: 0.75, neck: 0.82, build: 0.88, eye: 1.08, turn: 14, light: 'side', shade: 0.04 },
  knox: { side: 'none', outline: 'square', hat: 'peaked', hair: 'parted', moustache: 'trim', coat: 'tunic', cloth: 'ground', badge: true, turn: -16, age: 2, brow: 1.1, build: 1.06 },
  buchanan: { side: 'none', outline: 'long', hair: 'parted', tone: 'white', moustache: 'walrus', glasses: 'monocle', coat: 'suit', turn: 26, light: 'bright', age: 3, lids: 0.8, wide: 0.95 },
  malitsky: { side: 'none', outline: 'square', hair: 'tousled', beard: 'full', moustache: 'walrus', coat: 'greatcoat', turn: -24, mirror: true, brow: 1.2 },
  planson: { side: 'none', outline: 'round', hair: 'thin', beard: 'pointed', moustache: 'trim', glasses: 'pincenez', coat: 'suit', age: 2, light: 'top', turn: 22 },
  krushinsky: { side: 'none', outline: 'heavy', hat: 'fur', hair: 'parted', moustache: 'trim', stubble: 0.4, coat: 'greatcoat', turn: -18, sink: 8, hunch: 6, wide: 1.04, corner: 1.5, brow: 1.3, browDrop: 1.5, build: 1.1 },
  reed: { side: 'none', outline: 'heavy', hair: 'tousled', coat: 'suit', cloth: 'ground', neckwear: 'open', turn: 28, light: 'side', mirror: true, age: 0, wide: 1.04, build: 1.1, corner: -1.5, nose: -2 },
  bryant: { side: 'none', outline: 'oval', hair: 'puffed', hat: 'fashion', coat: 'furred', light: 'side', turn: -30, age: 0, soft: true, wide: 0.93, lips: 1, mouth: 0.88, broad: 0.85, brow: 0.7, neck: 0.85, mirror: true },
  baker_woman: { side: 'none', outline: 'round', hat: 'kerchief', band: 'paper', coat: 'blouse', light: 'side', turn: 20, age: 2, gaunt: 0.8, soft: true, wide: 0.96, brow: 0.7, mouth: 0.92, lips: 0.8, broad: 0.9, neck: 0.9 },
};
