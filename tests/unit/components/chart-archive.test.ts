import { brotliCompressSync } from "node:zlib";
import { expect, it } from "vitest";
import { archiveChart } from "#components/chart-archive.ts";
import { charts } from "#registry/charts.ts";
import { chartArchiveText } from "#releases/chart-archive-text.ts";
import { site } from "#site.ts";

/** KB of one archived chart in one language, brotli. */
const most = 12;

/** The forms with the most marks: maps, and cells of every province. */
const heavy = charts.filter(({ form }) => /map|matrix|tile-grid/.test(form)).map(({ id }) => id);

it.each(heavy)("%s fits into the archive of the next release", (id) => {
  const { version, released } = site.data;
  const text = chartArchiveText(archiveChart(id, "id", version, released));
  expect(brotliCompressSync(text).length / 1000).toBeLessThanOrEqual(most);
});
