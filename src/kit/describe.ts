import type { ChartColumn } from "#kit/define-chart.ts";
import type { Form } from "#kit/forms.ts";
import { overTime } from "#kit/said-courses.ts";
import { dotsOfLines, largestFlows, listOrEnds, most, say } from "#kit/said-lists.ts";
import { measuresOf, type Value, valuesOf } from "#kit/said-values.ts";
import type { Lang } from "#lib/lang.ts";
import { formatList } from "#lib/numbers.ts";
import { formWords } from "#words/forms.ts";

interface Described<R> {
  readonly form: Form;
  readonly rows: readonly R[];
  readonly columns: readonly ChartColumn<R>[];
}

/**
 * What a chart shows, computed from the one table that it draws: its form, and of each measure every value where there
 * are few (of several measures side by side), else the range and the ends, and what became of series in time. Figures
 * that others replaced are left out.
 * A column's `says` tells what it is read for: whose value, when, or a value itself (else the only numeric column);
 * where one is the other end of flows, the largest flows are said. Of a dot plot, whose first name is that of a line, its
 * lines are said, and of a waterfall every step.
 * @throws when no column is a value, or several are numeric and none says that it is
 */
export function describe<R>({ form, rows, columns }: Described<R>, lang: Lang): string {
  const used = rows.filter((row) => (row as { is_preferred?: unknown }).is_preferred !== false);
  const measures = measuresOf(columns);
  const values = measures.map((measure) => valuesOf(used, columns, measure, lang));
  const labels = measures.map(({ label }) => label[lang]);
  const isSideBySide =
    measures.length > 1 && used.length <= most && values.every(({ length }) => length === used.length);
  const isOfFlows = columns.some(({ says }) => says === "to");
  const said = isSideBySide
    ? [`${formatList(labels, lang)}: ${sideBySide(values, lang)}`]
    : values.map((of, index) => sentence(isOfFlows ? "flows" : form, of, labels[index] ?? "", lang));
  const { name, use } = formWords[lang][form];
  return [name, ...(isOfFlows ? [use] : []), ...said].map((words) => `${words}.`).join(" ");
}

/** Row by row what its measures are: "Lampung (Maret 2025) 10,00 dan 8,47". */
function sideBySide(values: readonly (readonly Value[])[], lang: Lang): string {
  const [first = []] = values;
  const isOneTime = new Set(first.map(({ time }) => time)).size === 1;
  return first
    .map(({ of, time }, row) => {
      const texts = formatList(
        values.map((measure) => measure[row]?.text ?? ""),
        lang,
      );
      // A time behind the figures never runs into them.
      if (of === "") return `${texts} (${time})`;
      return `${isOneTime || time === "" ? of : `${of} (${time})`} ${texts}`;
    })
    .join("; ");
}

function sentence(form: Form | "flows", values: readonly Value[], what: string, lang: Lang): string {
  if (form === "flows") return `${what}, ${largestFlows(values, lang)}`;
  if (form === "dot-plot") return `${what}${dotsOfLines(values, lang)}`;
  if (form === "waterfall") return `${what}: ${values.map(say).join("; ")}`;
  const series = [...Map.groupBy(values, ({ of }) => of).values()];
  const isInTime = new Set(values.map(({ time }) => time)).size > 1 && series.length < values.length;
  return isInTime ? overTime(what, values, series.map(inOrder), lang) : `${what}: ${listOrEnds(values, lang)}`;
}

const inOrder = (series: readonly Value[]) => series.toSorted((a, b) => (a.order < b.order ? -1 : 1));
