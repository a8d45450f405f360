import { Lines } from "#data/lines.ts";
import { characterName } from "#data/problems/words.ts";
import { type Problem, problem, wholeFile } from "#data/problems.ts";

// Control characters but LF, zero-width and direction marks, and the byte order mark inside a text. A tab or a lone CR
// inside a cell is never meant; a no-break space may be.
const refused = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Bytes as text. What is not UTF-8 becomes U+FFFD, which `checkText` refuses. */
export const decodeUtf8 = (bytes: Uint8Array): string => decoder.decode(bytes);

/** The text without byte order mark and with LF as its only line break: lines and columns stay where they are. */
export function normaliseText(raw: string): string {
  const text = raw.startsWith("\ufeff") ? raw.slice(1) : raw;
  return text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text;
}

// Text in UTF-16 has a NUL beside every Latin letter; binary content has NULs anywhere.
function isUtf16(text: string): boolean {
  const start = text.replace(/^\ufffd\ufffd/, "").slice(0, 200);
  const nulls = start.split("\0").length - 1;
  return nulls > 3 && nulls >= start.length / 2 - 2 && !/\0\0/.test(start);
}

/** What is wrong with a text before its cells are looked at. */
export function checkText(file: string, text: string): Problem[] {
  if (isUtf16(text)) return [problem("file-utf16", wholeFile(file), {})];
  if (text.includes("\0")) return [problem("file-binary", wholeFile(file), {})];
  if (text.trim() === "") return [problem("file-empty", wholeFile(file), {})];
  const lines = new Lines(text);
  const broken = text.indexOf("\ufffd");
  if (broken >= 0) return [problem("file-not-utf8", lines.spot(file, broken), {})];
  if (text.includes("\r") && !text.includes("\n")) return [problem("file-line-breaks", wholeFile(file), {})];
  const header = text.split("\n", 1).join();
  const delimiter = header.includes(",") ? null : /[;\t|]/.exec(header);
  if (delimiter) {
    return [problem("delimiter-not-comma", lines.spot(file, delimiter.index), { delimiter: delimiter[0] })];
  }
  return Array.from(text.matchAll(refused), (match) =>
    problem("character-not-allowed", lines.spot(file, match.index), { character: characterName(match[0]) }),
  );
}
