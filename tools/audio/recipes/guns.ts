import { chance, fade, level, place, shape, soften, type Clip, type Layer } from '../clip.ts';
import { bank, stack } from '../grains.ts';
import type { Recipe } from '../recipe.ts';
import { filter } from '../shell.ts';
import { burst, dying, noise, voice } from '../source.ts';

/** What is fired. All of it is heard from far away, over houses and water. */
export const GUNS: readonly Recipe[] = [
  { id: 'aurora_gun', caption: 'One deep gun over water', level: 'gun', play: auroraGun },
  { id: 'field_gun', caption: 'Guns, and shells bursting high', level: 'effect', play: fieldGun },
  { id: 'machine_gun', caption: 'A machine-gun, two short bursts', level: 'effect', play: machineGun },
  { id: 'rifle_shot', caption: 'One rifle shot, far off', level: 'effect', play: rifleShot },
];

/** What a charge leaves behind in the air: noise that rolls away under `hz`, louder and softer as it goes. */
function roll(seconds: number, hz: number, name: string): Clip {
  const next = chance(name);
  const swell = Array.from({ length: 5 }, () => [1.5 + 7 * next(), 6 * next()] as const);
  const uneven = (t: number) => 0.6 + 0.4 * swell.reduce((sum, [pace, phase]) => sum + Math.sin(t * pace + phase), 0) / 2.6;
  return shape(level(filter(noise(seconds, name), `highpass 32 lowpass ${hz} lowpass ${hz}`)), (t) => Math.min(1, t / 0.15) * dying(t, seconds * 1.5) * Math.max(0.05, uneven(t)));
}

/** Six inches, a charge without a shell: the blow, the falling pitch of the air, the two banks, and the city behind them. */
function auroraGun() {
  const air = voice(1.6, (t) => 31 + 38 * Math.exp(-t * 5), [1, 0.5, 0.22, 0.1], (t) => Math.min(1, t / 0.012) * dying(t, 1.5));
  const blow = stack([
    { clip: air },
    { clip: burst('muzzle', 60, 420, 1.1), gain: 1 },
    { clip: burst('flash', 200, 1500, 0.26), gain: 0.45 },
  ]);
  const banks = [[0.62, 0.3, -0.7, 420], [1.12, 0.24, 0.75, 340], [1.9, 0.15, -0.3, 260], [2.9, 0.09, 0.5, 200]] as const;
  const given = banks.map(([at, gain, pan, hz]): Layer => ({ clip: filter(blow, `lowpass ${hz}`), at: 0.08 + at, gain, pan }));
  return fade(filter(place(6, [{ clip: blow, at: 0.08 }, ...given, { clip: roll(5.4, 280, 'neva'), at: 0.15, gain: 0.34 }]), 'reverb 60 60 100 100 30 -3'), 0.004, 2);
}

/** Three-inch guns across the river: the report, and overhead, a little later, the burst. */
function fieldGun() {
  const report = (name: string) => stack([{ clip: burst(`report${name}`, 75, 520, 0.75) }, { clip: burst(`slap${name}`, 250, 1400, 0.14), gain: 0.4 }]);
  const high = (name: string) => stack([{ clip: burst(`shrapnel${name}`, 160, 1100, 0.5) }, { clip: burst(`crack${name}`, 700, 2600, 0.08), gain: 0.45 }]);
  const shots = [[0.1, 1, -0.35], [2.7, 0.85, -0.2]] as const;
  const layers = shots.flatMap(([at, gain, pan]): Layer[] => [
    { clip: report(String(at)), at, gain, pan },
    { clip: filter(report(`again${at}`), 'lowpass 320'), at: at + 0.55, gain: 0.3 * gain, pan: 0.6 },
    { clip: roll(3, 340, `far${at}`), at: at + 0.08, gain: 0.42 * gain, pan },
    { clip: high(String(at)), at: at + 1.35, gain: 0.5 * gain, pan: 0.35 },
  ]);
  return fade(soften(filter(place(6.8, layers), 'lowpass 2200 reverb 60 65 100 100 35 -2'), 1.6), 0.005, 1.5);
}

/** Some nine rounds a second, through several streets. */
function machineGun() {
  const next = chance('maxim');
  const round = bank(10, (name) => stack([{ clip: burst(`round${name}`, 170, 1900, 0.1) }, { clip: burst(`thud${name}`, 80, 320, 0.12), gain: 0.7 }]));
  const bursts = [[0.1, 9], [1.75, 6]] as const;
  const shots = bursts.flatMap(([from, count]) => Array.from({ length: count }, (_, index): Layer => ({ clip: round(next()), at: from + index * 0.108 + 0.008 * next(), gain: 0.78 + 0.22 * next(), pan: -0.2 })));
  const houses = shots.map((one): Layer => ({ clip: filter(one.clip, 'lowpass 650'), at: (one.at ?? 0) + 0.27, gain: 0.45 * (one.gain ?? 1), pan: 0.6 }));
  return fade(filter(place(4.6, [...shots, ...houses, { clip: roll(3.6, 420, 'streets'), at: 0.3, gain: 0.14 }]), 'lowpass 2600 reverb 50 65 90 100 25 -3'), 0.004, 1.2);
}

/** The shot itself dull with distance, then what the fronts of the houses and the far bank give back. */
function rifleShot() {
  const crack = stack([{ clip: burst('shot', 120, 2400, 0.28) }, { clip: burst('boom', 60, 300, 0.4), gain: 0.6 }]);
  const echoes = [[0.31, 0.34, -0.7], [0.52, 0.22, 0.6], [0.94, 0.2, -0.2], [1.43, 0.1, 0.7]] as const;
  const given = echoes.map(([at, gain, pan]): Layer => ({ clip: filter(crack, `lowpass ${String(900 - 300 * at)}`), at, gain, pan }));
  const back = shape(level(filter(noise(3.4, 'roll'), 'highpass 70 lowpass 420 lowpass 420')), (t) => Math.min(1, t / 0.12) * dying(t, 3.2) * (0.75 + 0.25 * Math.sin(t * 9)));
  return fade(soften(filter(place(3.6, [{ clip: crack, at: 0.05 }, ...given, { clip: back, at: 0.1, gain: 0.3 }]), 'lowpass 4200 reverb 55 70 90 100 20 -3'), 1.7), 0.005, 0.8);
}
