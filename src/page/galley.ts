/** How wide a text is in some face. */
export type Measure = (text: string) => number;

/** A text in lines no wider than `width`, the first shorter by `indent`; only a word that is wider by itself stands out. */
export function wrap(text: string, width: number, measure: Measure, indent = 0): string[] {
  return text.split(/\s+/).filter((word) => word !== '').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined) return [word];
    return measure(longer) <= (lines.length === 1 ? width - indent : width) ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}

/** A line that is set in a column. */
export interface Slug {
  readonly text: string;
  readonly kind: 'head' | 'first' | 'text';
  readonly height: number;
  /** What is left free above it, but not at the head of a column. */
  readonly above: number;
}

/** Lines poured into columns no higher than `height`, a head never left alone at a foot. Null when they are too many. */
export function pour(slugs: readonly Slug[], columns: number, height: number): Slug[][] | null {
  const poured: Slug[][] = [[]];
  let filled = 0;
  for (const [n, slug] of slugs.entries()) {
    const column = poured.at(-1) ?? [];
    const fresh = column.length === 0;
    const needed = slug.height + (fresh ? 0 : slug.above + headroom(slugs, n));
    if (filled + needed <= height) {
      column.push(slug);
      filled += slug.height + (fresh ? 0 : slug.above);
    } else {
      if (fresh || slug.height > height || poured.length === columns) return null;
      poured.push([slug]);
      filled = slug.height;
    }
  }
  return poured;
}

/** What a head needs below it: the rest of the head, and two lines of its news. */
function headroom(slugs: readonly Slug[], n: number): number {
  if (slugs[n]?.kind !== 'head') return 0;
  const text = slugs.findIndex(({ kind }, at) => at > n && kind !== 'head');
  return text < 0 ? 0 : slugs.slice(n + 1, text + 2).reduce((sum, { height, above }) => sum + height + above, 0);
}

/** The columns as even as they can be: poured as low as they will go. */
export function even(slugs: readonly Slug[], columns: number, height: number): Slug[][] | null {
  const whole = slugs.reduce((sum, slug) => sum + slug.height + slug.above, 0);
  for (let low = Math.floor((whole / columns) * 0.8); low < height; low++) {
    const poured = pour(slugs, columns, low);
    if (poured !== null) return poured;
  }
  return pour(slugs, columns, height);
}
