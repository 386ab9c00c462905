import type { GameObjects, Scene } from 'phaser';
import type { Tone } from './inks.ts';
import type { Screen } from './layout.ts';
import type { Point } from './projection.ts';
import type { Stamp } from './stamps.ts';
import { stamped } from './textures.ts';
import type { Weather } from './weather.ts';

/** Rain and fog over the ground, under the marks. They move for a while after something has been told, then hold still. */
export interface Sky {
  show(weather: Weather, screen: Screen, tone: Tone): void;
  /** Something new is told: it rains, and the fog drifts. */
  stir(): void;
  /** Every frame: `scale` is CSS pixels per plate unit. */
  place(view: (at: Point) => Point, scale: number): void;
}

const DEPTH = { fog: 11.5, rain: 13.8 } as const;
/** One sheet of rain, which is laid beside itself. CSS pixels. */
const SHEET = 300;
/** It falls so far (CSS pixels) in so long (ms), a whole number of sheets, so that it stops where it began. */
const FALL = { by: SHEET * 4, aside: -SHEET, during: 3200 } as const;
const STRENGTH = { none: 0, drizzle: 0.5, rain: 1 } as const;
const DRIFT = 9;
/** Banks are cut so many times finer than plate units. */
const FINE = 2;

/** Banks lie on the arms of the Neva, along the stream: the middle of each and its length in plate units, its turn in degrees. */
export const BANKS: readonly (readonly [middle: Point, length: number, turn: number])[] = [
  [{ x: 336, y: 868 }, 96, -82.5], [{ x: 381, y: 769 }, 104, -60], [{ x: 462, y: 697 }, 104, -30], [{ x: 570, y: 643 }, 104, -37.5], [{ x: 597, y: 535 }, 110, -7.5],
  [{ x: 741, y: 490 }, 112, -30], [{ x: 930, y: 463 }, 112, 0], [{ x: 1092, y: 427 }, 104, -37.5], [{ x: 1191, y: 382 }, 104, 7.5], [{ x: 1272, y: 454 }, 104, 75],
  [{ x: 1263, y: 562 }, 112, -90], [{ x: 1245, y: 670 }, 104, -82.5], [{ x: 1209, y: 769 }, 104, -90], [{ x: 1245, y: 868 }, 104, 45],
  [{ x: 489, y: 517 }, 96, 22.5], [{ x: 390, y: 454 }, 104, 30], [{ x: 300, y: 391 }, 104, 30], [{ x: 831, y: 418 }, 96, 75],
];

export function createSky(scene: Scene): Sky {
  let ratio = 1;
  let banks: readonly GameObjects.Image[] = [];
  const drift = { by: 0 };
  const rain = scene.add.tileSprite(0, 0, 8, 8, '__WHITE').setOrigin(0).setDepth(DEPTH.rain).setVisible(false).setName('rain');
  let raining = false;
  let foggy = false;
  let size = { width: 0, height: 0 };

  return {
    show(weather, screen, tone) {
      ({ ratio } = screen);
      size = screen;
      foggy = weather.fog;
      const strength = STRENGTH[weather.rain];
      raining = strength > 0;
      rain.setVisible(raining);
      if (raining) rain.setTexture(stamped(scene, rainStamp(tone.mist, strength), ratio)).setSize(Math.round(screen.width * ratio), Math.round(screen.height * ratio));
      if (weather.fog && banks.length === 0) banks = BANKS.map(() => scene.add.image(0, 0, '__WHITE').setDepth(DEPTH.fog).setName('fog'));
      banks.forEach((bank, nth) => bank.setTexture(stamped(scene, bankStamp(BANKS[nth]?.[1] ?? 80, tone.mist, nth), ratio)).setVisible(foggy));
    },
    stir() {
      if (raining) {
        scene.tweens.killTweensOf(rain);
        rain.setTilePosition(0, 0);
        scene.tweens.add({ targets: rain, tilePositionY: -FALL.by * ratio, tilePositionX: -FALL.aside * ratio, duration: FALL.during, ease: 'Sine.easeOut' });
      }
      if (!foggy) return;
      scene.tweens.killTweensOf(drift);
      // There and back, so that however often it is stirred it stays on its water.
      scene.tweens.add({ targets: drift, by: drift.by > DRIFT / 2 ? 0 : DRIFT, duration: FALL.during, ease: 'Sine.easeInOut' });
    },
    place(view, scale) {
      banks.forEach((bank, nth) => {
        const [middle, length, turn] = BANKS[nth] ?? [{ x: 0, y: 0 }, 0, 0];
        const along = (turn * Math.PI) / 180;
        const at = view({ x: middle.x - Math.cos(along) * drift.by, y: middle.y - Math.sin(along) * drift.by });
        const half = (length / 2) * scale;
        // What is out of view costs as much to draw as what is in it.
        bank.setVisible(foggy && at.x > -half && at.y > -half && at.x < size.width + half && at.y < size.height + half);
        bank.setPosition(at.x * ratio, at.y * ratio).setAngle(turn).setScale(scale / FINE);
      });
    },
  };
}

/** A number from 0 to 1, the same for the same n. */
function scatter(n: number): number {
  const wide = Math.sin(n * 127.1 + 11.7) * 43758.5453;
  return wide - Math.floor(wide);
}

/** A sheet of slanting cuts; what runs over an edge comes in at the other. */
function rainStamp(colour: string, strength: number): Stamp {
  return {
    key: `rain ${colour} ${strength}`,
    width: SHEET,
    height: SHEET,
    draw: (pen) => {
      pen.strokeStyle = colour;
      pen.lineCap = 'round';
      for (let n = 0; n < 70 * strength; n++) {
        const [x, y, long] = [scatter(n) * SHEET - SHEET / 2, scatter(n + 500) * SHEET - SHEET / 2, 10 + scatter(n + 900) * 20 * strength];
        pen.lineWidth = 0.7 + scatter(n + 300) * 0.7;
        pen.globalAlpha = 0.3 + scatter(n + 700) * 0.3;
        pen.beginPath();
        for (const [dx, dy] of [[0, 0], [SHEET, 0], [-SHEET, 0], [0, -SHEET], [0, SHEET]] as const) {
          pen.moveTo(x + dx, y + dy);
          pen.lineTo(x + dx - long / 4, y + dy + long);
        }
        pen.stroke();
      }
    },
  };
}

/** A bank of fog: pale level cuts, longest in the middle, that thin out to their ends. Plate units. */
function bankStamp(length: number, colour: string, seed: number): Stamp {
  const high = 26;
  return {
    key: `fog ${length} ${colour} ${seed}`,
    width: (length + 8) * FINE,
    height: high * FINE,
    draw: (pen) => {
      pen.scale(FINE, FINE);
      pen.fillStyle = colour;
      for (let row = 0; row < 9; row++) {
        const y = ((row - 4) / 4) * (high / 2 - 2);
        const long = length * Math.sqrt(Math.max(0.06, 1 - ((row - 4) / 4.6) ** 2)) * (0.75 + 0.25 * scatter(seed * 31 + row));
        const x = (scatter(seed * 57 + row) - 0.5) * (length - long);
        pen.globalAlpha = 0.3 + 0.3 * (1 - Math.abs(row - 4) / 5);
        pen.beginPath();
        pen.moveTo(x - long / 2, y);
        pen.quadraticCurveTo(x, y - 1.9, x + long / 2, y);
        pen.quadraticCurveTo(x, y + 1.9, x - long / 2, y);
        pen.fill();
      }
    },
  };
}
