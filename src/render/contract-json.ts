import { pack } from "#contract/pack.ts";
import { scriptJson } from "#lib/escape.ts";
import type { Lang } from "#lib/lang.ts";
import { contractOf } from "#render/contract-of.ts";
import type { Drawable } from "#render/picture.ts";

/** The contract of a chart, or of one of its views, as it stands in a page: packed, as JSON that may be inside `<script>`. */
export const contractJson = (chart: Drawable, lang: Lang, view?: string): string =>
  scriptJson(pack(contractOf(chart, lang, view)));
