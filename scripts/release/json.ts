import type { ReleaseChanges, ReleaseRecord } from "#releases/record.ts";

const entries = (of: Readonly<Record<string, unknown>>, indent: string) =>
  Object.entries(of).map(([name, value]) => `${indent}${JSON.stringify(name)}: ${JSON.stringify(value)}`);

/** A record with one table a line, so that it is read and compared line by line. */
export function recordText({ tables, ...rest }: ReleaseRecord): string {
  const head = entries(rest, "  ").join(",\n");
  return `{\n${head},\n  "tables": {\n${entries(tables, "    ").join(",\n")}\n  }\n}\n`;
}

/** Changes with one row or cell a line. */
export function changesText(changes: ReleaseChanges): string {
  const tables = Object.entries(changes).map(([id, diff]) => {
    const parts = Object.entries(diff).map(([name, items]: [string, readonly unknown[]]) => {
      const isShort = name === "key" || name.startsWith("columns") || items.length === 0;
      const lines = items.map((item) => `      ${JSON.stringify(item)}`).join(",\n");
      return `    ${JSON.stringify(name)}: ${isShort ? JSON.stringify(items) : `[\n${lines}\n    ]`}`;
    });
    return `  ${JSON.stringify(id)}: {\n${parts.join(",\n")}\n  }`;
  });
  return tables.length === 0 ? "{}\n" : `{\n${tables.join(",\n")}\n}\n`;
}
