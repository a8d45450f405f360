import { formats } from "#lib/format.ts";
import type { Bilingual, Lang } from "#lib/lang.ts";

interface Words {
  /** The disc and the ring of a dumbbell. */
  readonly from: Bilingual;
  readonly to: Bilingual;
  /** Both values in words, as one row says them. */
  readonly text: (from: string, to: string) => Bilingual;
}

/** What a dumbbell asks of rows that hold the two sides of a trade, in billions of rupiah, to spread into its options. */
const sides =
  ({ from, to, text }: Words) =>
  <A extends string, B extends string>(lang: Lang, out: A, back: B) => ({
    from: (row: Readonly<Record<A | B, number>>) => row[out],
    to: (row: Readonly<Record<A | B, number>>) => row[back],
    fromName: from[lang],
    toName: to[lang],
    text: (row: Readonly<Record<A | B, number>>) =>
      text(formats.rupiah1(row[out], lang), formats.rupiah1(row[back], lang))[lang],
  });

/** What East Java and what North Maluku sold to the other, by their fields. */
export const soldByEach = sides({
  from: { id: "dijual Jawa Timur", en: "sold by East Java" },
  to: { id: "dijual Maluku Utara", en: "sold by North Maluku" },
  text: (east, north) => ({
    id: `Jawa Timur ${east}, Maluku Utara ${north}`,
    en: `East Java ${east}, North Maluku ${north}`,
  }),
});

/** What one place sold and what it bought, by their fields. */
export const soldAndBought = sides({
  from: { id: "dijual", en: "sold" },
  to: { id: "dibeli", en: "bought" },
  text: (sold, bought) => ({ id: `dijual ${sold}, dibeli ${bought}`, en: `sold ${sold}, bought ${bought}` }),
});
