import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

/** Words of a scale in percent: whole numbers, the topmost with its unit. */
export const percentScale =
  (lang: Lang) =>
  (tick: number, isLast: boolean): string =>
    formats[isLast ? "percent0" : "integer"](tick, lang);
