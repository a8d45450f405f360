// A little less than a change: two neighbours exchanged are the likeliest slip in a code of two digits.
const swap = 0.9;

/** How many letters must be put in, taken out, changed or swapped with their neighbour to make `b` out of `a`. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + change,
          swapped ? at(i - 2, j - 2) + swap : Infinity,
        ),
      );
    }
  }
  return at(a.length, b.length);
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** The `most` known names that are closest to a mistyped one, however far; equally close ones in the order given. */
export function closest(typed: string, known: Iterable<string>, most: number): readonly string[] {
  return [...known]
    .map((name) => ({ name, far: distance(typed.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ name }) => name);
}

/**
 * The known name that is closest to a mistyped one, or `undefined` where none is near: at most a third of its letters,
 * and at least one, may differ. Of equally close names the one that begins like the typed one is taken, else the first.
 */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(typed.length / 3));
  let best: { name: string; far: number; alike: number } | undefined;
  for (const name of known) {
    if (Math.abs(name.length - typed.length) > limit) continue;
    const far = distance(typed.toLowerCase(), name.toLowerCase());
    if (far > limit) continue;
    const alike = commonStart(typed, name);
    if (!best || far < best.far || (far === best.far && alike > best.alike)) best = { name, far, alike };
  }
  return best?.name;
}
