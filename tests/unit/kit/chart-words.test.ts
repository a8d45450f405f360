import { describe, expect, it } from "vitest";
import { announced, announcedColumn } from "#kit/announced.ts";
import { byPartner, partnersIn } from "#kit/by-partner.ts";
import { byYear, hatchedYears } from "#kit/by-year.ts";
import { codeField } from "#kit/code-field.ts";
import { rupiahColumn } from "#kit/columns.ts";
import { inDollars } from "#kit/in-dollars.ts";
import { endNames, shifted } from "#kit/map-words.ts";
import { namedAs, namesAs } from "#kit/names.ts";
import { busiestYear, perYear } from "#kit/per-year.ts";
import { yearList } from "#kit/spans.ts";
import { stageFor } from "#kit/stage.ts";
import { either, eitherOfEach, twoFigures } from "#kit/two-figures.ts";
import { dateColumn, localityColumn, periodColumn, textColumn } from "#kit/word-columns.ts";
import { counted, countedEach } from "#words/counted.ts";
import { portName } from "#words/places.ts";

const years = (...all: number[]) => all.map((year) => ({ year }));

describe("years", () => {
  it("stand in the middle of their year, those between that were not found hatched", () => {
    expect(byYear.x({ year: 2020 })).toBe(2020.5);
    expect(hatchedYears(years(2020, 2022), "en")).toEqual({
      missing: [{ x: 2021.5, label: "2021" }],
      missingName: "not found",
    });
  });

  it("are listed and counted in words", () => {
    expect(yearList(years(2020, 2021, 2023), "id")).toBe("2020, 2021, dan 2023");
    expect(yearList([2022, 2024], "en")).toBe("2022 and 2024");
    expect(perYear(years(2016, 2019, 2019), "id")).toBe("1 pada 2016, 2 pada 2019");
    expect(perYear(years(2016, 2019, 2019), "en")).toBe("1 in 2016, 2 in 2019");
  });

  it("the busiest is the latest of equal ones", () => {
    expect(busiestYear(years(2016, 2016, 2019, 2019, 2020))).toEqual({ year: 2019, count: 2 });
    expect(busiestYear([])).toBeUndefined();
  });
});

describe("counted", () => {
  it("knows one and several in English", () => {
    expect([counted(1, "mission", "en"), counted(3, "mission", "en"), counted(0, "mission", "en")]).toEqual([
      "1 mission",
      "3 missions",
      "0 missions",
    ]);
    expect(counted(3, "promise", "id")).toBe("3 janji");
  });

  it("leaves out what there is none of", () => {
    expect(countedEach({ mission: 2, agreement: 0 }, "en")).toBe("2 missions");
    expect(countedEach({ mission: 2, agreement: 1 }, "id")).toBe("2 misi, 1 perjanjian");
  });
});

describe("two figures", () => {
  const row = { name_id: "Jawa Tengah", name_en: "Central Java", a_firms: 184_000, b_firms: 4_200_000 };

  it("are said side by side", () => {
    expect(either(row, "firms", "integer", "id")).toBe("184.000 atau 4.200.000");
    expect(either(undefined, "firms", "integer", "id")).toBe("");
    expect(eitherOfEach([row, row], "name", "firms", "integer", "en")).toBe(
      "Central Java: 184,000 or 4,200,000; Central Java: 184,000 or 4,200,000",
    );
  });

  it("are read by their side", () => {
    const { value, label, text } = twoFigures("firms", { label: "integer", says: "decimal1" }, "en");
    expect([value(row, "a"), label(row, "b"), text(row)]).toEqual([184_000, "4,200,000", "184,000.0 or 4,200,000.0"]);
  });
});

it("codeField: column, key and word of one code", () => {
  const { column, key, word } = codeField("verdict", { id: "Hasil", en: "Result" }, "claim_verdict");
  const row = { verdict: "supported" };
  expect([key(row), word(row, "en"), column.text(row, "id"), word(undefined, "en")]).toEqual([
    "supported",
    "supported",
    "didukung",
    "",
  ]);
});

