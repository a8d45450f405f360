import portThroughput from "#datasets/port-throughput.ts";
import ports from "#datasets/ports.ts";
import { provinceColor } from "#kit/colors.ts";
import { numberColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { yearSpan } from "#kit/spans.ts";
import { bySize } from "#kit/stage.ts";
import { tracker } from "#kit/tracker.ts";
import { codeWordColumn, localityColumn } from "#kit/word-columns.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { sourced } from "#lib/sources-of.ts";
import { course } from "#metrics/course.ts";
import { portYears } from "#metrics/port-years.ts";
import { placeName, portName } from "#words/places.ts";

/** From here on at least two ports were found; older figures stand alone. */
const since = 2020;

export default defineChart({
  form: "tracker",
  subject: "context",
  datasets: { portThroughput, ports },
  derive({ portThroughput, ports }) {
    const recent = portThroughput.filter((row) => row.year >= since);
    return sourced(portYears(recent, ports));
  },
  columns: (of) =>
    of(
      { ...localityColumn("name", { id: "Pelabuhan", en: "Port" }), says: "name" },
      codeWordColumn("coverage", { id: "Cakupan", en: "Coverage" }, "port_coverage"),
      yearColumn,
      numberColumn("teu", { id: "Peti kemas (TEU)", en: "Containers (TEU)" }, "integer"),
    ),
  title: { id: (rows) => claim(rows, "id"), en: (rows) => claim(rows, "en") },
  subtitle: {
    id: (rows) =>
      `Arus peti kemas setahun, TEU (setara peti 20 kaki), menurut pelabuhan atau terminal, ${yearSpan(rows)}`,
    en: (rows) => `Yearly container traffic, TEU (twenty-foot equivalents), by port or terminal, ${yearSpan(rows)}`,
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
      name: (row) => portName(row),
      x: (row) => row.year,
      value: (row) => row.teu,
      color: (row) => provinceColor(row.province_code),
      label: (row) => `${formats.integer(row.teu, lang)} ${bySize(stage, `(${row.year})`, `TEU (${row.year})`)}`,
      period: yearSpan(rows),
      last: { id: "angka terakhir", en: "latest figure" }[lang],
      head: (row) => `${placeName(row.name, lang)}, ${row.year}`,
      text: (row) => `${formats.integer(row.teu, lang)} TEU`,
    }),
});

interface Traffic {
  readonly port_id: string;
  readonly year: number;
  readonly teu: number;
}

/** How far Batam's traffic rose, and how many times Ternate's of the same year it is. */
function claim(rows: readonly Traffic[], lang: Lang): string {
  const of = (port: string) => rows.filter((row) => row.port_id === port);
  const { from, to, growth_pct } = course(of("batam"), "teu");
  const [batam, ternate] = ["batam", "ternate"].map((port) => of(port).find((row) => row.year === to)?.teu ?? NaN);
  const [rise, times] = [formats.percent0(growth_pct, lang), Math.round((batam ?? NaN) / (ternate ?? NaN))];
  return {
    id: `Peti kemas Batam naik ${rise} sejak ${from}, kini ${times} kali peti kemas Ternate`,
    en: `Batam’s container traffic is up ${rise} since ${from}, now ${times} times Ternate’s`,
  }[lang];
}
