import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { peakOf, RATE, type Clip } from './clip.ts';

/** The programs that do the work: sox, fluidsynth, ffmpeg. Each function throws with the program's own words when it fails. */

const SOUNDFONT = '/usr/share/sounds/sf3/MuseScore_General_Full.sf3';
const RAW = ['-t', 'f32', '-r', String(RATE), '-c', '2'];

/** A clip through sox effects, as on its command line: `lowpass 400 reverb 60`. */
export function filter(clip: Clip, effects: string): Clip {
  // sox works in whole numbers and clips at full scale: leave 20 dB of room.
  const room = Math.max(peakOf(clip), 1e-9) * 10;
  const words = effects.split(/\s+/).filter((word) => word !== '');
  const output = run('sox', [...RAW, '-', ...RAW, '-', ...words], bytes(clip.map((sample) => sample / room)));
  return clipOf(output).map((sample) => sample * room);
}

/** The same for a clip that closes on itself: echoes of its end reach into its beginning. */
export function filterRound(clip: Clip, effects: string): Clip {
  const twice = new Float32Array(2 * clip.length);
  twice.set(clip);
  twice.set(clip, clip.length);
  return filter(twice, effects).slice(clip.length, 2 * clip.length);
}

/** A Standard MIDI File played by fluidsynth on the General MIDI instruments of MuseScore (MIT). */
export function perform(score: Uint8Array): Clip {
  const folder = mkdtempSync(path.join(tmpdir(), 'score-'));
  try {
    const file = path.join(folder, 'score.mid');
    writeFileSync(file, score);
    const output = ['-F', '-', '-T', 'raw', '-O', 'float', '-r', String(RATE)];
    return clipOf(run('fluidsynth', ['-q', '-n', '-i', '-g', '0.4', ...output, SOUNDFONT, file]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes an Opus (`.webm`) or AAC (`.m4a`) file of one or two channels, by the ending of its name; without dates, so that the same clip gives the same bytes. */
export function encode(clip: Clip, file: string, kbps: number, channels: 1 | 2): void {
  const codec = file.endsWith('.webm') ? ['libopus', '-vbr', 'constrained', '-application', 'lowdelay'] : ['aac', '-aac_coder', 'fast', '-movflags', '+faststart'];
  const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  run('ffmpeg', ['-v', 'error', '-y', ...ffmpegRaw, '-i', '-', '-ac', String(channels), '-c:a', ...codec, '-b:a', `${kbps}k`, ...plain, file], bytes(clip));
}

export interface Measure {
  /** Integrated loudness by EBU R128. */
  readonly lufs: number;
  /** Highest sample, dBFS. */
  readonly peak: number;
}

/** A sound file as it is heard. */
export function decode(file: string): Clip {
  return clipOf(run('ffmpeg', ['-v', 'error', '-i', file, '-f', 'f32le', '-ar', String(RATE), '-ac', '2', '-']));
}

/** Loudness and peak of a sound file, as decoded; one decimal. A file of one channel is measured as it is played: from both sides. */
export function measure(file: string): Measure {
  const { stderr } = spawnSync('ffmpeg', ['-hide_banner', '-nostats', '-i', file, '-af', 'ebur128=peak=sample:dualmono=true', '-f', 'null', '-'], { encoding: 'utf8' });
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  const lufs = /I:\s+(-?[\d.]+) LUFS/.exec(summary)?.[1];
  const peak = /Peak:\s+(-?[\d.]+) dBFS/.exec(summary)?.[1];
  if (lufs === undefined || peak === undefined) throw new Error(`ffmpeg cannot measure ${file}: ${stderr}`);
  return { lufs: Number(lufs), peak: Number(peak) };
}

const ffmpegRaw = ['-f', 'f32le', '-ar', String(RATE), '-ac', '2'];

function run(program: string, args: readonly string[], input?: Uint8Array): Buffer {
  const { stdout, stderr, status, error } = spawnSync(program, args, { maxBuffer: 1 << 28, ...(input ? { input } : {}) });
  if (error) throw new Error(`${program} ${args.join(' ')}: ${error.message}\n${stderr.toString()}`);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${stderr.toString()}`);
  return stdout;
}

const bytes = (clip: Clip): Uint8Array => new Uint8Array(clip.buffer, clip.byteOffset, clip.byteLength);

const clipOf = (raw: Buffer): Clip => new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + (raw.length & ~7)));
