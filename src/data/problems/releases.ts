import { same, show, type Words } from "#data/problems/words.ts";

const register = "data/releases/revisions/revisions.csv";

interface Recorded {
  /** The line that records it, as it may be pasted into the register. */
  readonly line: string;
}

const record = ({ line }: Recorded) => ({
  id: `kembalikan, atau catat di ${register}: ${line} (npm run data:release -- --record menuliskannya)`,
  en: `put it back, or record it in ${register}: ${line} (npm run data:release -- --record writes it)`,
});

/** Problems between the tables and the last release, and of the register of revisions. */
export const releases = {
  "published-value-changed": (about: Recorded & { column: string; from: string; to: string }): Words => ({
    expected: {
      id: `nilai terbitan ${show(about.from)} di kolom ${show(about.column)}, atau catatan tentang perubahannya`,
      en: `the published value ${show(about.from)} in column ${show(about.column)}, or an entry on its change`,
    },
    found: same(show(about.to)),
    fix: record(about),
  }),
  "published-row-removed": (about: Recorded & { row: string }): Words => ({
    expected: {
      id: `baris terbitan ${show(about.row)}, atau catatan tentang penghapusannya`,
      en: `the published row ${show(about.row)}, or an entry on its removal`,
    },
    found: { id: "tabel tanpa baris itu", en: "a table without it" },
    fix: record(about),
  }),
  "published-column-removed": (about: Recorded & { column: string }): Words => ({
    expected: {
      id: `kolom terbitan ${show(about.column)}, atau catatan tentang penghapusannya`,
      en: `the published column ${show(about.column)}, or an entry on its removal`,
    },
    found: { id: "tabel tanpa kolom itu", en: "a table without it" },
    fix: record(about),
  }),
  "published-table-removed": (about: Recorded & { dataset: string }): Words => ({
    expected: {
      id: `tabel terbitan ${about.dataset}, atau catatan tentang penghapusannya`,
      en: `the published table ${about.dataset}, or an entry on its removal`,
    },
    found: { id: "situs tanpa tabel itu", en: "a site without it" },
    fix: record(about),
  }),
  "entry-without-change": (about: { change: string }): Words => ({
    expected: {
      id: "catatan tentang perubahan yang ada di antara rilis terakhir dan tabel",
      en: "an entry on a change between the last release and the tables",
    },
    found: same(show(about.change)),
    fix: {
      id: "hapus catatannya, atau samakan row, column, old, dan new dengan perubahannya",
      en: "remove the entry, or bring its row, column, old and new into line with the change",
    },
  }),
  "entry-wording-of-figure": (about: { column: string }): Words => ({
    expected: { id: "kind revision atau correction untuk kolom yang bukan kata-kata", en: "kind revision or correction for a column that holds no words" },
    found: { id: `wording untuk kolom ${show(about.column)}`, en: `wording for column ${show(about.column)}` },
    fix: {
      id: "tulis revision bila sumbernya merevisi, correction bila kami yang keliru",
      en: "write revision where the source revised it, correction where we were wrong",
    },
  }),
} as const;
