import type { Work } from "#citations/work.ts";

const base = {
  lang: "en",
  description: "What stands there.",
  published: "2026-11-21",
  version: "2026.11.1",
} as const;

/** One work of each kind for the tests of all formats. */
export const works = {
  article: {
    ...base,
    kind: "article",
    id: "a-story",
    title: "Who sold, who bought?",
    address: "https://x.test/en/articles/a-story/",
  },
  chart: {
    ...base,
    kind: "chart",
    id: "growth",
    title: "Since 2021 one province runs alone",
    address: "https://x.test/en/charts/growth/",
    sha256: "ab12",
  },
  dataset: {
    ...base,
    lang: "id",
    kind: "dataset",
    id: "growth-annual",
    title: "Pertumbuhan tahunan: 100 % & lebih",
    address: "https://x.test/data/growth-annual/",
    sha256: "cd34",
  },
} as const satisfies Record<string, Work>;
