/** A run of words that the compiled story holds in one piece: a line, or what an inline condition puts into one. */
export interface Passage {
  readonly text: string;
  readonly knot: string;
  /** Whether it hangs on the state: it stands in a branch of a condition. */
  readonly depends: boolean;
}

/** Knots that are never told in a run: the title page's own. */
const TITLE = /^(about|content)_/;
const CUE = /^[A-Z][A-Z.' -]+: /;
const MARK = /^[a-z]+: /;

/** Every passage of a compiled story (ink's JSON, format 21), in its order; marks and the words of choices left out. */
export function passagesOf(story: { readonly root: readonly unknown[] }): Passage[] {
  const found: Passage[] = [];
  read(story.root, '', false, found);
  return found.filter(({ knot }) => !TITLE.test(knot));
}

function read(list: readonly unknown[], knot: string, depends: boolean, found: Passage[]): void {
  let logic = false;
  let mark = false;
  let words = '';
  const end = (): void => {
    const text = plain(words).replace(CUE, '');
    if (/\p{L}{2}/u.test(text) && !MARK.test(text)) found.push({ text, knot, depends });
    words = '';
  };
  for (const item of list) {
    if (typeof item === 'string' && item.startsWith('^') && !logic && !mark) {
      words += item.slice(1);
      continue;
    }
    if (item === 'ev' || item === '/ev') logic = item === 'ev';
    if (item === '#' || item === '/#') mark = item === '#';
    end();
    if (logic || mark || typeof item !== 'object' || item === null) continue;
    if (Array.isArray(item)) read(item, knot, depends, found);
    else for (const [name, inner] of Object.entries(item)) if (Array.isArray(inner)) read(inner, knot === '' ? name : knot, depends || name === 'b', found);
  }
  end();
}

/** Words as they are compared: one space between two, none around them. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The passages that stand in none of the texts told. */
export function unseen(passages: readonly Passage[], told: Iterable<string>): Passage[] {
  const all = [...new Set(told)].map(plain).join('\n');
  return passages.filter(({ text }) => !all.includes(text));
}
