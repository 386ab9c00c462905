import type { GameObjects, Scene } from 'phaser';
import type { Knowledge } from '../core/knowledge.ts';
import { INK, type Tone } from './inks.ts';
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
/** A leaf that is up has turned so far. It is drawn as from the quay, not as from the air: so it can be seen to turn. */
const TURN = (72 * Math.PI) / 180;
/** However small the city, a raised leaf stands out from under the bridge's mark. CSS pixels. */
const LEAST = { length: 26, breadth: 4.5 } as const;

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
  /** How far the leaves have turned: 0 when they lie flat, 1 when they stand. */
  readonly lie: { turned: number };
  up: boolean;
}

/** Raised spans, drawn over the bridges of the plate, which are printed closed. */
export function createSpans(scene: Scene): Spans {
  const drawn = new Map<Span, Drawn>();
  for (const name of Object.keys(BRIDGES) as Span[]) {
    const bar = () => scene.add.rectangle(0, 0, 1, 1, 0xffffff).setOrigin(0, 0.5).setDepth(12).setVisible(false).setName('bridges');
    drawn.set(name, { water: bar(), leaves: [bar().setDepth(13), bar().setDepth(13)], lie: { turned: 0 }, up: false });
  }

  return {
    show(knowledge, tone, motion) {
      for (const [name, span] of drawn) {
        const said: string = knowledge[name].value;
        span.water.setFillStyle(colour(tone.water));
        for (const leaf of span.leaves) leaf.setFillStyle(colour(tone.deck)).setStrokeStyle(2, colour(INK));
        if ((said === 'up') === span.up) continue;
        span.up = said === 'up';
        const turned = span.up ? 1 : 0;
        scene.tweens.killTweensOf(span.lie);
        // The overshoot is the shudder with which a leaf comes to rest.
        if (motion) scene.tweens.add({ targets: span.lie, turned, duration: 1400, ease: span.up ? 'Back.easeOut' : 'Bounce.easeOut' });
        else span.lie.turned = turned;
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
        const broad = Math.max(BREADTH * scale, LEAST.breadth) * ratio;
        const open = lie.turned > 0.001;
        const leaf = Math.max(long / 2, LEAST.length * ratio * Math.min(lie.turned, 1));
        // Both turn out to the east, where the light falls on them.
        const turn = TURN * lie.turned * (Math.cos(angle + Math.PI / 2) > 0 ? 1 : -1);
        water.setVisible(open).setPosition(south.x, south.y).setRotation(angle).setSize(long, broad * 1.5);
        leaves[0].setVisible(open).setPosition(south.x, south.y).setRotation(angle + turn).setSize(leaf, broad);
        leaves[1].setVisible(open).setPosition(north.x, north.y).setRotation(angle + Math.PI - turn).setSize(leaf, broad);
      }
    },
  };
}

function colour(hex: string): number {
  return Number.parseInt(hex.slice(1), 16);
}
