import { describe, expect, it } from "vitest";
import { growthSeries, provinceSentence } from "#components/province-view.ts";
import { missions } from "#registry/missions.ts";
import {
  agreementsOfProvince,
  chartsOfProvince,
  missionsOfProvince,
  partnerProvinces,
  revisionsOfGrowth,
} from "#registry/province-record.ts";
import { madeOf } from "#kit/papua.ts";
import { provinces } from "#registry/provinces.ts";
import { templatePicturesOf } from "#registry/templates.ts";

describe("the record of a province", () => {
  it("holds each mission with its initiator and its partners", () => {
    for (const mission of missions) {
      const keys = [mission.initiator, ...mission.partners].filter(({ island }) => island !== null);
      for (const { key } of keys) expect(missionsOfProvince(key)).toContain(mission);
    }
  });

  it("names each partner once, never the province itself, and both ways", () => {
    for (const { code } of provinces) {
      const codes = partnerProvinces(code).map((one) => one.code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes).not.toContain(code);
      for (const other of codes) expect(partnerProvinces(other).map((one) => one.code)).toContain(code);
    }
  });

  it("does not make partners of provinces that met a third one together", () => {
    const many = missions.find(({ partners }) => partners.filter(({ island }) => island !== null).length > 1);
    const [a, b] = (many?.partners ?? []).map(({ key }) => key);
    const signed = agreementsOfProvince(a ?? "").some(({ row }) => row.parties.includes(b ?? ""));
    const held = missionsOfProvince(a ?? "").some(({ initiator }) => initiator.key === a || initiator.key === b);
    if (!signed && !held) expect(partnerProvinces(a ?? "").map(({ code }) => code)).not.toContain(b);
  });

  it("says how earlier tables differ", () => {
    expect(revisionsOfGrowth("82").find(({ year }) => year === 2023)).toEqual({
      year: 2023,
      first: 20.49,
      used: 21.57,
    });
  });

  it("does not take one Papua for another", () => {
    const papua = provinces.find(({ code }) => code === "94")!;
    const titles = chartsOfProvince(papua).map((entry) => `${entry.title("id")} ${entry.subtitle("id")}`);
    expect(
      titles.filter((title) => /Papua (Barat|Selatan|Tengah|Pegunungan)/.test(title) && !/Papua(?! )/.test(title)),
    ).toEqual([]);
  });
});

describe("every province", () => {
  it("has a sentence of its own, in both languages", () => {
    for (const lang of ["id", "en"] as const) {
      const sentences = provinces.map((province) => provinceSentence(province, lang));
      expect(sentences.filter((text) => text === "" || /undefined|NaN|null/.test(text))).toEqual([]);
      expect(new Set(sentences).size).toBe(provinces.length);
    }
  });
});

describe("the provinces of 2022", () => {
  const made = Object.keys(madeOf);

  it("have no value before they existed, in no picture", () => {
    const early = templatePicturesOf("province")
      .filter(({ entity }) => entity.kind === "province" && made.includes(entity.code))
      .flatMap(({ id, rows }) => rows.map((row) => ({ id, year: (row as { year?: number }).year, row })))
      .filter(({ year, row }) => (year ?? 0) < 2023 || JSON.stringify(row).includes("2016"));
    expect(early.map(({ id }) => id)).toEqual([]);
    for (const code of made) expect(growthSeries(code)[0]?.year).toBeGreaterThanOrEqual(2023);
  });

  it("leave the older figures of the provinces that they were part of apart from these", () => {
    for (const code of ["91", "94"]) {
      expect(growthSeries(code)[0]?.year).toBe(2023);
      const growth = templatePicturesOf("province").find(
        ({ template, entity }) => template === "growth" && entity.kind === "province" && entity.code === code,
      );
      const rows = (growth?.rows ?? []) as readonly { area?: string; year?: number }[];
      expect(rows.filter(({ area, year }) => area === code && (year ?? 0) < 2023)).toEqual([]);
      expect(rows.filter(({ area }) => area === "before").length).toBeGreaterThan(0);
    }
  });
});
