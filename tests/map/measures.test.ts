import { describe, expect, it } from 'vitest';
import { FACES } from '../../src/map/inks.ts';
import type { Screen } from '../../src/map/layout.ts';
import { inset, measure } from '../../src/map/measures.ts';

const screen = (width: number, height: number, type = 1): Screen => ({ width, height, ratio: 1, type, coarse: false, faces: FACES });

describe('the dialogue', () => {
  it('is never set smaller than 32 pixels on a projector 1600 wide, line and choices alike, however long they are', () => {
    for (const height of [560, 660, 740, 900]) for (const choosing of [true, false]) expect(measure(screen(1600, height), choosing).least).toBeGreaterThanOrEqual(32);
  });

  it('grows with the picture: no letter is less than a fiftieth of its width', () => {
    for (const width of [1024, 1280, 1600, 1920, 3840]) expect(measure(screen(width, width * 0.5), false).least / width).toBeGreaterThanOrEqual(1 / 50);
  });

  it('sets names, hours and numbers at not less than 23 pixels there', () => {
    const { small, least } = measure(screen(1600, 740), false);
    expect(small(least)).toBeGreaterThanOrEqual(23);
  });

  it('is as large on a phone as the page, and leaves the map a part of it', () => {
    const { most, least, share } = measure(screen(390, 560), true);
    expect([most, least >= 14, share < 0.9]).toEqual([18, true, true]);
    expect(measure(screen(390, 560, 2), true).most).toBe(36);
  });

  it('keeps its lines to a length the eye can follow', () => {
    const size = measure(screen(3840, 1200), false).least;
    expect(3840 - inset(screen(3840, 1200), size) * 2).toBeLessThanOrEqual(size * 45);
  });
});
