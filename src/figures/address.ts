import { failure, success, type Result } from "#figures/problem.ts";

interface Token {
  readonly text: string;
  /** Where it begins in the address. */
  readonly offset: number;
}

/** `dataset[key,key].column | format`, taken apart; nothing is looked up. */
export interface Address {
  readonly table: Token;
  readonly keys: readonly Token[];
  readonly column: Token;
  readonly format: Token | null;
}

const shape = "dataset[key,key].column | format";

class Reader {
  offset = 0;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  take(pattern: RegExp): Token | null {
    const sticky = new RegExp(pattern.source, "uy");
    sticky.lastIndex = this.offset;
    const found = sticky.exec(this.text);
    if (!found || found[0] === "") return null;
    const token = { text: found[0], offset: this.offset };
    this.offset = sticky.lastIndex;
    return token;
  }

  skip(): void {
    this.take(/ +/);
  }

  get rest(): string {
    return this.text.slice(this.offset);
  }
}

/** A key is bare (`82`, `2025-Q2`, `2025-01/2025-09`) or, where it holds a comma or bracket, in quotation marks: `'a, b'`. */
function readKey(reader: Reader): Token | null {
  const quoted = reader.take(/'[^']*'/);
  if (quoted) return { text: quoted.text.slice(1, -1), offset: quoted.offset + 1 };
  const bare = reader.take(/[^,\[\]'|]+/);
  return bare && bare.text.trim() !== "" ? { ...bare, text: bare.text.trim() } : null;
}

function readKeys(reader: Reader): readonly Token[] | null {
  if (!reader.take(/\[/)) return null;
  const keys: Token[] = [];
  do {
    reader.skip();
    const key = readKey(reader);
    if (!key) return null;
    keys.push(key);
    reader.skip();
  } while (reader.take(/,/));
  return reader.take(/\]/) ? keys : null;
}

/**
 * Reads the address of a figure.
 *
 *   growth-annual[82,2025].growth_pct             the preferred row of the cell
 *   growth-annual[82,2025].growth_pct | percent1  in a named format
 *   growth-annual[82,2024,bps-2025].growth_pct    that very row
 *
 * What cannot be read comes back as a problem with the place where reading stopped.
 */
export function parseAddress(text: string): Result<Address> {
  const reader = new Reader(text);
  const stop = () =>
    failure({ code: "address-malformed", offset: reader.offset, found: reader.rest || "the end", expected: shape });

  reader.skip();
  const table = reader.take(/[\p{L}\p{N}_-]+/u);
  if (!table) return stop();
  const keys = readKeys(reader);
  if (!keys || !reader.take(/\./)) return stop();
  const column = reader.take(/[\p{L}\p{N}_]+/u);
  if (!column) return stop();
  reader.skip();
  let format: Token | null = null;
  if (reader.take(/\|/)) {
    reader.skip();
    format = reader.take(/[\p{L}\p{N}_-]+/u);
    if (!format) return stop();
    reader.skip();
  }
  return reader.rest === "" ? success({ table, keys, column, format }) : stop();
}

/** The address without its format, spelt in one way: two figures are the same where these are equal. */
export function addressText({ table, keys, column }: Address): string {
  const spelt = keys.map(({ text }) => (/[,[\]'|]/.test(text) ? `'${text}'` : text));
  return `${table.text}[${spelt.join(",")}].${column.text}`;
}
