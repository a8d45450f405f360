import type { Named } from "#kit/names.ts";
import type { Lang } from "#lib/lang.ts";

/**
 * The provinces made in 2022, each with the one whose land it was taken from (UU 14, 15, 16 and 29/2022). BPS gives
 * figures of the new borders from 2023 or 2024 on; older ones are of the undivided territory.
 */
export const madeOf: Readonly<Record<string, string>> = { "92": "91", "95": "94", "96": "94", "97": "94" };

/** Provinces whose older figures are of a larger territory. */
export const dividedProvinces: readonly string[] = [...new Set(Object.values(madeOf))];

/** The name under which older figures of a divided province are shown. */
export function undivided({ name_id, name_en, short_name, short_name_en }: Named): Named {
  return {
    name_id: `${name_id} sebelum pemekaran`,
    name_en: `${name_en} before the split`,
    short_name: `${short_name} lama`,
    short_name_en: `former ${short_name_en}`,
  };
}

/** Said of figures from before the split, of a province that was divided by it; begins with a space, or is empty. */
export const olderNote = (code: string, lang: Lang): string =>
  dividedProvinces.includes(code)
    ? { id: " Wilayahnya sebelum pemekaran 2022.", en: " The territory is that before the split of 2022." }[lang]
    : "";
