import { rupiahColumn } from "#kit/columns.ts";
import { formats } from "#lib/format.ts";
import type { Bilingual, Lang } from "#lib/lang.ts";

/** What was announced at a mission, in billions of rupiah: its total, and what in it is no trade. */

interface Announced {
  readonly total_billion_idr: number | null;
  readonly beside_trade_billion_idr: number | null;
}

/** Said in place of a total that no source gives. */
const noTotal: Bilingual = { id: "total tidak ditemukan", en: "total not found" };

export const announcedColumn = {
  ...rupiahColumn("total_billion_idr", { id: "Total yang diumumkan", en: "Announced total" }, "decimal2"),
  says: "value",
  text: ({ total_billion_idr: total }: Pick<Announced, "total_billion_idr">, lang: Lang) =>
    total === null ? noTotal[lang] : formats.decimal2(total, lang),
} as const;

export const besideTradeColumn = rupiahColumn(
  "beside_trade_billion_idr",
  { id: "Di dalamnya investasi dan surat minat", en: "Investment and letters of intent in it" },
  "decimal2",
);

/** The total in a sentence, with the part that is no trade where there is one. */
export function announced(
  { total_billion_idr: total, beside_trade_billion_idr: beside }: Announced,
  lang: Lang,
): string {
  if (total === null) return noTotal[lang];
  if (beside === null) return formats.rupiah(total, lang);
  const held = { id: "di dalamnya investasi dan surat minat", en: "with investment and letters of intent of" }[lang];
  return `${formats.rupiah(total, lang)}, ${held} ${formats.rupiah(beside, lang)}`;
}
