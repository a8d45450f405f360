import { vi } from "vitest";
import type { Lang } from "#lib/lang.ts";
import { charts, type ChartEntry } from "#registry/charts.ts";
import { picture, viewsOf, type Picture } from "#render/picture.ts";
import { templateSamples } from "./samples.ts";

// Whoever asks for a map first waits until it is drawn.
vi.setConfig({ testTimeout: 60_000 });

export const sizes = ["narrow", "wide"] as const;

/** Charts, and three pictures of each template, as cases of `describe.each`. */
export const chartCases = [...charts, ...templateSamples].map((chart): readonly [string, ChartEntry] => [
  chart.id,
  chart,
]);

export interface Drawn extends Picture {
  readonly view: string;
  readonly size: (typeof sizes)[number];
}

/** Every picture of a chart in one language: each view in both sizes. */
export const drawings = (chart: ChartEntry, lang: Lang): readonly Drawn[] =>
  viewsOf(chart).flatMap((view) => sizes.map((size) => ({ view, size, ...picture(chart, lang, size, view) })));

/** A picture without its words: what must be the same in every language. */
export const shapesOf = (svg: string): string =>
  svg
    .replace(/<text\b[^>]*>.*?<\/text>/gs, "")
    .replace(/ (aria-label|lang)="[^"]*"/g, "")
    .replace(/<g\b[^>]*><\/g>/g, "");

/** The words that a picture shows, one for each text element. */
export const wordsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map(([, inner = ""]) =>
    inner
      .replace(/<[^>]*>/g, " ")
      .replaceAll("&amp;", "&")
      .trim(),
  );
