import { describe, expect, it } from "vitest";
import type { Finding } from "#metrics/promise-state.ts";
import { chosenSentence, conflictsSentence, reasonsSentence } from "#sentences/conflicts.ts";
import { cellsSentence, partnershipSentence, promisesSentence } from "#sentences/promises.ts";
import { provisionsSentence } from "#sentences/provisions.ts";

const plain = (text: string) => text.replaceAll("\u00A0", " ");
const promise = (...findings: readonly Finding[]) => ({ findings });
const three = [promise("documented"), promise("none-found"), promise("partly", "none-found")];

describe("the tracker in a sentence", () => {
  it("counts what is documented, partly, and not found, with the day", () => {
    expect(plain(promisesSentence(three, 2, "2026-11-21", "id"))).toBe(
      "Dari 3 janji dan rencana dalam 2 kemitraan antarprovinsi, 1 terdokumentasi, 1 terdokumentasi sebagian, dan 1 belum ditemukan dokumentasinya, per 21 November 2026.",
    );
    expect(plain(promisesSentence(three, 2, "2026-11-21", "en"))).toBe(
      "Of 3 promises and plans in 2 partnerships of provinces, 1 is documented, 1 is partly documented and 1 has no documentation that we found, as of 21 November 2026.",
    );
  });

  it("leaves out what none is, and speaks of one and of none", () => {
    expect(partnershipSentence([promise("none-found")], "en")).toBe(
      "1 promise or plan: 1 has no documentation that we found.",
    );
    expect(partnershipSentence([], "id")).toBe(
      "Tidak ada janji yang dapat diikuti satu per satu dalam sumber yang kami baca.",
    );
    expect(promisesSentence([], 0, "2026-11-21", "en")).toBe("No promise is recorded yet.");
  });

  it("counts a zero as a figure that was found", () => {
    expect(cellsSentence([0, null, 2.5], "2026-11-22", "en")).toBe(
      "The scorecard has 3 cells: 2 hold a figure, 1 is empty, since we found no figure published as of 22 November 2026.",
    );
    expect(cellsSentence([null, null, 1], "2026-11-22", "en")).toBe(
      "The scorecard has 3 cells: 1 holds a figure, 2 are empty, since we found no figure published as of 22 November 2026.",
    );
  });
});

describe("conflicts in sentences", () => {
  const of = (area: string, chosen: string, comment_code: string | null = null) => ({ area, chosen, comment_code });
  const found = [of("trade", "a"), of("growth", "b", "vintage"), of("growth", "both", "vintage"), of("sector", "none")];

  it("name the areas, the largest first", () => {
    expect(conflictsSentence(found, "en")).toBe(
      "The list holds 4 cases of two sources that give different values for the same thing: 2 on growth, 1 on industries and 1 on trade and other matters.",
    );
    expect(conflictsSentence([], "id")).toBe("Daftar ini belum memuat perbedaan.");
  });

  it("say what is used and why, where a reason is on record", () => {
    expect(chosenSentence(found, "en")).toBe(
      "One of the two values is used in 2 of them, both in 1, each in its place, and neither in 1.",
    );
    expect(reasonsSentence(found, "en")).toBe("A reason is on record in 2: different BPS releases (2).");
    expect(reasonsSentence([of("trade", "a")], "en")).toBe("");
  });
});

it("the legal frame says how its provisions were read", () => {
  const provisions = [
    { law: "a", read: "text" },
    { law: "a", read: "summary" },
    { law: "b", read: null },
  ] as const;
  expect(provisionsSentence(provisions, "id")).toBe(
    "Halaman ini memuat 3 ketentuan dari 2 aturan tentang kerja sama daerah: 1 dibaca dari naskahnya, 1 dari ringkasan, dan 1 pasal yang tidak kami baca hanya ditautkan.",
  );
});
