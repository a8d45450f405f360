import type { Lang } from "#lib/lang.ts";
import type { Party } from "#registry/parties.ts";

/** One choice over a register: the facet that it filters by, its name in words, and what may be chosen. */
export interface Choice {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** Each value once, with its word, in the order of the words. */
export function optionsOf(values: readonly string[], word: (value: string) => string, lang: Lang): Choice["options"] {
  return [...new Set(values)]
    .map((value) => ({ value, text: word(value) }))
    .sort((a, b) => a.text.localeCompare(b.text, lang));
}

/** Each party once, by name. */
export function partyOptions(parties: readonly Party[], lang: Lang): Choice["options"] {
  const names = new Map(parties.map(({ key, name }) => [key, name[lang]]));
  return optionsOf([...names.keys()], (key) => names.get(key) ?? key, lang);
}
