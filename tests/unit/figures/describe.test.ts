import { describe, expect, test } from "vitest";
import { describeRow, keyWords, subjectsOf } from "#figures/describe.ts";
import { resolve } from "#figures/figures.ts";
import { keyText } from "#figures/lookup.ts";
import type { AnyRow, FigureTable } from "#figures/table.ts";
import { tables } from "#figures/tables.ts";
import { langs, type Lang } from "#lib/lang.ts";

const figure = (address: string, lang: Lang) => {
  const found = resolve(address, lang);
  if (!found.ok) throw new Error(found.problem.code);
  const { what, place, period, status, exact } = found.value;
  return [what, place, period, status, exact].map((text) => text.replaceAll("\u00A0", " "));
};

describe("describeRow", () => {
  test.each([
    [
      "mission-commodities[jatim-malut-2025,initiator_buys,produk-perikanan].value_billion_idr",
      [
        "Nilai: misi dagang di Ternate, 12 Maret 2025, penyelenggara membeli, produk perikanan",
        "Jawa Timur",
        "12 Maret 2025",
        "",
        "245 miliar rupiah",
      ],
      [
        "Value: trade mission in Ternate, 12 March 2025, initiator buys, fishery products",
        "East Java",
        "12 March 2025",
        "",
        "245 billion rupiah",
      ],
    ],
    [
      "routes[ternate-tanjung-perak-sinabung].duration_hours",
      [
        "Lama: kapal penumpang Ternate – Surabaya (Tanjung Perak)",
        "Maluku Utara – Jawa Timur",
        "November 2022",
        "",
        "90 jam",
      ],
      [
        "Duration: passenger ship Ternate – Surabaya (Tanjung Perak)",
        "North Maluku – East Java",
        "November 2022",
        "",
        "90 hours",
      ],
    ],
    [
      "conflicts[grdp-82-2016-irio].value_b",
      [
        "Nilai kedua (triliun rupiah): PDRB harga berlaku",
        "Maluku Utara",
        "2016",
        "dipakai: keduanya, masing-masing pada tempatnya",
        "32,83 (tabel input-output)",
      ],
      [
        "Second value (trillion rupiah): GRDP at current prices",
        "North Maluku",
        "2016",
        "used: both, each in its place",
        "32.83 (input-output table)",
      ],
    ],
    [
      "conflicts[malut-2025-total].value_b",
      [
        "Nilai kedua (miliar rupiah): total misi, Misi Jawa Timur–Maluku Utara 2025",
        "Jawa Timur",
        "12 Maret 2025",
        "dipakai: nilai pertama",
        "503,47",
      ],
      [
        "Second value (billion rupiah): total of the mission, East Java–North Maluku mission 2025",
        "East Java",
        "12 March 2025",
        "used: the first value",
        "503.47",
      ],
    ],
    [
      "trade-missions[jatim-malut-2023].total_billion_idr",
      ["Total diumumkan: misi dagang dengan Maluku Utara, 2023", "Jawa Timur", "2023", "", "380,81 miliar rupiah"],
      ["Total announced: trade mission with North Maluku, 2023", "East Java", "2023", "", "380.81 billion rupiah"],
    ],
    [
      "interprovincial-flows-2016[35,82].value_billion_idr",
      ["Nilai", "Jawa Timur – Maluku Utara", "2016", "", "4.039,164 miliar rupiah"],
      ["Value", "East Java – North Maluku", "2016", "", "4,039.164 billion rupiah"],
    ],
    [
      "flow-structure-2016[35,82,C].share_pct",
      [
        "Bagian dalam penjualan ke provinsi itu: Industri Pengolahan",
        "Jawa Timur – Maluku Utara",
        "2016",
        "",
        "77,238626 persen",
      ],
      ["Share of sales to that province: Manufacturing", "East Java – North Maluku", "2016", "", "77.238626 percent"],
    ],
    [
      "mission-splits[35].with_split",
      ["Misi dengan rincian jual dan beli", "Jawa Timur", "2022–2026", "", "14"],
      ["Missions with sales and purchases announced", "East Java", "2022–2026", "", "14"],
    ],
    [
      "commodity-production[82,2023,seaweed].value",
      ["Nilai: Rumput laut", "Maluku Utara", "2023", "", "130.763 ton"],
      ["Value: Seaweed", "North Maluku", "2023", "", "130,763 tonnes"],
    ],
    [
      "port-throughput[ternate,2025].teu",
      ["Arus peti kemas: TPK Ternate, Ahmad Yani", "Maluku Utara", "2025", "", "63.923 TEU"],
      ["Container throughput: TPK Ternate, Ahmad Yani", "North Maluku", "2025", "", "63,923 TEU"],
    ],
  ])("describeRow(%s) says what, where, when and how settled", (address, id, en) => {
    expect(figure(address, "id")).toEqual(id);
    expect(figure(address, "en")).toEqual(en);
  });
});

/** Every so many rows of a table: enough to meet each of its codes, few enough to be quick. */
const some = (table: FigureTable): readonly AnyRow[] => table.rows().filter((_, index) => index % 7 === 0);

/** Tables of addresses and of texts; none of their columns is a figure. */
const withoutFigures = ["claim-rows", "glossary", "legal-provisions"];

describe.each([...tables.values()].map((table) => [table.id, table] as const))("%s", (id, table) => {
  test.skipIf(withoutFigures.includes(id))("says every key in words", () => {
    const raw = langs.flatMap((lang) =>
      some(table).flatMap((row) =>
        subjectsOf(table).flatMap((named) => {
          const [name, column] = named;
          const inWords = column.words !== undefined || `${name}_${lang}` in row || column.kind === "integer";
          const said = keyWords(tables, { table, row, column }, named, lang);
          return !inWords && said === keyText(row[name]) ? [`${name}: ${said}`] : [];
        }),
      ),
    );
    expect([...new Set(raw)]).toEqual([]);
  });

  test("names places in English on English pages", () => {
    const provinces = tables.get("provinces")?.rows() ?? [];
    const names = new Set(provinces.map((row) => row.name_en));
    const places = some(table).flatMap((row) => {
      const [column] = Object.values(table.columns);
      return column ? describeRow(tables, { table, row, column }, "en").place.split(/ – |, /) : [];
    });
    expect([...new Set(places)].filter((place) => place !== "" && !names.has(place))).toEqual([]);
  });
});
