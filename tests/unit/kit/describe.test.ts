import { describe, expect, it } from "vitest";
import { numberColumn } from "#kit/columns.ts";
import type { ChartColumn } from "#kit/define-chart.ts";
import { describe as said } from "#kit/describe.ts";

interface Rain {
  readonly province_code: string;
  readonly place: string;
  readonly year: number;
  readonly mm: number | null;
}

const columns: readonly ChartColumn<Rain>[] = [
  { name: "place", label: { id: "Tempat", en: "Place" }, says: "name" },
  { name: "year", label: { id: "Tahun", en: "Year" }, says: "time" },
  numberColumn("mm", { id: "Hujan (mm)", en: "Rain (mm)" }, "integer"),
];

const rain = (place: string, year: number, mm: number | null, province_code = "82"): Rain => ({
  province_code,
  place,
  year,
  mm,
});

const places = (count: number) => Array.from({ length: count }, (_, index) => rain(`P${index}`, 2024, 1000 * index));

describe("describe", () => {
  it("says every value where there are few, in the order of the rows", () => {
    const rows = [rain("Ambon", 2024, 3000), rain("Kupang", 2024, 1500)];
    expect(said({ form: "ranked-bar", rows, columns }, "en")).toBe(
      "Ranked bars. Rain (mm): Ambon 3,000; Kupang 1,500.",
    );
    expect(said({ form: "ranked-bar", rows, columns }, "id")).toBe(
      "Batang berperingkat. Hujan (mm): Ambon 3.000; Kupang 1.500.",
    );
  });

  it("says of when each value is, where they are of different times", () => {
    const rows = [rain("Ambon", 2024, 3000), rain("Kupang", 2020, 1500)];
    expect(said({ form: "ranked-bar", rows, columns }, "en")).toBe(
      "Ranked bars. Rain (mm): Ambon 3,000 (2024); Kupang 1,500 (2020).",
    );
  });

  it("says the ends of many values, and how many stand above the nation", () => {
    const rows = [...places(10), rain("Indonesia", 2024, 6500, "00")];
    expect(said({ form: "map", rows, columns }, "en")).toBe(
      "Map. Rain (mm): highest P9 9,000; lowest P0 0; Indonesia 6,500 (3 above it).",
    );
  });

  it("says the three highest of many where no nation is compared with, unless others are as high", () => {
    const some = places(10);
    expect(said({ form: "map", rows: some, columns }, "en")).toBe(
      "Map. Rain (mm): highest P9 9,000; P8 8,000; P7 7,000; lowest P0 0.",
    );
    expect(said({ form: "map", rows: [...some, rain("P10", 2024, 7000)], columns }, "en")).toBe(
      "Map. Rain (mm): highest P9 9,000; P8 8,000; lowest P0 0.",
    );
  });

  it("says how many share an end, and names none of them", () => {
    const rows = [...places(10), rain("P10", 2024, 0), rain("P11", 2024, 9000)];
    expect(said({ form: "map", rows, columns }, "id")).toBe(
      "Peta. Hujan (mm): tertinggi 9.000 (2 di antaranya); terendah 0 (2 di antaranya).",
    );
  });

  it("never takes the nation for the highest or the lowest place", () => {
    const rows = [...places(10), rain("Indonesia", 2024, 99_000, "00")];
    expect(said({ form: "map", rows, columns }, "id")).toContain(
      "tertinggi P9 9.000; terendah P0 0; Indonesia 99.000 (0 di atasnya)",
    );
  });

  it("says a short series value by value", () => {
    const rows = [rain("Ambon", 2023, 2900), rain("Ambon", 2024, 3000)];
    expect(said({ form: "columns", rows, columns }, "en")).toBe(
      "Columns in time. Rain (mm): 2,900 (2023); 3,000 (2024).",
    );
  });

  it("says the range of series in time and the last value of each, whatever the order of the rows", () => {
    const others = ["Bima", "Ende", "Sikka"].flatMap((place) => [rain(place, 2024, 1600), rain(place, 2023, 1700)]);
    const rows = [rain("Ambon", 2024, 3000), rain("Ambon", 2022, 2900), rain("Kupang", 2023, 1400), ...others];
    expect(said({ form: "line", rows: [...rows, rain("Kupang", 2024, 1500)], columns }, "en")).toBe(
      "Line chart. Rain (mm), from 1,400 (Kupang, 2023) to 3,000 (Ambon, 2024). " +
        "In 2024: Ambon 3,000; Kupang 1,500; Bima 1,600; Ende 1,600; Sikka 1,600.",
    );
    expect(said({ form: "line", rows, columns }, "id")).toBe(
      "Grafik garis. Hujan (mm) berkisar dari 1.400 (Kupang, 2023) sampai 3.000 (Ambon, 2024). " +
        "Terakhir: Ambon 3.000 (2024); Kupang 1.400 (2023); Bima 1.600 (2024); Ende 1.600 (2024); Sikka 1.600 (2024).",
    );
  });

  it("says what series of two times came from and to", () => {
    const rows = [rain("Ambon", 2023, 2900), rain("Ambon", 2024, 3000), rain("Kupang", 2023, 1400)];
    const both = [...rows, rain("Kupang", 2024, 1400)];
    expect(said({ form: "slope", rows: both, columns }, "en")).toBe(
      "Slope chart. Rain (mm), 2023 and 2024: Ambon from 2,900 to 3,000; Kupang still 1,400.",
    );
    expect(said({ form: "slope", rows: both, columns }, "id")).toBe(
      "Grafik lereng. Hujan (mm), 2023 dan 2024: Ambon dari 2.900 menjadi 3.000; Kupang tetap 1.400.",
    );
  });

  it("names nobody at an end that several share", () => {
    const rows = ["Ambon", "Bima", "Ende", "Sikka", "Kupang"].flatMap((place, at) => [
      rain(place, 2023, 100),
      rain(place, 2024, 200 + at),
      rain(place, 2025, 150),
    ]);
    expect(said({ form: "line", rows, columns }, "en")).toContain("from 100 (2023) to 204 (Kupang, 2024)");
  });

  it("tells up to four longer series one by one", () => {
    const rows = [rain("Ambon", 2024, 3000), rain("Ambon", 2023, 3100), rain("Ambon", 2022, 2900)];
    const more = [...rows, rain("Kupang", 2024, 1500)];
    expect(said({ form: "line", rows: more, columns }, "en")).toBe(
      "Line chart. Rain (mm). Ambon: lowest 2,900 (2022), highest 3,100 (2023), latest 3,000 (2024). " +
        "Kupang: 1,500 (2024).",
    );
    const rising = [rain("Ambon", 2022, 2900), rain("Ambon", 2023, 3000), rain("Ambon", 2024, 3100)];
    expect(said({ form: "line", rows: [...rising, rain("Kupang", 2024, 1500)], columns }, "id")).toBe(
      "Grafik garis. Hujan (mm). Ambon: terendah 2.900 (2022), tertinggi dan terakhir 3.100 (2024). Kupang: 1.500 (2024).",
    );
  });

  it("leaves out figures that others replaced", () => {
    const rows = [
      { ...rain("Ambon", 2024, 3000), is_preferred: true },
      { ...rain("Ambon", 2024, 2500), is_preferred: false },
    ];
    expect(said({ form: "vintages", rows, columns }, "en")).toBe("Line with earlier figures. Rain (mm): Ambon 3,000.");
  });

  it("leaves out what is missing", () => {
    const rows = [rain("Ambon", 2024, null), rain("Kupang", 2024, 1500)];
    expect(said({ form: "ranked-bar", rows, columns }, "en")).toBe("Ranked bars. Rain (mm): Kupang 1,500.");
  });

  it("says each of several values", () => {
    const value = (column: ChartColumn<Rain>) => ({ ...column, says: "value" as const });
    const days = numberColumn("year", { id: "Hari", en: "Days" }, "integer");
    const rows = [rain("Ambon", 2024, 3000), rain("Kupang", 2024, 1500)];
    expect(said({ form: "scatter", rows, columns: [columns[0]!, value(columns[2]!), value(days)] }, "en")).toBe(
      "Scatter plot. Rain (mm) and Days: Ambon 3,000 and 2,024; Kupang 1,500 and 2,024.",
    ); // there are three columns
    const more = [...places(10), rain("Indonesia", 2024, 6500, "00")];
    expect(said({ form: "scatter", rows: more, columns: [columns[0]!, value(columns[2]!), value(days)] }, "en")).toBe(
      "Scatter plot. Rain (mm): highest P9 9,000; lowest P0 0; Indonesia 6,500 (3 above it). " +
        "Days: highest 2,024 (10 of them); lowest 2,024 (10 of them); Indonesia 2,024 (0 above it).",
    );
    const later = [rain("Ambon", 2023, 3000), rain("Kupang", 2024, 1500)];
    expect(
      said({ form: "bullet", rows: later, columns: [columns[0]!, columns[1]!, value(columns[2]!), value(days)] }, "id"),
    ).toBe("Batang dengan patokan. Hujan (mm) dan Hari: Ambon (2023) 3.000 dan 2.023; Kupang (2024) 1.500 dan 2.024.");
  });

  it("parts values by semicolons, and writes none inside a name", () => {
    const rows = [rain("Ambon; Leitimur", 2024, 3000), rain("Kupang", 2024, 1500)];
    expect(said({ form: "ranked-bar", rows, columns }, "en")).toContain("Ambon, Leitimur 3,000; Kupang 1,500.");
  });

  it("says every step of a waterfall, the total last", () => {
    expect(said({ form: "waterfall", rows: places(11), columns }, "en")).toMatch(
      /^Waterfall chart\. Rain \(mm\): P0 0; .*; P10 10,000\.$/,
    );
  });

  it("says both dots of each line of a dot plot, and the highest where there are more", () => {
    const kind = { name: "province_code", label: { id: "Jenis", en: "Kind" }, says: "name" } as const;
    const rows = [rain("Ambon", 1, 30, "Dew"), rain("Kupang", 1, 40, "Dew"), rain("Ambon", 1, 9, "Hail")];
    const dots = [kind, columns[0]!, columns[2]!]; // there are three columns
    expect(said({ form: "dot-plot", rows, columns: dots }, "en")).toBe(
      "Dot plot. Rain (mm): Dew, Ambon 30, Kupang 40; Hail, Ambon 9.",
    );
    expect(said({ form: "dot-plot", rows: [...rows, rain("Manado", 1, 35, "Dew")], columns: dots }, "en")).toBe(
      "Dot plot. Rain (mm), highest in each row: Dew, Kupang 40; Hail, Ambon 9.",
    );
  });

  it("says the largest flows, and how the picture is read", () => {
    const buyer = { name: "province_code", label: { id: "Ke", en: "To" }, says: "to" } as const;
    const rows = [rain("Bali", 1, 1, "Jawa"), rain("Jawa", 1, 7, "Jawa"), rain("Jawa", 1, 6, "Bali")];
    const flows = [columns[0]!, buyer, columns[2]!]; // there are three columns
    expect(said({ form: "matrix", rows, columns: flows }, "id")).toBe(
      "Matriks. Penjual di baris, pembeli di kolom. Hujan (mm), terbesar: di dalam Jawa 7; Jawa ke Bali 6; Bali ke Jawa 1.",
    );
  });

  it("says several values of one place by their times", () => {
    const value = (column: ChartColumn<Rain>) => ({ ...column, says: "value" as const });
    const rows = [rain("Ambon", 2023, 2900), rain("Ambon", 2024, 3000)];
    const twice = [columns[1]!, value(columns[2]!), value({ ...columns[2]!, label: { id: "Lagi", en: "Again" } })];
    expect(said({ form: "dumbbell", rows, columns: twice }, "id")).toBe(
      "Titik berpasangan. Hujan (mm) dan Lagi: 2.900 dan 2.900 (2023); 3.000 dan 3.000 (2024).",
    ); // there are three columns
  });

  it("wants a value: several figures need a column that says it is the value", () => {
    const days = numberColumn("year", { id: "Hari", en: "Days" }, "integer");
    const rows = [rain("Kupang", 2024, 1500)];
    const two = [...columns, days];
    expect(() => said({ form: "line", rows, columns: two }, "en")).toThrow("found 2");
    expect(() => said({ form: "line", rows, columns: columns.slice(0, 2) }, "en")).toThrow("found 0");
    const told = [...columns.slice(0, 2), { ...days, says: "value" as const }, columns[2]!]; // there are three columns
    expect(said({ form: "line", rows, columns: told }, "en")).toBe("Line chart. Days: Kupang 2,024.");
  });
});
