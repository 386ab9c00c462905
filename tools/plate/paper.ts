import { PLATE } from '../../src/map/projection.ts';
import type { Inks } from './inks.ts';

/** The sheet over the drawing: uneven ink, fibres, and specks where the ink did not take. Coarse on purpose: finer grain would not survive the encoding. */
export function drawPaper({ land, grain, speckle }: Inks): string {
  const sheet = `x="0" y="0" width="${PLATE.width}" height="${PLATE.height}"`;
  const filter = (id: string, turbulence: string, matrix: string): string =>
    `<filter id="${id}" ${sheet} filterUnits="userSpaceOnUse"><feTurbulence type="fractalNoise" ${turbulence}/><feColorMatrix type="matrix" values="${matrix}"/></filter>`;
  const brown = (alpha: string): string => `0 0 0 0 .36 0 0 0 0 .27 0 0 0 0 .16 ${alpha}`;
  const [red, green, blue] = [1, 3, 5].map((at) => (parseInt(land.slice(at, at + 2), 16) / 255).toFixed(3));
  return (
    '<defs>' +
    filter('cloud', 'baseFrequency=".008 .005" numOctaves="3" seed="11"', brown('0 0 0 1.2 -.5')) +
    filter('fibre', 'baseFrequency=".16 .09" numOctaves="2" seed="2"', brown('0 0 0 1 -.42')) +
    filter('speck', 'baseFrequency=".42" numOctaves="2" seed="9"', `0 0 0 0 ${red} 0 0 0 0 ${green} 0 0 0 0 ${blue} 0 0 0 8 -5.95`) +
    '</defs>' +
    `<g style="mix-blend-mode:multiply"><rect ${sheet} filter="url(#cloud)" opacity="${grain}"/><rect ${sheet} filter="url(#fibre)" opacity="${grain * 0.6}"/></g>` +
    `<rect ${sheet} filter="url(#speck)" opacity="${speckle}"/>`
  );
}
