import { describe, expect, it } from "vitest";
import { frozenForms, frozenFrame, frozenHeight } from "#components/frozen-view.ts";
import { embedHeight } from "#embeds/height.ts";
import { textWidth } from "#kit/text-width.ts";
import type { ChartArchive } from "#releases/chart-archive.ts";

const drawing = (width: number, height: number) => ({ svg: "<svg></svg>", width, height });

const archived: ChartArchive = {
  id: "gone",
  lang: "en",
  version: "2026.11.1",
  released: "2026-11-21",
  title: "One runs alone",
  subtitle: "Percent",
  description: "Two rows.",
  note: null,
  accent: "accent",
  switch: null,
  times: null,
  views: [
    {
      key: "",
      narrow: drawing(304, 300),
      wide: drawing(720, 392),
      points: { reads: "x", series: [], points: [], at: { narrow: [], wide: [] }, label: "", hint: "" },
    },
  ],
  finder: false,
  datasets: ["growth-annual"],
  credit: "BPS",
  sources: ["bps"],
  labels: ["A", null],
  csv: "a,sources\n1,bps\n",
};

const versions = (...latestFirst: string[]) => ({ chartVersions: () => latestFirst });
const made = () => true;
const gone = () => false;

describe("the frame of a frozen chart", () => {
  it("says that it stays, and names no newer version where there is none", () => {
    const frame = frozenFrame(archived, versions("2026.11.1"), made);
    expect(frame.notice).toBe("This embed stays at data version 2026.11.1 and will not change.");
    expect(frame).toMatchObject({ newer: null, page: "/en/charts/gone/" });
  });

  it("leads to the chart as it is now where a newer version exists", () => {
    const { newer } = frozenFrame(archived, versions("2026.12.1", "2026.11.1"), made);
    expect(newer).toEqual({ text: "There is a newer version: 2026.12.1", href: "/en/charts/gone/" });
  });

  it("stands without its chart: it then leads to the latest archive and to the list of charts", () => {
    const frame = frozenFrame(archived, versions("2026.12.1", "2026.11.1"), gone);
    expect(frame.newer?.href).toBe("/en/embed/gone/v/2026.12.1/");
    expect(frame).toMatchObject({ page: "/en/charts/", source: { text: "BPS", href: null } });
  });
});

describe("the snippet of a frozen chart", () => {
  it("names the version in its address, and keeps room for the notice of a newer one", () => {
    const { iframe, version } = frozenForms(archived, "https://x.test/embed.js");
    expect(version).toBe("2026.11.1");
    expect(iframe).toContain("/en/embed/gone/v/2026.11.1/");
    expect(iframe).toContain(`height="${frozenHeight(archived)}"`);
    const [view] = archived.views;
    const { title, subtitle } = archived;
    const framed = {
      title,
      subtitle,
      lines: ["Source: BPS"],
      ...(view ?? { narrow: drawing(1, 1), wide: drawing(1, 1) }),
    };
    expect(frozenHeight(archived) - embedHeight(framed, textWidth)).toBeGreaterThanOrEqual(18);
  });
});
