import type { Beat } from '../core/beat.ts';

/** One piece of news: its headline, the lines under it, what is told. */
export interface Article {
  readonly headlines: readonly string[];
  readonly paragraphs: readonly string[];
}

/** A front page as articles, in the order they were told: a headline after a column begins the next. */
export function articlesOf(beats: readonly Pick<Beat, 'text' | 'print'>[]): Article[] {
  return beats.reduce<Article[]>((articles, { text, print }) => {
    const last = articles.at(-1);
    if (last === undefined) return [print === 'headline' ? { headlines: [text], paragraphs: [] } : { headlines: [], paragraphs: [text] }];
    if (print !== 'headline') return [...articles.slice(0, -1), { ...last, paragraphs: [...last.paragraphs, text] }];
    if (last.paragraphs.length === 0) return [...articles.slice(0, -1), { ...last, headlines: [...last.headlines, text] }];
    return [...articles, { headlines: [text], paragraphs: [] }];
  }, []);
}

/** Whether two pages read the same. */
export function samePage(one: readonly Pick<Beat, 'text'>[], other: readonly Pick<Beat, 'text'>[]): boolean {
  return one.length === other.length && one.every(({ text }, n) => text === other[n]?.text);
}
