import portThroughput from "#datasets/port-throughput.ts";
import ports from "#datasets/ports.ts";
import { provinceColor } from "#kit/colors.ts";
import { numberColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { bySize } from "#kit/stage.ts";
import { tracker } from "#kit/tracker.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { codeWord } from "#words/codes.ts";
import { placeName } from "#words/places.ts";

/** From here on at least two ports were found; older figures stand alone. */
const from = 2020;

/** Names short enough for a narrow table. */
const short: Readonly<Record<string, string>> = {
  batam: "Batam",
  "batu-ampar": "Batu Ampar",
  panjang: "Panjang",
  "tanjung-emas": "Tanjung Emas",
  "tanjung-perak-tps": "TPS Tanjung Perak",
  ternate: "Ternate",
};

export default defineChart({
  form: "tracker",
  subject: "context",
  datasets: { portThroughput, ports },
  derive({ portThroughput, ports }) {
    const byId = new Map(ports.map((row) => [row.port_id, row]));
    const rows = portThroughput
      .filter((row) => row.year >= from)
      .map(({ port_id, year, teu, coverage, source_id }) => ({
        port_id,
        name: byId.get(port_id)?.name ?? port_id,
        province_code: byId.get(port_id)?.province_code ?? "",
        year,
        teu,
        coverage,
        sources: [source_id],
      }));
    const largest = (port: string) => Math.max(...rows.filter((row) => row.port_id === port).map((row) => row.teu));
    return rows.sort(
      (a, b) => largest(b.port_id) - largest(a.port_id) || (a.port_id < b.port_id ? -1 : 1) || a.year - b.year,
    );
  },
  columns: (of) =>
    of(
      { name: "name", label: { id: "Pelabuhan", en: "Port" }, text: (row, lang) => placeName(row.name, lang) },
      {
        name: "coverage",
        label: { id: "Cakupan", en: "Coverage" },
        text: (row, lang) => codeWord("port_coverage", row.coverage, lang),
      },
      yearColumn,
      numberColumn("teu", { id: "Peti kemas (TEU)", en: "Containers (TEU)" }, "integer"),
    ),
  title: {
    id: (rows) =>
      `Peti kemas Batam naik ${rise(rows, "id")} sejak ${batam(rows)[0]?.year}, kini ${part(rows)} kali peti kemas Ternate`,
    en: (rows) =>
      `Batam’s container traffic is up ${rise(rows, "en")} since ${batam(rows)[0]?.year}, now ${part(rows)} times Ternate’s`,
  },
  subtitle: {
    id: (rows) => `Arus peti kemas setahun, TEU (setara peti 20 kaki), menurut pelabuhan atau terminal, ${span(rows)}`,
    en: (rows) => `Yearly container traffic, TEU (twenty-foot equivalents), by port or terminal, ${span(rows)}`,
  },
  description: {
    id: (rows) => `Tabel garis kecil. Angka terakhir: ${list(rows, "id")}.`,
    en: (rows) => `Table of small lines. Latest figures: ${list(rows, "en")}.`,
  },
  note: {
    id: "Tiap garis memakai skalanya sendiri; tahun tanpa angka dibiarkan kosong. Batam: semua terminal, termasuk Batu Ampar; yang lain satu terminal.",
    en: "Each line has a scale of its own; years without a figure are left open. Batam: all terminals, Batu Ampar among them; the others one terminal each.",
  },
  accent: "prov-21",
  key: (row) => row.port_id,
  plot: (rows, stage, lang) =>
    tracker(stage, rows, {
      key: (row) => row.port_id,
      name: (row) => short[row.port_id] ?? row.name,
      x: (row) => row.year,
      value: (row) => row.teu,
      color: (row) => provinceColor(row.province_code),
      strong: () => false,
      provisional: () => false,
      label: (row) => `${formats.integer(row.teu, lang)} ${bySize(stage, `(${row.year})`, `TEU (${row.year})`)}`,
      period: span(rows),
      last: { id: "angka terakhir", en: "latest figure" }[lang],
      series: (row) => short[row.port_id] ?? row.name,
      head: (row) => `${placeName(row.name, lang)}, ${row.year}`,
      text: (row) => `${formats.integer(row.teu, lang)} TEU`,
    }),
});

interface Traffic {
  readonly port_id: string;
  readonly name: string;
  readonly year: number;
  readonly teu: number;
}

const batam = (rows: readonly Traffic[]) => rows.filter((row) => row.port_id === "batam");

function rise(rows: readonly Traffic[], lang: Lang): string {
  const [first, last] = [batam(rows)[0]?.teu ?? NaN, batam(rows).at(-1)?.teu ?? NaN];
  return formats.percent0(100 * (last / first - 1), lang);
}

/** How many times Batam's latest figure holds Ternate's of the same year. */
function part(rows: readonly Traffic[]): number {
  const last = batam(rows).at(-1);
  const ternate = rows.find((row) => row.port_id === "ternate" && row.year === last?.year);
  return Math.round((last?.teu ?? NaN) / (ternate?.teu ?? NaN));
}

const span = (rows: readonly Traffic[]) =>
  `${Math.min(...rows.map((row) => row.year))}–${Math.max(...rows.map((row) => row.year))}`;

const list = (rows: readonly Traffic[], lang: Lang) =>
  [...new Map(rows.map((row) => [row.port_id, row])).values()]
    .map((row) => `${placeName(row.name, lang)} ${formats.integer(row.teu, lang)} (${row.year})`)
    .join("; ");
