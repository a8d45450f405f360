import { ticksFor } from "#kit/ticks.ts";
import { formatNumber } from "#lib/format.ts";
import type { Bilingual, Lang } from "#lib/lang.ts";

const units: Readonly<Record<"billion" | "trillion", Bilingual>> = {
  billion: { id: "miliar rupiah", en: "billion rupiah" },
  trillion: { id: "triliun rupiah", en: "trillion rupiah" },
};

/** The unit in which a scale of these billions of rupiah counts: trillions from two trillion up. */
const sizeOf = (billions: readonly number[]) => (Math.max(...billions) >= 2000 ? "trillion" : "billion");

export const moneyUnit = (billions: readonly number[], lang: Lang): string => units[sizeOf(billions)][lang];

/** Round numbers for a scale of billions of rupiah, and their words without the unit, to spread into a form's options. */
export const moneyTicks = (billions: readonly number[], count: number, lang: Lang) => ({
  ticks: ticksFor(billions, count),
  tickLabel: (tick: number) =>
    formatNumber(sizeOf(billions) === "trillion" ? tick / 1000 : tick, lang, { decimals: 1, trim: true }),
});
