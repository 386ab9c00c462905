import { walk, type Parsed } from '../ink/compile.ts';

/** A piece of parsed ink knows what it became in the compiled story (inkjs keeps it to itself). */
interface Placed extends Parsed {
  readonly runtimeObject: { readonly path: { toString(): string } } | null;
}

/** Where in the sources a path of the compiled story was written: `rounds/08-hall/clock.ink:291`, or the nearest thing around it. */
export function placesOf(parsed: Parsed): (path: string) => string {
  const places = new Map<string, string>();
  for (const piece of walk(parsed)) {
    const at = piece.debugMetadata;
    const path = at === null ? undefined : pathOf(piece as Placed);
    if (at !== null && path !== undefined) places.set(path, `${at.fileName ?? 'main.ink'}:${at.startLineNumber}`);
  }
  return (path) => {
    for (let around = path; around !== ''; around = around.slice(0, Math.max(0, around.lastIndexOf('.')))) {
      const place = places.get(around);
      if (place !== undefined) return place;
    }
    return 'main.ink';
  };
}

/** Some pieces become nothing by themselves, and inkjs throws when asked for them. */
function pathOf(piece: Placed): string | undefined {
  try {
    return piece.runtimeObject?.path.toString();
  } catch {
    return undefined;
  }
}
