/** The rules of a `_headers` file: a path, whose last character may be `*`, and what is sent for it. */
type Rules = readonly { readonly path: string; readonly headers: readonly (readonly [string, string])[] }[];

export function parseHeaders(text: string): Rules {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const header = /^\s+([^:]+):\s*(.*)$/.exec(line);
    if (header) rules.at(-1)?.headers.push([header[1] ?? "", header[2] ?? ""]);
    else rules.push({ path: line.trim(), headers: [] });
  }
  return rules;
}

/** The headers of every rule that matches the path. */
export function headersFor(rules: Rules, path: string): Record<string, string> {
  const matching = rules.filter((rule) =>
    rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.fromEntries(matching.flatMap((rule) => rule.headers));
}
