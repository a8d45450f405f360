import type { SymbolType } from "@observablehq/plot";
import { color } from "#kit/colors.ts";

interface EventMark {
  readonly symbol: SymbolType;
  readonly color: string;
  /** A ring or an outline rather than a filled shape. */
  readonly hollow?: boolean;
}

const marks: Record<string, EventMark> = {
  trade_mission: { symbol: "circle", color: color("ev-mission") },
  agreement: { symbol: "diamond", color: color("ev-agreement") },
  law: { symbol: "square", color: color("ev-law") },
  follow_up: { symbol: "triangle", color: color("ev-follow-up") },
  meeting: { symbol: "circle", color: color("ev-meeting"), hollow: true },
  statement: { symbol: "cross", color: color("ev-statement") },
  programme: { symbol: "star", color: color("ev-programme") },
};

/** Shape and colour of a kind of event; the shape comes first. @throws when the kind has none */
export function eventMark(kind: string): EventMark {
  const mark = marks[kind];
  if (!mark) throw new Error(`kind of event without a mark: ${kind}`);
  return mark;
}
