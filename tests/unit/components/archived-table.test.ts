import { describe, expect, it } from "vitest";
import { archivedTable } from "#components/archived-table.ts";
import { archiveChart } from "#components/chart-archive.ts";
import { chartTable, type TableView } from "#components/table-view.ts";
import { langs } from "#lib/lang.ts";
import { charts } from "#registry/charts.ts";
import { archive, frozenCharts } from "#registry/releases.ts";
import { cellsOf } from "#releases/csv-columns.ts";
import { site } from "#site.ts";

const archived = {
  lang: "id",
  csv: 'province_code,name,kind,kind_label,year,value,share,years,chosen,sources\n82,Maluku Utara,a,"satu, dua",2025,1313,4.3149,2016;2021,true,bps\n33,Jawa Tengah,b,tiga,2024,,12,2019,false,bps\n',
  labels: [null, "Provinsi", null, "Jenis", "Tahun", "Nilai", "Pangsa", "Misi", "Dipakai", null],
} as const;

const texts = ({ sections }: TableView) =>
  sections.flatMap(({ title, rows }) =>
    rows.map(({ cells }) => [...(title === undefined ? [] : [title]), ...cells.map(({ text }) => text)]),
  );

describe("the table of an archived chart", () => {
  const table = archivedTable(archived);

  it("is read in the language of its picture, without the columns of the file alone", () => {
    expect(table.columns.map(({ label }) => label)).toEqual(archived.labels.filter((label) => label !== null));
    expect(texts(table)).toEqual([
      ["Maluku Utara", "satu, dua", "2025", "1.313", "4,31", "2016 dan 2021", "ya"],
      ["Jawa Tengah", "tiga", "2024", "–", "12,00", "2019", "tidak"],
    ]);
  });

  it("sets numbers to the right, and years with the words", () => {
    expect(table.columns.filter(({ numeric }) => numeric).map(({ label }) => label)).toEqual(["Nilai", "Pangsa"]);
  });
});

describe("the columns of archived rows", () => {
  it("are labelled in every release", () => {
    const wrong = frozenCharts.flatMap(({ id, version }) =>
      langs.filter((lang) => {
        const { csv, labels } = archive.chart(id, lang, version);
        return labels.length !== cellsOf(csv).length || labels.every((label) => label === null);
      }),
    );
    expect(wrong).toEqual([]);
  });

  // One chart with codes and their words, one with a column in both languages, one that is divided.
  it.each(["structure-core-provinces", "mission-goods", "growth-core-provinces"])(
    "of a chart that is archived now are those of its own table (%s)",
    (id) => {
      const entry = charts.find((one) => one.id === id)!;
      const { version, released } = site.data;
      const made = archivedTable(archiveChart(id, "en", version, released));
      const live = chartTable(entry, "en");
      expect(made.columns).toEqual(live.columns);
      expect(texts(made)).toEqual(texts(live));
    },
  );
});
