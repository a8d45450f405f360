import { list, same, show, type Words } from "#data/problems/words.ts";
import { didYouMean } from "./did-you-mean.ts";

interface Unknown {
  readonly name: string;
  readonly near: string | undefined;
}

const plainText = { id: "teks, Markdown, dan komponen saja", en: "text, Markdown and components only" };

/** Problems of what an article is made of. */
export const articleProblems = {
  "mdx-syntax": ({ reason }: { reason: string }): Words => ({
    expected: { id: "MDX yang dapat dibaca", en: "MDX that can be read" },
    found: same(reason),
    fix: {
      id: "tutup setiap tag; tulis \\< dan \\{ bila yang dimaksud tandanya sendiri",
      en: "close every tag; write \\< and \\{ where the signs themselves are meant",
    },
  }),
  import: ({ text }: { text: string }): Words => ({
    expected: plainText,
    found: same(show(text)),
    fix: { id: "hapus baris ini; komponen tersedia tanpa import", en: "remove this line; components are there without import" },
  }),
  export: ({ text }: { text: string }): Words => ({
    expected: plainText,
    found: same(show(text)),
    fix: { id: "hapus baris ini; isian artikel berada di kepala naskah", en: "remove this line; an article's fields stand in the front matter" },
  }),
  expression: ({ text }: { text: string }): Words => ({
    expected: plainText,
    found: same(show(text)),
    fix: /^\{\{.*\}\}$/s.test(text)
      ? { id: 'di dalam teks tulis <Fig of="…" as="…"/>', en: 'in the text write <Fig of="…" as="…"/>' }
      : { id: "tulis nilai sebagai teks biasa, dalam tanda petik pada atribut", en: "write the value as plain text, in quotation marks in an attribute" },
  }),
  "raw-element": ({ name }: { name: string }): Words => ({
    expected: plainText,
    found: same(`<${name}>`),
    fix: { id: "hapus; gaya dan skrip bukan bagian artikel", en: "remove it; styles and scripts are no part of an article" },
  }),
  "unknown-component": ({ name, near, known }: Unknown & { known: readonly string[] }): Words => ({
    expected: { id: `salah satu dari ${list(known)}`, en: `one of ${list(known)}` },
    found: same(`<${name}>`),
    fix: didYouMean(near, { id: "pakai Markdown atau salah satu komponen ini", en: "use Markdown or one of these components" }),
  }),
  "handler-attribute": ({ name }: { name: string }): Words => ({
    expected: { id: "atribut tanpa skrip", en: "attributes without script" },
    found: same(name),
    fix: { id: "hapus atribut ini", en: "remove this attribute" },
  }),
  "unknown-attribute": ({ name, near, known, component }: Unknown & { known: readonly string[]; component: string }): Words => ({
    expected: { id: `atribut ${list(known)} pada <${component}>`, en: `the attributes ${list(known)} on <${component}>` },
    found: same(name),
    fix: didYouMean(near, { id: "hapus atribut ini", en: "remove this attribute" }),
  }),
  "attribute-missing": ({ name, component }: { name: string; component: string }): Words => ({
    expected: { id: `atribut ${name} pada <${component}>`, en: `the attribute ${name} on <${component}>` },
    found: { id: "tidak ada", en: "none" },
    fix: { id: `tulis <${component} ${name}="…"/>`, en: `write <${component} ${name}="…"/>` },
  }),
  "unknown-chart": ({ name, near }: Unknown): Words => ({
    expected: { id: "id grafik di src/charts", en: "the id of a chart in src/charts" },
    found: same(show(name)),
    fix: didYouMean(near, { id: "buat grafiknya, atau pakai id yang ada", en: "make the chart, or use an id that exists" }),
  }),
  "unknown-series": ({ name, near, known, chart }: Unknown & { known: readonly string[]; chart: string }): Words => ({
    expected: { id: `seri grafik ${chart}: ${list(known)}`, en: `a series of the chart ${chart}: ${list(known)}` },
    found: same(show(name)),
    fix: didYouMean(near, { id: "pakai kode salah satu seri itu", en: "use the code of one of these series" }),
  }),
  "highlight-without-chart": ({ name }: { name: string }): Words => ({
    expected: { id: "grafik yang ada di naskah ini", en: "a chart that stands in this article" },
    found: same(show(name)),
    fix: { id: `pasang <Chart id="${name}"/>, atau tulis namanya saja`, en: `place <Chart id="${name}"/>, or write the name alone` },
  }),
  "unknown-source": ({ name, near }: Unknown): Words => ({
    expected: { id: "source_id di data/sources/sources.csv", en: "a source_id of data/sources/sources.csv" },
    found: same(show(name)),
    fix: didYouMean(near, { id: "tambahkan sumbernya, atau pakai id yang ada", en: "add the source, or use an id that exists" }),
  }),
  "unknown-term": ({ name, near }: Unknown): Words => ({
    expected: { id: "entry di data/glossary/glossary.csv", en: "an entry of data/glossary/glossary.csv" },
    found: same(show(name)),
    fix: didYouMean(near, { id: "tambahkan istilahnya sebagai satu baris, atau pakai yang ada", en: "add the term as a row, or use one that exists" }),
  }),
  "unknown-province": ({ name, near }: Unknown): Words => ({
    expected: { id: "kode provinsi BPS", en: "a BPS code of a province" },
    found: same(show(name)),
    fix: didYouMean(near, { id: "pakai kode di data/provinces/provinces.csv", en: "use a code of data/provinces/provinces.csv" }),
  }),
  "unknown-link": ({ name }: { name: string }): Words => ({
    expected: {
      id: "alamat https, #bagian, atau chart:, dataset:, source:, article:, mission:, agreement:, claim:, claims: dengan id yang ada",
      en: "an https address, a #section, or chart:, dataset:, source:, article:, mission:, agreement:, claim:, claims: with an id that exists",
    },
    found: same(show(name)),
    fix: { id: "tulis tautan sebagai chart:<id> dan sejenisnya", en: "write the link as chart:<id> and the like" },
  }),
  "unbound-digit": ({ digits }: { digits: string }): Words => ({
    expected: { id: "angka yang terikat pada sel tabel", en: "a number bound to a cell of a table" },
    found: same(show(digits)),
    fix: {
      id: 'tulis <Fig of="tabel[kunci].kolom"/>, di kepala naskah {{tabel[kunci].kolom}}, atau hilangkan angkanya',
      en: 'write <Fig of="table[key].column"/>, in the front matter {{table[key].column}}, or leave the number out',
    },
  }),
} as const;
