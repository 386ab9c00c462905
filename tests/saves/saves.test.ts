import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Log } from '../../src/core/run.ts';
import { readLink, writeLink } from '../../src/saves/link.ts';
import { memoryShelf } from '../../src/saves/memory.ts';
import { LARGEST, readLog, SaveFault, writeLog } from '../../src/saves/schema.ts';
import { importFile } from '../../src/saves/file.ts';
import { Overtaken } from '../../src/saves/shelf.ts';

const log: Log = {
  version: 1,
  story: '0123456789abcdef',
  scenario: 'wires',
  seed: 1917,
  temper: 'alive',
  sides: ['srs'],
  decisions: [
    { round: 'wires', side: 'bolsheviks', ask: 'order', option: 'mandates', by: 'program' },
    { round: 'wires', side: 'srs', ask: 'order', option: 'neutral', by: 'person' },
  ],
};

const text = writeLog(log);

/** Two hundred spoilt saves: cut short, letters flipped, wrong types, foreign files, far too large. */
function spoilt(): string[] {
  const cuts = fc.sample(fc.integer({ min: 0, max: text.length - 1 }), { numRuns: 60, seed: 1 }).map((at) => text.slice(0, at));
  const types = Object.keys(log).flatMap((key) => [null, 7.5, -1, {}, [1], '<img src=x onerror=alert(1)>'].map((value) => JSON.stringify({ ...log, [key]: value })));
  const decisions = ['round', 'side', 'ask', 'option', 'by'].flatMap((key) =>
    [undefined, null, 3, '', '../..', '__proto__ ', '<script>', 'Ω'.repeat(65), [], {}].map((value) => JSON.stringify({ ...log, decisions: [{ ...log.decisions[0], [key]: value }] })),
  );
  const foreign = ['', 'null', '[]', '"run"', '42', '{}', '{"version":2}', '{"__proto__":{"version":1}}', 'PK\u0003\u0004', '<!doctype html>', '\u0000\u0001', JSON.stringify({ ...log, extra: 1 }), JSON.stringify([log]), text + text];
  const large = [' '.repeat(10_000_000), JSON.stringify({ ...log, scenario: 'x'.repeat(10_000_000) }), JSON.stringify({ ...log, decisions: Array.from({ length: 1001 }, () => log.decisions[0]) })];
  const flips = fc.sample(fc.tuple(fc.integer({ min: 0, max: text.length - 1 }), fc.constantFrom('\u0000', '"', '}', 'é')), { numRuns: 60, seed: 2 })
    .map(([at, letter]) => text.slice(0, at) + letter + text.slice(at + 1))
    .filter((one) => one !== text);
  return [...cuts, ...types, ...decisions, ...foreign, ...large, ...flips];
}

describe('a save', () => {
  it('comes back as it was kept', () => {
    expect(readLog(text)).toEqual(log);
  });

  it('that is spoilt is answered with one sentence, and changes nothing that was saved before', async () => {
    const shelf = memoryShelf(() => 0);
    await shelf.keep('slot-1', log);
    const before = JSON.stringify(await shelf.list());
    const saves = spoilt();
    expect(saves.length).toBeGreaterThanOrEqual(200);
    for (const save of saves) {
      let fault: unknown;
      try {
        readLog(save);
      } catch (error) {
        fault = error;
      }
      expect(fault, save.slice(0, 200)).toBeInstanceOf(SaveFault);
      expect((fault as SaveFault).message).toMatch(/^[A-Z][^.]*\.$/);
    }
    expect(JSON.stringify(await shelf.list())).toBe(before);
  });

  it('in a file of ten megabytes is refused without being read', async () => {
    await expect(importFile(new Blob([' '.repeat(10_000_000)]))).rejects.toThrow(SaveFault);
  });

  it('kept from two windows is not overwritten unseen', async () => {
    const shelf = memoryShelf();
    const { revision } = await shelf.keep('auto-a', log);
    await shelf.keep('auto-a', { ...log, seed: 1 }, revision);
    await expect(shelf.keep('auto-a', { ...log, seed: 2 }, revision)).rejects.toThrow(Overtaken);
    expect((await shelf.list())[0]?.log.seed).toBe(1);
  });
});

describe('a link', () => {
  it('carries a run to somebody else', () => {
    expect(readLink(writeLink(log))).toEqual(log);
    expect(writeLink(log).length).toBeLessThan(400);
  });

  it('without a run carries nothing', () => {
    expect(readLink('')).toBeNull();
    expect(readLink('#settings')).toBeNull();
  });

  it('that was cut off, altered or swollen is answered with one sentence', () => {
    const link = writeLink(log);
    const bomb = writeLink({ ...log, scenario: 'x'.repeat(LARGEST * 50) });
    const links = [bomb, '#run=', '#run=<script>', '#run=%00', `#run=${'A'.repeat(LARGEST + 1)}`, ...Array.from({ length: link.length - 6 }, (_, at) => link.slice(0, at + 5))];
    for (const one of links) expect(() => readLink(one), one.slice(0, 80)).toThrow(SaveFault);
  });
});
