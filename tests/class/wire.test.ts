import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { studentDeed } from '../../src/class/wire.ts';

describe('the wire', () => {
  it.each(['srs', 'group:semenovsky', 'minority:srs_hall_in_3'])('lets a vote on “%s” through', (question) => {
    expect(v.is(studentDeed, { type: 'vote', question, option: 'sit' })).toBe(true);
  });

  it.each(['everybody', 'group:', 'minority:<b>', 'minority:../srs'])('refuses a vote on “%s”', (question) => {
    expect(v.is(studentDeed, { type: 'vote', question, option: 'sit' })).toBe(false);
  });
});
