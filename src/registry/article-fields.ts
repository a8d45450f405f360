import { z } from "zod";

/** A day `YYYY-MM-DD`. YAML reads one without quotation marks as an instant at midnight UTC. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-\d\d-\d\d$/),
);

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const sentence = z.string().trim().min(1);

export const subjects = ["growth", "structure", "cooperation", "context"] as const;

/** The front matter of an article. Title, deck and the texts of corrections may hold `{{address | format}}`. */
export const articleFields = z.strictObject({
  title: sentence,
  /** One or two sentences below the headline. */
  deck: sentence,
  /** The word above the headline; without it the name of the subject. */
  eyebrow: sentence.optional(),
  subject: z.enum(subjects),
  published: day,
  updated: day.optional(),
  /** Every chart of the text, the lead chart first. */
  charts: z.array(id).min(1),
  /** BPS codes of the provinces that the article is about, in quotation marks. */
  provinces: z.array(z.string().regex(/^\d\d$/)).default([]),
  /** The same in both languages: what makes two articles one. */
  translation: id,
  corrections: z.array(z.strictObject({ date: day, text: sentence })).default([]),
});

export type ArticleFields = z.output<typeof articleFields>;
