/** What must always hold of a number, written beside it in the ink: `// invariant: -5..5`, `// invariant: blood never falls`. */
export interface Rule {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly falls: boolean;
}

const RULE = /^\/\/ invariant: (?:(-?\d+)\.\.(-?\d+)|(\w+) never falls)$/;

/** Reads the rules of some ink files. A range holds for every variable declared below it in its file. */
export function readRules(texts: Iterable<string>): Rule[] {
  const rules: Rule[] = [];
  for (const text of texts) {
    let range: readonly [least: number, most: number] | null = null;
    for (const line of text.split('\n')) {
      const [, least, most, never] = RULE.exec(line.trim()) ?? [];
      const declared = /^VAR (\w+) = -?\d+/.exec(line)?.[1];
      if (least !== undefined && most !== undefined) range = [Number(least), Number(most)];
      if (never !== undefined) rules.push({ name: never, least: -Infinity, most: Infinity, falls: false });
      if (range !== null && declared !== undefined) rules.push({ name: declared, least: range[0], most: range[1], falls: true });
    }
  }
  return rules;
}
