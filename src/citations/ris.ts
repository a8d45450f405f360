import { toCsl } from "#citations/csl.ts";
import { isData, type Work } from "#citations/work.ts";

/** A value stands on one line, whatever it holds. */
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/**
 * A RIS record with CRLF. A story is `ELEC`, since readers lose author and date of `NEWS`, and names no site in `T2`,
 * which they take for a series. Organisations end in no comma here: a reader would take the name for a surname.
 */
export function toRis(work: Work): string {
  const csl = toCsl(work);
  const lines: readonly (readonly [string, string | undefined])[] = [
    ["TY", isData(work) ? "DATA" : "ELEC"],
    ["ID", csl.id],
    ...csl.author.map(({ literal }) => ["AU", literal] as const),
    ["TI", csl.title],
    ["DA", `${work.published.replaceAll("-", "/")}/`],
    ["PY", work.published.slice(0, 4)],
    ["PB", csl.publisher],
    ["ET", csl.version],
    ["LA", csl.language],
    ["AB", csl.abstract],
    ["N1", csl.note],
    ["UR", csl.URL],
    ["ER", ""],
  ];
  return lines
    .filter((line): line is readonly [string, string] => line[1] !== undefined)
    .map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`)
    .join("");
}
