/** What a reader may set. Every value is one of a short list, so that whatever was stored can be trusted or dropped. */
export const CHOICES = {
  textSize: [100, 125, 150, 175, 200],
  face: ['serif', 'dyslexic', 'system'],
  theme: ['system', 'light', 'dark', 'contrast-light', 'contrast-dark'],
  motion: ['system', 'on', 'off'],
  layout: ['desk', 'projector'],
  broadsides: [true, false],
  byItself: [false, true],
  pace: ['slow', 'even', 'quick'],
  numberKeys: [true, false],
  sources: [false, true],
  map: [true, false],
  volume: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100],
  mute: [false, true],
  captions: [true, false],
  /** Hints that have been of use, and are not given again. */
  hintWord: [false, true],
  hintClock: [false, true],
  hintCourier: [false, true],
} as const;

export type Setting = keyof typeof CHOICES;
export type HintId = Extract<Setting, `hint${string}`>;
export type Settings = { readonly [K in Setting]: (typeof CHOICES)[K][number] };

export const DEFAULTS: Settings = {
  textSize: 100,
  face: 'serif',
  theme: 'system',
  motion: 'system',
  layout: 'desk',
  broadsides: true,
  byItself: false,
  pace: 'even',
  numberKeys: true,
  sources: false,
  map: true,
  volume: 70,
  mute: false,
  captions: true,
  hintWord: false,
  hintClock: false,
  hintCourier: false,
};

/** Stored settings as far as they make sense; the rest as at first. */
export function readSettings(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const known = Object.entries(CHOICES).filter(([name, values]) => (values as readonly unknown[]).includes(given[name]));
  return { ...DEFAULTS, ...Object.fromEntries(known.map(([name]) => [name, given[name]])) };
}

/** What the reader's system asks for. */
export interface System {
  readonly dark: boolean;
  readonly contrast: boolean;
  readonly still: boolean;
}

export type Theme = Exclude<Settings['theme'], 'system'>;

/** The theme to show: the reader's own word, else the system's. */
export function themeOf({ theme }: Settings, { dark, contrast }: System): Theme {
  if (theme !== 'system') return theme;
  if (contrast) return dark ? 'contrast-dark' : 'contrast-light';
  return dark ? 'dark' : 'light';
}

/** Whether things may move. */
export function moves({ motion }: Settings, { still }: System): boolean {
  return motion === 'on' || (motion === 'system' && !still);
}

/** Words a minute at which the clock tells itself. */
export const PACES: Readonly<Record<Settings['pace'], number>> = { slow: 130, even: 190, quick: 260 };

/** Milliseconds a reader needs for a text at a pace. */
export function readingTime(text: string, pace: Settings['pace']): number {
  return Math.max(2500, (text.split(/\s+/).length / PACES[pace]) * 60_000 + 900);
}
