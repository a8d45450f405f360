import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { chartCsv, chartJson, fileColumns } from "#downloads/chart-file.ts";
import { toCsv } from "#downloads/csv.ts";
import { offeredFile, sizeParts } from "#downloads/file.ts";
import { charts, type ChartEntry } from "#registry/charts.ts";
import { site } from "#site.ts";

const said = (text: string) => () => text;

interface SampleRow {
  readonly sources: readonly string[];
  readonly province: string;
  readonly growth: number | null;
}

const names: Record<string, string> = { "82": "Maluku Utara", "35": "Jawa Timur" };

const entry = {
  id: "sample",
  datasets: ["growth-annual"],
  rows: [
    { province: "82", growth: 34.17, sources: ["bps-1", "bps-2"] },
    { province: "35", growth: null, sources: ["bps-1"] },
  ] as SampleRow[],
  columns: [
    {
      name: "province",
      label: { id: "Provinsi", en: "Province" },
      numeric: false,
      text: (row: SampleRow) => names[row.province],
    },
    {
      name: "growth",
      label: { id: "Pertumbuhan", en: "Growth" },
      numeric: true,
      text: (row: SampleRow) => `${row.growth}%`,
    },
  ],
  title: said("One runs alone"),
  subtitle: said("Percent"),
  description: said("Two rows"),
  note: () => null,
} as unknown as ChartEntry;

describe("toCsv", () => {
  it("quotes what must be quoted and leaves the missing empty", () => {
    expect(
      toCsv(
        ["a", "b"],
        [
          ['x,"y"', null],
          ["line\nbreak", -5.2],
          [true, ["p", "q"]],
        ],
      ),
    ).toBe('a,b\n"x,""y""",\n"line\nbreak",-5.2\ntrue,p;q\n');
  });

  it.each(["=1+1", "+62", "-x", "@sum", "\tx"])("refuses the text %j, which a spreadsheet would run", (text) => {
    expect(() => toCsv(["a"], [[text]])).toThrow("a cell would run in a spreadsheet");
  });
});

describe("chartCsv", () => {
  it("writes raw values, the words of codes and the sources", () => {
    expect(chartCsv(entry, "id")).toBe(
      "province,province_label,growth,sources\n82,Maluku Utara,34.17,bps-1;bps-2\n35,Jawa Timur,,bps-1\n",
    );
  });
});

describe("chartCsv of a pair of names", () => {
  const pair = {
    ...entry,
    rows: [{ name_id: "Maluku Utara", name_en: "North Maluku", sources: ["bps-1"] }],
    columns: [
      {
        name: "name_id",
        label: { id: "Provinsi", en: "Province" },
        numeric: false,
        text: (row: { name_id: string; name_en: string }, lang: "id" | "en") => row[`name_${lang}`],
      },
    ],
  } as unknown as ChartEntry;

  it("writes the language of the file under the common name", () => {
    expect(chartCsv(pair, "en")).toBe("name,sources\nNorth Maluku,bps-1\n");
  });
});

describe("the columns of every chart's files", () => {
  it.each(charts.map((one) => [one.id, one] as const))("have names that differ (%s)", (_, one) => {
    const names = fileColumns(one, "id").map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("come back from another reader of CSV: the same numbers and words, under one name each", () => {
    for (const one of charts) {
      const { data, errors } = Papa.parse<Readonly<Record<string, string>>>(chartCsv(one, "id"), {
        header: true,
        skipEmptyLines: true,
      });
      expect(errors, one.id).toEqual([]);
      expect(data.length, one.id).toBe(one.rows.length);
      for (const { name, column, isWords } of fileColumns(one, "id")) {
        const drawn = one.rows.map((row) => {
          if (column === null) return row.sources.join(";");
          if (isWords || !column.numeric) return isWords ? column.text(row, "id") : undefined;
          const value = (row as unknown as Readonly<Record<string, unknown>>)[column.name];
          return value === undefined ? undefined : String(value ?? "");
        });
        const read = data.map((row, at) => (drawn[at] === undefined ? undefined : row[name]));
        expect(read, `${one.id} ${name}`).toEqual(drawn);
      }
    }
  });

  it("keep a code apart from the name in both languages that begins alike", () => {
    const rows = [{ part: "A", part_id: "Pertanian", part_en: "Agriculture", sources: ["bps-1"] }];
    const column = (name: "part" | "part_id") => ({
      name,
      label: { id: name, en: name },
      numeric: false,
      text: (row: (typeof rows)[number], lang: "id" | "en") => (name === "part" ? row.part : row[`part_${lang}`]),
    });
    const coded = { ...entry, rows, columns: [column("part"), column("part_id")] } as unknown as ChartEntry;
    expect(chartCsv(coded, "en")).toMatch(/^part,part_name,sources\nA,Agriculture,/);
    const made = JSON.parse(chartJson(coded, { lang: "en", address: "https://x.test/", sources: [] }));
    expect(made).toMatchObject({ rows: [{ part: "A", part_name: "Agriculture" }] });
  });
});

describe("chartJson", () => {
  it("holds the same rows with what is needed to cite them", () => {
    const made = JSON.parse(chartJson(entry, { lang: "en", address: "https://x.test/en/charts/sample/", sources: [] }));
    expect(made).toMatchObject({
      title: "One runs alone",
      version: site.data.version,
      columns: [
        { name: "province", label: "Province", numeric: false },
        { name: "growth", label: "Growth", numeric: true },
      ],
      rows: [
        { province: "82", growth: 34.17, sources: ["bps-1", "bps-2"] },
        { province: "35", growth: null, sources: ["bps-1"] },
      ],
    });
  });
});

describe("offeredFile", () => {
  it("counts bytes of UTF-8 and hashes them", () => {
    expect(offeredFile("/data/a@2026.11.1.csv", "é\n")).toEqual({
      name: "a@2026.11.1.csv",
      address: "/data/a@2026.11.1.csv",
      bytes: 3,
      sha256: "edd3a863872a04239eb29ad4bc12fc892b3d4ae57cc7e786a3697816f8e141c2",
    });
  });
});

describe("sizeParts", () => {
  it.each([
    [640, { value: 640, unit: "B", decimals: 0 }],
    [1500, { value: 1.5, unit: "kB", decimals: 1 }],
    [51_115, { value: 51.115, unit: "kB", decimals: 0 }],
    [999_700, { value: 0.9997, unit: "MB", decimals: 1 }],
  ])("puts %i bytes in the unit that fits", (bytes, parts) => expect(sizeParts(bytes)).toEqual(parts));
});
