import type { Named } from "#kit/names.ts";
import type { Bilingual } from "#lib/lang.ts";
import { codeWord } from "#words/codes.ts";

/** Names of island groups that are too long for a narrow picture. */
const short: Readonly<Record<string, Bilingual>> = {
  maluku_papua: { id: "Maluku–Papua", en: "Maluku–Papua" },
  bali_nusa_tenggara: { id: "Bali–Nusra", en: "Bali–Nusa" },
};

/** The names of an island group, as rows carry those of provinces. */
export function islandNames(island: string): Named {
  const [name_id, name_en] = [codeWord("island_group", island, "id"), codeWord("island_group", island, "en")];
  return { name_id, name_en, short_name: short[island]?.id ?? name_id, short_name_en: short[island]?.en ?? name_en };
}
