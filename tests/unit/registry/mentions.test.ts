import { expect, test } from "vitest";
import { mentions, type MentionKind } from "#registry/mentions.ts";

const cases: readonly [what: string, text: string, kind: MentionKind, id: string, expected: boolean][] = [
  ["a link", "[misi](mission:jatim-malut-2025) itu", "mission", "jatim-malut-2025", true],
  [
    "a figure of its row",
    '<Fig of="trade-missions[jatim-malut-2025].total_billion_idr" />',
    "mission",
    "jatim-malut-2025",
    true,
  ],
  [
    "a figure of a derived table",
    "{{mission-to-trade[jatim-malut-2025,2023].share_pct}}",
    "mission",
    "jatim-malut-2025",
    true,
  ],
  [
    "an agreement by a figure",
    '<Fig of="agreement-economies[a-b-2025,2025].share_pct" />',
    "agreement",
    "a-b-2025",
    true,
  ],
  ["a claim by a link", "[itu](claim:mission-success)", "claim", "mission-success", true],
  ["a longer id", "[misi](mission:jatim-malut-2025-b)", "mission", "jatim-malut-2025", false],
  ["a shorter id", "[misi](mission:jatim-malut-2025)", "mission", "malut-2025", false],
  [
    "the same id in another register",
    '<Fig of="trade-missions[jatim-malut-2021].date" />',
    "agreement",
    "jatim-malut-2021",
    false,
  ],
  ["the claims of a document", "[itu](claims:hallo-batam-2025)", "claim", "hallo-batam-2025", false],
];

test.each(cases)("mentions: %s", (_, text, kind, id, expected) => {
  expect(mentions(text, kind, id)).toBe(expected);
});
