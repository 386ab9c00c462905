import type { Scene } from 'phaser';
import type { Point } from './projection.ts';
import { locate } from './sites.ts';
import { beamStamp } from './signals.ts';
import { stamped } from './textures.ts';

export interface Searchlight {
  show(burning: boolean, ratio: number, motion: boolean): void;
  /** Every frame: `scale` is CSS pixels per plate unit. */
  place(view: (at: Point) => Point, scale: number, anchored: boolean): void;
}

/** How far it carries, in plate units. */
const REACH = 270;

/** The Aurora's searchlight: once she lies at anchor it feels its way to the Nikolaevsky Bridge and stays there. */
export function createSearchlight(scene: Scene): Searchlight {
  const [ship, bridge] = [locate('aurora_mooring'), locate('nikolaevsky_bridge')];
  const aim = (Math.atan2(bridge.y - ship.y, bridge.x - ship.x) * 180) / Math.PI;
  const beam = scene.add.image(0, 0, '__WHITE').setVisible(false).setDepth(13.5).setOrigin(0, 0.5).setName('searchlight');
  let fine = 1;
  let lit = false;
  let moves = false;

  function light(): void {
    beam.setVisible(true).setAngle(aim).setAlpha(1);
    if (!moves) return;
    scene.tweens.add({ targets: beam, alpha: { from: 0, to: 1 }, duration: 260 });
    scene.tweens.add({ targets: beam, angle: { from: aim - 34, to: aim }, duration: 2600, ease: 'Sine.easeInOut' });
  }
  return {
    show(burning, ratio, motion) {
      fine = ratio;
      beam.setTexture(stamped(scene, beamStamp(REACH), ratio));
      moves = motion;
      if (burning === lit) return;
      lit = burning;
      scene.tweens.killTweensOf(beam);
      beam.setVisible(false);
    },
    place(view, scale, anchored) {
      if (lit && anchored && !beam.visible) light();
      const at = view(ship);
      beam.setPosition(at.x * fine, at.y * fine).setScale(scale);
    },
  };
}
