import { describe, expect, it } from "vitest";
import {
  cooperationSentence,
  placeOf,
  placeWords,
  profileSentence,
  provincesSentence,
  revisionSentence,
  tradeSentence,
} from "#sentences/provinces.ts";

/** White space that must not break is written as a plain one here. */
const plain = (text: string) => text.replaceAll("\u00A0", " ");

const profile = {
  name: "Bali",
  year: 2025,
  growth: 5.82,
  place: { rank: 1, of: 38, beside: [] },
  grdp: { year: 2025, trillions: 324.1, share: 1.43 },
  since: null,
  isNew: false,
};

describe("placeOf", () => {
  const all = [
    { name: "a", value: 3 },
    { name: "b", value: 2 },
    { name: "c", value: 2 },
    { name: "d", value: 1 },
  ];
  it.each([
    ["a", 1, []],
    ["b", 2, ["c"]],
    ["c", 2, ["b"]],
    ["d", 4, []],
  ])("places %s at %d", (name, rank, beside) => {
    const own = all.find((one) => one.name === name)!;
    expect(
      placeOf(
        all,
        (one) => one.value,
        (one) => one.name,
        own,
      ),
    ).toEqual({ rank, of: 4, beside });
  });
});

describe("placeWords", () => {
  it.each([
    [{ rank: 1, of: 38, beside: [] }, "tercepat dari 38 provinsi", "the fastest of 38 provinces"],
    [{ rank: 5, of: 38, beside: [] }, "urutan ke-5 dari 38 provinsi", "5th of 38 provinces"],
    [{ rank: 38, of: 38, beside: [] }, "terendah dari 38 provinsi", "the lowest of 38 provinces"],
    [
      { rank: 37, of: 38, beside: ["Aceh"] },
      "terendah dari 38 provinsi, bersama Aceh",
      "the lowest of 38 provinces, level with Aceh",
    ],
    [
      { rank: 2, of: 38, beside: ["Bali", "Riau"] },
      "urutan ke-2 dari 38 provinsi, bersama Bali dan Riau",
      "2nd of 38 provinces, level with Bali and Riau",
    ],
    [{ rank: 1, of: 1, beside: [] }, "tercepat dari 1 provinsi", "the fastest of 1 provinces"],
  ])("says %j", (place, id, en) => {
    expect(plain(placeWords(place, "id"))).toBe(id);
    expect(plain(placeWords(place, "en"))).toBe(en);
  });
});

describe("profileSentence", () => {
  it("says growth, place and size", () => {
    expect(plain(profileSentence(profile, "id"))).toBe(
      "Ekonomi Bali tumbuh 5,82 persen pada 2025, tercepat dari 38 provinsi; PDRB-nya Rp324,1 triliun pada 2025, 1,4 persen dari jumlah semua provinsi.",
    );
    expect(plain(profileSentence(profile, "en"))).toBe(
      "The economy of Bali grew 5.82 percent in 2025, the fastest of 38 provinces; its GRDP was Rp324.1 trillion in 2025, 1.4 percent of all provinces together.",
    );
  });

  it("says that an economy shrank, without a sign", () => {
    expect(profileSentence({ ...profile, growth: -21.8 }, "id")).toMatch(/menyusut 21,80/);
    expect(profileSentence({ ...profile, growth: -21.8 }, "en")).toMatch(/shrank 21\.80/);
  });

  it("leaves out what is not known", () => {
    expect(profileSentence({ ...profile, grdp: null }, "id")).toMatch(/38 provinsi\.$/);
    expect(profileSentence({ ...profile, grdp: { year: 2025, trillions: 1, share: null } }, "en")).toMatch(/2025\.$/);
  });

  it("says of a province that was made or divided where its figures begin", () => {
    expect(profileSentence({ ...profile, since: 2023, isNew: true }, "id")).toMatch(
      /Provinsi ini dibentuk pada 2022; angkanya mulai 2023\.$/,
    );
    expect(profileSentence({ ...profile, since: 2023, isNew: false }, "en")).toMatch(/Figures up to 2022 are of/);
  });
});

describe("tradeSentence", () => {
  it.each([
    [30, 10, /surplus Rp20 miliar/, /a surplus of Rp20 billion/],
    [10, 30, /defisit Rp20 miliar/, /a deficit of Rp20 billion/],
    [10, 10, /: sama besar\.$/, /: in balance\.$/],
  ])("says what is left of %d and %d", (sold, bought, id, en) => {
    expect(plain(tradeSentence({ name: "Bali", sold, bought }, "id"))).toMatch(id);
    expect(plain(tradeSentence({ name: "Bali", sold, bought }, "en"))).toMatch(en);
  });
});

describe("cooperationSentence", () => {
  it("does not take an empty record for nothing done", () => {
    expect(
      cooperationSentence(
        { name: "Bali", missions: { all: 0, online: 0, deals: 0 }, agreements: 0, partners: 0 },
        "en",
      ),
    ).toBe("Our record holds no trade mission or agreement of Bali with another province yet.");
  });

  it("counts, one and many", () => {
    expect(
      cooperationSentence(
        { name: "Bali", missions: { all: 1, online: 0, deals: 0 }, agreements: 2, partners: 1 },
        "en",
      ),
    ).toBe("Our record holds 1 trade mission and 2 agreements of Bali, with 1 other province.");
  });
});

describe("revisionSentence", () => {
  it("names the year in which the two lie farthest apart", () => {
    const largest = { year: 2023, first: 20.49, used: 21.57 };
    expect(plain(revisionSentence({ name: "Bali", years: 3, largest }, "id"))).toMatch(
      /untuk 3 tahun .* pada 2023: semula 20,49, kini 21,57 persen\.$/,
    );
    expect(revisionSentence({ name: "Bali", years: 1, largest }, "en")).toMatch(/in 1 year differs/);
  });

  it("says where none was found", () => {
    expect(revisionSentence({ name: "Bali", years: 0, largest: null }, "id")).toMatch(/tidak menemukan tabel BPS lama/);
  });
});

describe("provincesSentence", () => {
  const base = { year: 2025, all: 38, above: 21, shrank: [], fastest: ["Bali"], rate: 9, nation: 5.11 };

  it("names all that grew fastest, and those that shrank", () => {
    expect(provincesSentence({ ...base, fastest: ["Bali", "Riau"] }, "id")).toMatch(/Bali dan Riau paling cepat/);
    expect(provincesSentence({ ...base, shrank: ["Aceh"] }, "en")).toMatch(/ One province shrank: Aceh\.$/);
    expect(provincesSentence(base, "en")).not.toMatch(/shrank/);
  });
});
