import { same, show, type Words } from "#data/problems/words.ts";
import { didYouMean } from "./did-you-mean.ts";

/** Problems of the front matter, and between articles. */
export const frontMatterProblems = {
  "front-matter-missing": (_: Record<never, never>): Words => ({
    expected: { id: "kepala naskah di antara dua baris ---", en: "front matter between two lines ---" },
    found: { id: "teks", en: "text" },
    fix: { id: "awali berkas dengan title, deck, subject, published, charts, dan translation", en: "begin the file with title, deck, subject, published, charts and translation" },
  }),
  "front-matter-syntax": ({ reason }: { reason: string }): Words => ({
    expected: { id: "YAML yang dapat dibaca", en: "YAML that can be read" },
    found: same(reason),
    fix: {
      id: "tulis satu isian per baris; teks dengan titik dua atau {{…}} ditulis dalam tanda petik",
      en: "write one field a line; a text with a colon or {{…}} stands in quotation marks",
    },
  }),
  "field-missing": ({ field }: { field: string }): Words => ({
    expected: { id: `isian "${field}" di kepala naskah`, en: `the field "${field}" in the front matter` },
    found: { id: "tidak ada", en: "none" },
    fix: { id: `tambahkan ${field}: …`, en: `add ${field}: …` },
  }),
  "field-unknown": ({ field, known, near }: { field: string; known: readonly string[]; near: string | undefined }): Words => ({
    expected: { id: `salah satu dari ${known.join(", ")}`, en: `one of ${known.join(", ")}` },
    found: same(show(field)),
    fix: didYouMean(near, { id: "hapus isian ini", en: "remove this field" }),
  }),
  "field-wrong": ({ field, value, form }: { field: string; value: string; form: Words["expected"] }): Words => ({
    expected: { id: `${form.id} pada "${field}"`, en: `${form.en} in "${field}"` },
    found: same(value),
    fix: { id: `tulis ${field} sebagai ${form.id}`, en: `write ${field} as ${form.en}` },
  }),
  "translation-missing": ({ key, folder }: { key: string; folder: string }): Words => ({
    expected: { id: `artikel di ${folder} dengan translation: ${key}`, en: `an article in ${folder} with translation: ${key}` },
    found: { id: "tidak ada", en: "none" },
    fix: { id: "tulis pasangannya, atau samakan kunci translation", en: "write its pair, or give both the same translation key" },
  }),
  "translation-twice": ({ key, file }: { key: string; file: string }): Words => ({
    expected: { id: "satu artikel per bahasa untuk tiap kunci translation", en: "one article per language for each translation key" },
    found: { id: `${key}, juga di ${file}`, en: `${key}, also in ${file}` },
    fix: { id: "beri artikel ini kunci lain", en: "give this article another key" },
  }),
  "translation-figures-differ": ({ cell, file }: { cell: string; file: string }): Words => ({
    expected: { id: `angka yang juga terikat di ${file}`, en: `a figure that is also bound in ${file}` },
    found: same(cell),
    fix: { id: "ikat angka yang sama di sana, atau hapus di sini", en: "bind the same figure there, or remove it here" },
  }),
  "chart-not-in-front-matter": ({ id }: { id: string }): Words => ({
    expected: { id: 'grafik yang tercantum pada "charts"', en: 'a chart listed under "charts"' },
    found: same(show(id)),
    fix: { id: `tambahkan ${id} pada charts di kepala naskah`, en: `add ${id} to charts in the front matter` },
  }),
  "chart-not-in-text": ({ id }: { id: string }): Words => ({
    expected: { id: `<Chart id="${id}"/> di dalam teks`, en: `<Chart id="${id}"/> in the text` },
    found: { id: "tidak ada", en: "none" },
    fix: { id: "pasang grafiknya, atau hapus dari charts", en: "place the chart, or remove it from charts" },
  }),
} as const;
