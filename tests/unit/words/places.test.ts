import { describe, expect, it } from "vitest";
import cooperationEvents from "#datasets/cooperation-events.ts";
import ports from "#datasets/ports.ts";
import tradeMissions from "#datasets/trade-missions.ts";
import { rows } from "#registry/datasets.ts";
import { placeName, placesInEnglish } from "#words/places.ts";

const named = new Set(
  [
    ...rows(tradeMissions).flatMap(({ city, venue }) => [city, venue]),
    ...rows(cooperationEvents).map(({ place }) => place),
    ...rows(ports).map(({ name }) => name),
  ].filter((name) => name !== null),
);

/** Words that English has words of its own for; "Aceh" or "Palangka Raya" are the same in both. */
const indonesian =
  /\b(Barat|Timur|Utara|Selatan|Tengah|Tenggara|Kepulauan|Kota|Kabupaten|Pelabuhan|Aula|Gedung|Pusat|KBRI|KJRI|Singapura|Jepang|Tiongkok)\b/;

describe("placeName", () => {
  it("has an English name for every place of the tables that Indonesian words name", () => {
    expect([...named].filter((name) => indonesian.test(placeName(name, "en")))).toEqual([]);
  });

  it("names no place that no table holds", () => {
    expect(placesInEnglish.filter((name) => !named.has(name))).toEqual([]);
  });

  it("leaves Indonesian names as they are", () => {
    expect(placeName("Singapura", "id")).toBe("Singapura");
    expect(placeName("Ternate", "en")).toBe("Ternate");
  });
});
