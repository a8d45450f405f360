import { laneKinds, type TimelineEntry } from "#components/timeline-entries.ts";
import { isDay, yearSpan } from "#kit/dates.ts";

/** The width of the drawing, and the room of a mark in it. */
const [width, margin, mark] = [1128, 10, 12];
const heading = 22;

interface LaneMark {
  readonly entry: TimelineEntry;
  /** Left and right end; equal for a day. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

interface Lane {
  readonly kind: TimelineEntry["kind"];
  readonly count: number;
  /** Where its name stands, and its lower edge. */
  readonly top: number;
  readonly end: number;
  readonly marks: readonly LaneMark[];
}

/**
 * The entries that have a date, in one lane per kind: a day is a point, a month or a year a span. Entries that would
 * hide one another are set above each other.
 */
export function timelineLanes(entries: readonly TimelineEntry[]) {
  const dated = entries.flatMap((entry) => (entry.date === null ? [] : [{ entry, date: entry.date }]));
  const spans = dated.map(({ date }) => yearSpan(date));
  const first = Math.floor(Math.min(...spans.map(([from]) => from)));
  const last = Math.ceil(Math.max(...spans.map(([, to]) => to)));
  const x = (year: number) => margin + ((year - first) / (last - first)) * (width - 2 * margin);

  let y = 0;
  const lanes: Lane[] = [];
  for (const kind of laneKinds) {
    const own = dated
      .filter(({ entry }) => entry.kind === kind)
      .map(({ entry, date }) => ({ entry, from: x(yearSpan(date)[0]), to: x(yearSpan(date)[1]), isDay: isDay(date) }))
      .sort((a, b) => a.from - b.from || a.to - b.to);
    if (own.length === 0) continue;
    const stacked = stack(own);
    const levels = Math.max(...stacked.map(({ level }) => level)) + 1;
    const top = y;
    const base = top + heading + (levels - 0.5) * mark;
    y = base + mark;
    lanes.push({
      kind,
      count: entries.filter((entry) => entry.kind === kind).length,
      top: top + 15,
      end: y,
      marks: stacked.map(({ entry, from, to, level }) => ({ entry, from, to, y: base - level * mark })),
    });
  }
  const years = Array.from({ length: last - first }, (_, index) => ({ year: first + index, x: x(first + index) }));
  return { width, height: y + 24, bottom: y, lanes, years };
}

/** The lowest free level of each item, so that none covers another. Items come sorted by their left end. */
function stack<I extends { readonly from: number; readonly to: number }>(
  items: readonly I[],
): (I & { level: number })[] {
  const ends: number[] = [];
  return items.map((item) => {
    let level = ends.findIndex((end) => item.from - end >= mark);
    if (level === -1) level = ends.length;
    ends[level] = item.to;
    return { ...item, level };
  });
}
