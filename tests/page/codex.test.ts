import { describe, expect, it } from 'vitest';
import { moment } from '../../src/core/moment.ts';
import { entriesOf, knownBy, lexiconOf, link, search, type Entry, type Kind, type Row } from '../../src/page/codex.ts';

function entry(kind: Kind, title: string, row: Partial<Row> = {}): Entry {
  const [one] = entriesOf(kind, [{ id: title.toLowerCase(), title, aka: [], text: [], later: null, known: '24 16:00', src: [], ...row }]);
  if (one === undefined) throw new Error('no entry');
  return one;
}

const lenin = entry('people', 'V. I. Lenin', { known: '24 22:00', text: ['Leader of the Bolsheviks, in hiding since July.'] });
const antonov = entry('people', 'V. A. Antonov-Ovseenko', { aka: ['Antonov'] });
const soviet = entry('words', 'Soviet', { aka: ['soviets'] });
const petrograd = entry('bodies', 'Petrograd Soviet', { aka: ['the Soviet'] });
const bridge = entry('places', 'Nikolaevsky Bridge', { text: ['It is raised for ships. The café beside it is shut.'] });
const all = [lenin, antonov, soviet, petrograd, bridge];
const lexicon = lexiconOf(all);

/** The texts with what is linked in brackets. */
function read(texts: readonly string[], self?: Entry): string[] {
  return link(lexicon, texts, self).map((pieces) => pieces.map(({ text, to }) => (to === undefined ? text : `[${text}]`)).join(''));
}

/** Where the first link of a text leads. */
function leads(text: string): string | undefined {
  return link(lexicon, [text]).flat().find(({ to }) => to !== undefined)?.to?.key;
}

describe('a term in the text', () => {
  it('is linked where it first stands in a passage, and nowhere else', () => {
    expect(read(['Lenin is here. Lenin!', 'So is Antonov, with Lenin.'])).toEqual(['[Lenin] is here. Lenin!', 'So is [Antonov], with Lenin.']);
  });
  it('is a whole word, with or without a hyphen', () => {
    expect(read(['Leninists, pro-Lenin men, the Antonov-like'])).toEqual(['Leninists, pro-Lenin men, the Antonov-like']);
    expect(read(['Lenin’s letter, (Antonov)'])).toEqual(['[Lenin]’s letter, ([Antonov])']);
  });
  it('is the longest name that stands there', () => {
    expect(leads('In the Petrograd Soviet')).toBe('bodies.petrograd soviet');
    expect(leads('All in the Soviet')).toBe('bodies.petrograd soviet');
    expect(leads('A Soviet of a thousand')).toBe('words.soviet');
    expect(read(['Antonov-Ovseenko'])).toEqual(['[Antonov-Ovseenko]']);
  });
  it('stays plain in the longer name when that has been linked before', () => {
    expect(read(['The Petrograd Soviet sits. The Petrograd Soviet votes.'])).toEqual(['The [Petrograd Soviet] sits. The Petrograd Soviet votes.']);
  });
  it('keeps its emphasis, and a person is known without initials', () => {
    expect(link(lexicon, ['So _Lenin himself_ said'])[0]).toEqual([
      { text: 'So ', emphasis: false, to: undefined },
      { text: 'Lenin', emphasis: true, to: lenin },
      { text: ' himself', emphasis: true, to: undefined },
      { text: ' said', emphasis: false, to: undefined },
    ]);
  });
  it('is written as the author wrote it: small letters are another word', () => {
    expect(read(['the soviets and a soviet'])).toEqual(['the [soviets] and a soviet']);
  });
  it('never leads from an entry to itself', () => {
    expect(read(['Lenin and Antonov'], lenin)).toEqual(['Lenin and [Antonov]']);
  });
  it('loses no letter of the text', () => {
    const text = 'On the Nikolaevsky Bridge, Antonov; “Lenin!”, _the Soviet_.';
    expect(link(lexicon, [text]).flat().map((piece) => piece.text).join('')).toBe(text.replaceAll('_', ''));
  });
});

describe('what may be read', () => {
  it('begins with the minute it is known', () => {
    expect(knownBy(all, moment('24 21:59'))).not.toContain(lenin);
    expect(knownBy(all, moment('24 22:00'))).toContain(lenin);
  });
  it('is linked from that minute on, and not before', () => {
    const at = (hour: string) => link(lexiconOf(knownBy(all, moment(hour))), ['Lenin']).flat()[0]?.to;
    expect(at('24 21:59')).toBeUndefined();
    expect(at('24 22:00')).toBe(lenin);
  });
  it('is told apart by its kind where two have one id', () => {
    const guard = entriesOf('bodies', [{ ...bridge, id: 'red_guard' }]).concat(entriesOf('people', [{ ...bridge, id: 'red_guard' }]));
    expect(guard.map(({ key }) => key)).toEqual(['bodies.red_guard', 'people.red_guard']);
  });
});

describe('the search', () => {
  it('finds every entry when nothing is asked', () => {
    expect(search(all, '  ')).toEqual(all);
  });
  it('asks for every word, in names and in texts, whatever their letters', () => {
    expect(search(all, 'LENIN bolshev')).toEqual([lenin]);
    expect(search(all, 'cafe')).toEqual([bridge]);
    expect(search(all, 'lenin bridge')).toEqual([]);
  });
  it('puts those first that bear the name', () => {
    const other = entry('people', 'A. M. Kollontai', { text: ['She has read Antonov.'] });
    expect(search([other, antonov], 'antonov')).toEqual([antonov, other]);
  });
});