it("columns of words say a dash, or that no date was found, where a cell is empty", () => {
  expect(textColumn("note", { id: "", en: "" }).text({ note_id: "ya", note_en: null }, "en")).toBe("–");
  expect(localityColumn("city", { id: "", en: "" }).text({ city: "Singapura" }, "en")).toBe("Singapore");
  expect(localityColumn("city", { id: "", en: "" }).text({ city: null }, "en")).toBe("–");
  expect(dateColumn.text({ date: null }, "id")).toBe("tanggal tidak ditemukan");
  expect(periodColumn.text({ period: "2024-01/2024-06" }, "en")).toBe("January–June 2024");
});

it("names under a prefix are read back as they were", () => {
  const names = { name_id: "Maluku Utara", name_en: "North Maluku", short_name: "Malut", short_name_en: "N. Maluku" };
  expect(namesAs("from", names)).toMatchObject({ from_id: "Maluku Utara", from_short_en: "N. Maluku" });
  expect(namedAs("from", namesAs("from", names))).toEqual(names);
});

it("words on a map take a smaller shift where it is narrow, and none without one", () => {
  const shifts = { "82": [10, -30] } as const;
  expect(shifted(stageFor("id", "wide", "t"), shifts, 0.5, "82", "Malut")).toEqual({
    code: "82",
    words: "Malut",
    dx: 10,
    dy: -30,
  });
  expect(shifted(stageFor("id", "narrow", "t"), shifts, 0.5, "82", "Malut")).toMatchObject({ dx: 5, dy: -15 });
  expect(shifted(stageFor("id", "wide", "t"), shifts, 0.5, "35", "Jatim")).toMatchObject({ dx: 0, dy: 0 });
});

it("names at the ends of arcs: of the codes asked for that some arc has, in their order", () => {
  const named = (name: string) => ({ name_id: name, name_en: name, short_name: name[0]!, short_name_en: name[0]! }); // no name is empty
  const arc = (from: string, to: string) => ({
    from_code: from,
    to_code: to,
    ...namesAs("from", named(`P${from}`)),
    ...namesAs("to", named(`P${to}`)),
  });
  const words = endNames(stageFor("id", "wide", "t"), [arc("35", "82"), arc("35", "81")], ["82", "21", "35"], {}, 0.5);
  expect(words).toEqual([
    { code: "82", words: "P82", dx: 0, dy: 0 },
    { code: "35", words: "P35", dx: 0, dy: 0 },
  ]);
});

describe("missions", () => {
  const row = { partner_id: "Maluku", partner_en: "Maluku", partner_codes: ["81"], date: "2025-03-12" };

  it("are named by who was met, and when", () => {
    const { key, name, head } = byPartner("en");
    expect([key(row), name(row), head(row)]).toEqual(["81", "Maluku", "Maluku, 12\u00A0March 2025"]);
    expect(partnersIn([row, { partner_id: "Aceh", partner_en: "Aceh" }], "id")).toBe("Aceh dan Maluku");
  });

  it("say their total, that none was found, and what in it is no trade", () => {
    const say = (total_billion_idr: number | null, beside_trade_billion_idr: number | null) =>
      announced({ total_billion_idr, beside_trade_billion_idr }, "en");
    expect([say(null, null), say(5, null), say(5, 2)]).toEqual([
      "total not found",
      "Rp5\u00A0billion",
      "Rp5\u00A0billion, with investment and letters of intent of Rp2\u00A0billion",
    ]);
    expect(announcedColumn.text({ total_billion_idr: null }, "id")).toBe("total tidak ditemukan");
  });
});

it("rupiahColumn says the unit behind what the figures are of", () =>
  expect(rupiahColumn("sold", { id: "Dijual", en: "Sold" }, "decimal1").label).toEqual({
    id: "Dijual (miliar rupiah)",
    en: "Sold (billion rupiah)",
  }));

it("inDollars: billions at a column, their unit once at the top where it is narrow", () => {
  const drawn = (size: "narrow" | "wide") => inDollars("usd", stageFor("en", size, "t"));
  expect([drawn("narrow").label({ usd: 14_230 }), drawn("narrow").unitName]).toEqual(["14.2", "billion US dollars"]);
  expect([drawn("wide").label({ usd: 14_230 }), drawn("wide").unitName]).toEqual(["US$14.23\u00A0billion", undefined]);
});

it("portName: short where there is a short name", () =>
  expect([portName({ port_id: "batam", name: "Pelabuhan Batam" }), portName({ port_id: "x", name: "X" })]).toEqual([
    "Batam",
    "X",
  ]));
