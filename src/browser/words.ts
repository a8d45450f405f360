import type { Contract } from "#contract/contract.ts";
import type { Point } from "#browser/points.ts";

export interface Line {
  readonly name: string;
  /** Colour of the series, where it has a name. */
  readonly color: string | undefined;
  readonly text: string;
  readonly isCurrent: boolean;
}

/** What the tooltip shows and the voice says. */
export interface Said {
  readonly head: string;
  readonly lines: readonly Line[];
}

/**
 * The words of the points read together; `current` is one of them. A head is two parts with a comma between, and what
 * all heads share is said once:
 *
 * - one point alone: its head, and one line without a name;
 * - "Maluku Utara, 2025" and "Lampung, 2025": head "2025", lines "Maluku Utara" and "Lampung";
 * - "Triwulan I 2024, rilis pertama" and "Triwulan I 2024, angka terakhir": head "Triwulan I 2024", lines named by the rest;
 * - "Maluku Utara, 2025**" and "Lampung, 2025*": no head, lines named in full.
 */
export function said({ series, points }: Contract, current: Point, group: readonly Point[]): Said {
  const entries = group.map(({ index, series: number }) => {
    const [, head = "", text = ""] = points[index] ?? [];
    const [what, which] = halves(head);
    const [name, color] = series[number] ?? ["", ""];
    return { what, which, head, color: name ? color : undefined, text, isCurrent: index === current.index };
  });
  const [first] = entries;
  if (!first) return { head: "", lines: [] };
  if (entries.length === 1) return { head: first.head, lines: [{ ...first, name: "" }] };
  const shared = (["which", "what"] as const).find(
    (part) => first[part] && entries.every((entry) => entry[part] === first[part]),
  );
  const own = shared === "which" ? "what" : shared === "what" ? "which" : "head";
  return { head: shared ? first[shared] : "", lines: entries.map((entry) => ({ ...entry, name: entry[own] })) };
}

function halves(head: string): [what: string, which: string] {
  const [what = "", ...which] = head.split(", ");
  return [what, which.join(", ")];
}

/** The same words in one breath: "2025. Maluku Utara: 34,17 persen; Lampung: 5,28 persen". */
export function sentence({ head, lines }: Said): string {
  const isList = lines.some(({ name }) => name);
  const list = lines.map(({ name, text }) => (name ? `${name}: ${text}` : text)).join("; ");
  return head ? `${head}${isList ? "." : ":"} ${list}` : list;
}
