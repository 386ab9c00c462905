import { describe, expect, it } from 'vitest';
import { gather, gatheringScale, scaleToStand } from '../../src/map/gather.ts';
import { SITES } from '../../src/map/sites.ts';

const CITY = SITES.filter(({ away }) => !away);
const names = (reach: number) => gather(CITY, reach).map((group) => group.map(({ id }) => id));

describe('crowded places', () => {
  it('are gathered and never lost', () => {
    for (const reach of [0, 10, 40, 90, 400]) expect(names(reach).flat().toSorted()).toEqual(CITY.map(({ id }) => id).toSorted());
  });

  it('stand alone where there is room', () => {
    expect(names(2).every((group) => group.length === 1)).toBe(true);
  });

  it('leave nothing nearer than the reach to another mark', () => {
    const groups = gather(CITY, 60);
    for (const [a] of groups) {
      for (const [b] of groups) if (a !== b) expect(Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y)).toBeGreaterThanOrEqual(60);
    }
  });

  it('gather about the heaviest: Palace Square on a phone about the Winter Palace', () => {
    const square = names(44 / 0.62).find((group) => group.includes('winter_palace'));
    expect(square?.[0]).toBe('winter_palace');
    expect(square).toEqual(expect.arrayContaining(['general_staff', 'district_hq', 'admiralty', 'palace_bridge']));
  });

  it('do not regroup at every step of a pinch', () => {
    expect(gatheringScale(1.03)).toBe(gatheringScale(0.97));
    expect(gatheringScale(1.5)).not.toBe(gatheringScale(1));
  });

  it('are parted by going nearer, as far as that helps', () => {
    const [palace, exchange] = ['winter_palace', 'telephone_exchange'].map((id) => CITY.find((site) => site.id === id));
    if (!palace || !exchange) throw new Error('places missing');
    expect(scaleToStand(CITY, palace, 44, 0.62, 2.4)).toBe(0.62);
    const near = scaleToStand(CITY, exchange, 44, 0.62, 2.4);
    expect(near).toBeGreaterThan(0.62);
    expect(gather(CITY, 44 / gatheringScale(near)).some(([first]) => first === exchange)).toBe(true);
    const agency = CITY.find(({ id }) => id === 'telegraph_agency');
    if (agency) expect(scaleToStand(CITY, agency, 44, 0.62, 2.4)).toBe(0.62);
  });
});
