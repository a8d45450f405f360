import type { Unit } from "#data/columns.ts";
import type { Bilingual } from "#lib/lang.ts";

interface UnitWords {
  /** What stands in the head of a table or under a chart. */
  readonly name: Bilingual;
  /** What follows a number; `one` where English has another form for 1. Empty where the number stands alone. */
  readonly after: Bilingual;
  readonly one?: Bilingual;
}

/**
 * The words of every unit that a column can have. English on this site is British in spelling but for “percent”, which
 * BPS writes as one word in its own English tables.
 */
export const units: Readonly<Record<Unit, UnitWords>> = {
  percent: { name: { id: "persen", en: "percent" }, after: { id: "persen", en: "percent" } },
  percentage_point: {
    name: { id: "poin persen", en: "percentage points" },
    after: { id: "poin persen", en: "percentage points" },
    one: { id: "poin persen", en: "percentage point" },
  },
  trillion_idr: {
    name: { id: "triliun rupiah", en: "trillion rupiah" },
    after: { id: "triliun rupiah", en: "trillion rupiah" },
  },
  billion_idr: {
    name: { id: "miliar rupiah", en: "billion rupiah" },
    after: { id: "miliar rupiah", en: "billion rupiah" },
  },
  million_idr: {
    name: { id: "juta rupiah", en: "million rupiah" },
    after: { id: "juta rupiah", en: "million rupiah" },
  },
  million_usd: {
    name: { id: "juta dolar AS", en: "million US dollars" },
    after: { id: "juta dolar AS", en: "million US dollars" },
  },
  person: {
    name: { id: "orang", en: "people" },
    after: { id: "orang", en: "people" },
    one: { id: "orang", en: "person" },
  },
  business: {
    name: { id: "pelaku usaha", en: "businesses" },
    after: { id: "pelaku usaha", en: "businesses" },
    one: { id: "pelaku usaha", en: "business" },
  },
  agreement: {
    name: { id: "perjanjian", en: "agreements" },
    after: { id: "perjanjian", en: "agreements" },
    one: { id: "perjanjian", en: "agreement" },
  },
  teu: { name: { id: "TEU", en: "TEU" }, after: { id: "TEU", en: "TEU" } },
  hour: { name: { id: "jam", en: "hours" }, after: { id: "jam", en: "hours" }, one: { id: "jam", en: "hour" } },
  nautical_mile: {
    name: { id: "mil laut", en: "nautical miles" },
    after: { id: "mil laut", en: "nautical miles" },
    one: { id: "mil laut", en: "nautical mile" },
  },
  degree: {
    name: { id: "derajat", en: "degrees" },
    after: { id: "derajat", en: "degrees" },
    one: { id: "derajat", en: "degree" },
  },
  ratio: { name: { id: "rasio", en: "ratio" }, after: { id: "", en: "" } },
  rank: { name: { id: "peringkat", en: "rank" }, after: { id: "", en: "" } },
  per_row: { name: { id: "satuan tiap baris", en: "unit of each row" }, after: { id: "", en: "" } },
};
