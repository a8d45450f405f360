const declaration = /--([a-z0-9-]+):[^;{}]*;?/g;

/** Tokens come in families: `seq-1` and `on-seq-1` are of one. A name of one word stands for itself. */
const familyOf = (name: string) => /^(?:on-)?([a-z]+)-/.exec(name)?.[1];

interface Sheets {
  /** What every embed has. */
  readonly sheet: string;
  /** What a picture has whose marks move: years to step through, other orders. */
  readonly moves: string;
}

const hasMoves = (body: string) => /class="[^"]*\b(?:chart-times|orders)\b/.test(body);

/**
 * The style sheet of an embed without what nothing in it asks for: moves, and the families of colours of other pictures.
 * Whole families, so that the styles of all embeds have few hashes among them, which hosts repeat in a header of
 * limited length.
 * @param body everything else in the file
 */
export function embedStyle({ sheet, moves }: Sheets, body: string): string {
  const css = hasMoves(body) ? sheet + moves : sheet;
  const asked = new Set([...`${css}${body}`.matchAll(/var\(--([a-z0-9-]+)/g)].map(([, name = ""]) => familyOf(name)));
  return css.replace(declaration, (whole, name: string) => {
    const family = familyOf(name);
    return family === undefined || asked.has(family) ? whole : "";
  });
}
