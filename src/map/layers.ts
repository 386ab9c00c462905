import type { Scene } from 'phaser';

/** The layers of the scene, from the ground up; every thing that is drawn bears the name of its own. */
export const LAYERS = ['plate', 'lights', 'fog', 'bridges', 'searchlight', 'rain', 'routes', 'marks', 'forces', 'names', 'furniture', 'dialogue'] as const;
export type Layer = (typeof LAYERS)[number];

/** What the visual tests send to the map: its `detail` lists the layers to leave out from then on. */
export const WITHOUT = 'map-without';

/** Draws the scene without some layers, and the others again. */
export function leaveOut(scene: Scene, left: readonly Layer[]): void {
  const camera = scene.cameras.main;
  for (const child of scene.children.list) child.cameraFilter &= ~camera.id;
  camera.ignore(scene.children.list.filter(({ name }) => (left as readonly string[]).includes(name)));
}
