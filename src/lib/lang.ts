/** The two languages of the site; Indonesian is the default one. */
export const langs = ["id", "en"] as const;

export type Lang = (typeof langs)[number];

/** One thing said in both languages. */
export type Bilingual<T = string> = { readonly id: T; readonly en: T };
