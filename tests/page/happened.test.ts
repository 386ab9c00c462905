import { describe, expect, it } from 'vitest';
import type { Beat } from '../../src/core/beat.ts';
import { moment } from '../../src/core/moment.ts';
import { happened, named, type Happened } from '../../src/page/happened.ts';

const beat = (id: number, at: string, changes: Beat['changes']): Beat => ({
  id, at: moment(at), changes, round: 'wires', part: 'clock', text: '', otherwise: false, because: [], reaches: [], src: [], rumour: false,
});

describe('the strip of hours', () => {
  it('marks what changed hands, by the hour, and nothing that came before the run', () => {
    const list = happened([beat(3, '25 07:00', { telephone_exchange: 'soviet' }), beat(1, '24 18:00', { trud: 'soviet' }), beat(2, '25 01:25', { post_office: 'soviet' })], moment('24 20:30'));
    expect(list.map(({ name, holder }) => `${name}: ${holder}`)).toEqual(['Post: soviet', 'Exchange: soviet']);
  });
  it('marks no change that hands nothing over', () => {
    expect(happened([beat(1, '25 02:00', { lights: 'out' as never })], moment('24 20:30'))).toEqual([]);
  });
  it('says of several places the first, and how many more', () => {
    expect(happened([beat(1, '25 02:00', { post_office: 'soviet', state_bank: 'soviet', trud: 'soviet' })], 0)[0]?.name).toBe('Post +2');
  });
});

describe('names on the strip', () => {
  const at = (id: number, x: number, name: string): Happened => ({ id, at: x, holder: 'soviet', name });
  const names = (list: readonly Happened[], width = 600) => [...named(list, (x) => x, width)].toSorted((a, b) => a - b);
  it('stand where there is room', () => expect(names([at(1, 10, 'Post'), at(2, 200, 'Exchange')])).toEqual([1, 2]));
  it('give way where a mark or another name stands', () => expect(names([at(1, 10, 'Exchange'), at(2, 30, 'Bank')])).toEqual([2]));
  it('do not run off the end', () => expect(names([at(1, 580, 'Exchange')])).toEqual([]));
  it('are not set before there is a line', () => expect(names([at(1, 0, 'Post')], 0)).toEqual([]));
});
