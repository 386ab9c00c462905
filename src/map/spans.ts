import type { GameObjects, Scene } from 'phaser';
import type { Knowledge } from '../core/knowledge.ts';
import type { Tone } from './inks.ts';
import { project, type Point } from './projection.ts';
import type { Shut } from './streets.ts';

/**
 * The two bridges whose movable spans the story tells of: from bank to bank (the base map's own ends), and which share
 * of the way is drawn to open, clear of the bridge's mark where it can be.
 */
const BRIDGES = {
  nikolaevsky_span: { from: project(30.291, 59.9336), to: project(30.2884, 59.936), opens: [0.64, 0.92] },
  palace_span: { from: project(30.3103, 59.94), to: project(30.3062, 59.9422), opens: [0.28, 0.72] },
} as const;
type Span = keyof typeof BRIDGES;

/** A bridge's breadth in plate units. */
const BREADTH = 4.4;
/** A leaf turned up by 72 degrees, seen from above. */
const FORESHORTENED = Math.cos((72 * Math.PI) / 180);

export interface Spans {
  show(knowledge: Knowledge, tone: Tone, motion: boolean): void;
  place(view: (at: Point) => Point, scale: number, ratio: number): void;
}

/** The stretches that cannot be walked as far as is known: bridges whose span is up. */
export function shutSpans(knowledge: Knowledge): Shut[] {
  return (Object.keys(BRIDGES) as Span[]).flatMap((name): Shut[] => {
    const said: string = knowledge[name].value;
    return said === 'up' ? [[BRIDGES[name].from, BRIDGES[name].to]] : [];
  });
}

interface Drawn {
  readonly water: GameObjects.Rectangle;
  readonly leaves: readonly [GameObjects.Rectangle, GameObjects.Rectangle];
  /** 1 when the leaves lie flat. */
  readonly lie: { flat: number };
  up: boolean;
}

/** Raised spans, drawn over the bridges of the plate, which are printed closed. */
export function createSpans(scene: Scene): Spans {
  const drawn = new Map<Span, Drawn>();
  for (const name of Object.keys(BRIDGES) as Span[]) {
    const bar = () => scene.add.rectangle(0, 0, 1, 1, 0xffffff).setOrigin(0, 0.5).setDepth(12).setVisible(false).setName('bridges');
    drawn.set(name, { water: bar(), leaves: [bar().setDepth(13), bar().setDepth(13)], lie: { flat: 1 }, up: false });
  }

  return {
    show(knowledge, tone, motion) {
      for (const [name, span] of drawn) {
        const said: string = knowledge[name].value;
        span.water.setFillStyle(colour(tone.water));
        for (const leaf of span.leaves) leaf.setFillStyle(colour(tone.deck)).setStrokeStyle(1, colour(tone.halo));
        if ((said === 'up') === span.up) continue;
        span.up = said === 'up';
        const flat = span.up ? FORESHORTENED : 1;
        scene.tweens.killTweensOf(span.lie);
        // The overshoot is the shudder with which a leaf comes to rest.
        if (motion) scene.tweens.add({ targets: span.lie, flat, duration: 1400, ease: span.up ? 'Back.easeOut' : 'Bounce.easeOut' });
        else span.lie.flat = flat;
      }
    },
    place(view, scale, ratio) {
      for (const [name, { water, leaves, lie }] of drawn) {
        const { from, to, opens } = BRIDGES[name];
        const hinge = (share: number) => {
          const at = view({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
          return { x: at.x * ratio, y: at.y * ratio };
        };
        const [south, north] = [hinge(opens[0]), hinge(opens[1])];
        const long = Math.hypot(north.x - south.x, north.y - south.y);
        const angle = Math.atan2(north.y - south.y, north.x - south.x);
        const broad = BREADTH * scale * ratio;
        const open = lie.flat < 0.999;
        water.setVisible(open).setPosition(south.x, south.y).setRotation(angle).setSize(long, broad * 1.5);
        leaves[0].setVisible(open).setPosition(south.x, south.y).setRotation(angle).setSize((long / 2) * lie.flat, broad);
        leaves[1].setVisible(open).setPosition(north.x, north.y).setRotation(angle + Math.PI).setSize((long / 2) * lie.flat, broad);
      }
    },
  };
}

function colour(hex: string): number {
  return Number.parseInt(hex.slice(1), 16);
}
