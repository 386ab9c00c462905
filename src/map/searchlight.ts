import type { Scene } from 'phaser';
import type { Point } from './projection.ts';
import { locate } from './sites.ts';
import { beamStamp } from './signals.ts';
import { stamped } from './textures.ts';

export interface Searchlight {
  show(burning: boolean, ratio: number, motion: boolean): void;
  /** Every frame: `scale` is CSS pixels per plate unit. */
  place(view: (at: Point) => Point, scale: number): void;
}

/** How far it carries, in plate units. */
const REACH = 270;

/** The Aurora's searchlight: from her anchorage it feels its way to the Nikolaevsky Bridge and stays there. */
export function createSearchlight(scene: Scene): Searchlight {
  const [ship, bridge] = [locate('aurora_mooring'), locate('nikolaevsky_bridge')];
  const aim = (Math.atan2(bridge.y - ship.y, bridge.x - ship.x) * 180) / Math.PI;
  const beam = scene.add.image(0, 0, '__WHITE').setVisible(false).setDepth(13.5).setOrigin(0, 0.5).setName('searchlight');
  let fine = 1;
  return {
    show(burning, ratio, motion) {
      fine = ratio;
      if (burning === beam.visible) return;
      scene.tweens.killTweensOf(beam);
      beam.setVisible(burning).setTexture(stamped(scene, beamStamp(REACH), ratio)).setAngle(aim).setAlpha(1);
      if (!burning || !motion) return;
      scene.tweens.add({ targets: beam, alpha: { from: 0, to: 1 }, duration: 260 });
      scene.tweens.add({ targets: beam, angle: { from: aim - 34, to: aim }, duration: 2600, ease: 'Sine.easeInOut' });
    },
    place(view, scale) {
      const at = view(ship);
      beam.setPosition(at.x * fine, at.y * fine).setScale(scale);
    },
  };
}
