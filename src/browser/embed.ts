/** The one script of an embed page, inlined at the end of its body. It must run in `sandbox="allow-scripts"`. */
import { startCharts } from "#browser/antar-chart.ts";
import { attempt } from "#browser/attempt.ts";
import { tellHeight } from "#browser/height.ts";

for (const start of [tellHeight, startCharts]) attempt(start);
