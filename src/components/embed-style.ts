const declaration = /--([a-z0-9-]+):[^;{}]*;?/g;

/** Tokens come in families: `seq-1` and `on-seq-1` are of one. A name of one word stands for itself. */
const familyOf = (name: string) => /^(?:on-)?([a-z]+)-/.exec(name)?.[1];

/**
 * The style sheet of an embed without the families of colours that nothing in it asks for: the sheet has those of every
 * picture, and one picture has few. Whole families, so that the styles of all embeds have few hashes among them, which
 * hosts repeat in a header of limited length.
 * @param body everything else in the file
 */
export function embedStyle(css: string, body: string): string {
  const asked = new Set([...`${css}${body}`.matchAll(/var\(--([a-z0-9-]+)/g)].map(([, name = ""]) => familyOf(name)));
  return css.replace(declaration, (whole, name: string) => {
    const family = familyOf(name);
    return family === undefined || asked.has(family) ? whole : "";
  });
}
