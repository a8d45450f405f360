const declaration = /--([a-z0-9-]+):[^;{}]*;?/g;

/**
 * The style sheet of an embed without the colours and measures that nothing in it asks for: the sheet names those of
 * every picture, and one picture has few of them.
 * @param body everything else in the file, where a role may also stand as a word of its own
 */
export function embedStyle(css: string, body: string): string {
  const asked = new Set([...css.matchAll(/var\(--([a-z0-9-]+)/g)].map(([, name]) => name));
  return css.replace(declaration, (whole, name: string) => (asked.has(name) || body.includes(name) ? whole : ""));
}
