import { describe, expect, it } from 'vitest';
import { used } from '../../src/page/hint.tsx';
import { CHOICES, DEFAULTS, readSettings, type HintId } from '../../src/page/settings.ts';
import { HINTS } from '../../src/page/words.ts';

const IDS = Object.keys(CHOICES).filter((name) => name.startsWith('hint')) as HintId[];

describe('hints', () => {
  it('are two or three, each with its words, none told yet at first', () => {
    expect(IDS.length).toBeGreaterThanOrEqual(2);
    expect(IDS.length).toBeLessThanOrEqual(3);
    expect(Object.keys(HINTS).toSorted()).toEqual(IDS.toSorted());
    for (const id of IDS) expect(DEFAULTS[id], id).toBe(false);
  });
  it.each(IDS)('once %s has been of use it is kept with the settings, and nothing else changes', (id) => {
    const after = used(DEFAULTS, id);
    expect(after).toEqual({ type: 'set', settings: { ...DEFAULTS, [id]: true } });
    if (after.type === 'set') expect(readSettings(JSON.parse(JSON.stringify(after.settings)))).toEqual(after.settings);
  });
});
