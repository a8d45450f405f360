import { describe, expect, it } from "vitest";
import { agreementsSentence } from "#sentences/agreements.ts";
import { missionName, missionSentence, missionsSentence } from "#sentences/missions.ts";

const plain = (text: string) => text.replaceAll("\u00A0", " ");
const held = {
  initiator: "Jawa Timur",
  partner: "Maluku Utara",
  city: "Ternate",
  date: "2025-03-12",
  total: 568.042498,
  kind: "between-provinces",
};

describe("the register of missions in a sentence", () => {
  it("says how many have a total, and that these are commitments", () => {
    const totals = { all: 54, online: 6, deals: 1, between: 46, withTotal: 44, billions: 27350 };
    expect(plain(missionsSentence(totals, "id"))).toBe(
      "Daftar ini memuat 53 misi dagang (6 daring) dan 1 kerja sama lain. 44 dari 46 misi antarprovinsi punya total yang diumumkan, berjumlah Rp27,35 triliun: komitmen yang diumumkan, bukan pengiriman.",
    );
    expect(plain(missionsSentence(totals, "en"))).toContain(
      "Of the 46 missions between provinces, 44 have a published total",
    );
  });

  it("speaks of one", () => {
    expect(
      plain(missionsSentence({ all: 1, online: 0, deals: 0, between: 1, withTotal: 1, billions: 105 }, "en")),
    ).toBe(
      "The register holds 1 trade mission. Of the 1 mission between provinces, 1 has a published total, Rp105 billion in all: announced commitments, not shipments.",
    );
  });

  it("names no sum where there is none", () => {
    for (const lang of ["id", "en"] as const) {
      expect(
        missionsSentence({ all: 3, online: 0, deals: 0, between: 2, withTotal: 0, billions: 0 }, lang),
      ).not.toContain("Rp");
      expect(
        missionsSentence({ all: 0, online: 0, deals: 0, between: 0, withTotal: 0, billions: 0 }, lang),
      ).not.toContain("Rp");
    }
  });
});

describe("a mission in words", () => {
  it("names both sides, city and day", () => {
    expect(plain(missionName(held, "id"))).toBe("Jawa Timur–Maluku Utara, Ternate, 12 Maret 2025");
    expect(plain(missionName({ ...held, date: "2019" }, "en"))).toBe("Jawa Timur–Maluku Utara, Ternate, 2019");
  });

  it("says that a date is missing, and leaves out a missing city", () => {
    expect(missionName({ ...held, city: null, date: null }, "id")).toBe(
      "Jawa Timur–Maluku Utara, tanggal tidak ditemukan",
    );
  });

  it("never calls a commitment anything else", () => {
    expect(missionSentence(held, "id")).toContain("komitmen yang diumumkan, bukan pengiriman");
    expect(missionSentence({ ...held, total: null }, "en")).toContain("no total was announced");
    expect(missionSentence({ ...held, kind: "other-deal" }, "id")).toMatch(/^Kerja sama Jawa Timur–Maluku Utara/);
  });
});

describe("the register of agreements in a sentence", () => {
  it("counts by status, in the order of the ladder, leaving out what none has", () => {
    const two = ["18", "33"];
    const found = [
      { status: "unknown", parties: two },
      { status: "technical_agreement", parties: two },
      { status: "signed", parties: ["18", "21", "33"] },
      { status: "technical_agreement", parties: ["18", "21", "33"] },
    ] as const;
    expect(plain(agreementsSentence(found, "2026-11-21", "id"))).toBe(
      "Daftar ini memuat 4 perjanjian. Yang terdokumentasi per 21 November 2026: 1 diteken tanpa kelanjutan yang ditemukan, 2 dilanjutkan perjanjian teknis (1 di antaranya oleh sebagian pihak), dan 1 yang penandatanganannya tidak ditemukan.",
    );
    expect(agreementsSentence([], "2026-11-21", "en")).toBe("The register holds no agreement yet.");
  });
});
