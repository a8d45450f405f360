/** The script of every page: deferred, and each part failing alone. Pages are complete without it. */
import { startCharts } from "#browser/antar-chart.ts";
import { attempt } from "#browser/attempt.ts";
import { startCopyButtons } from "#browser/copy.ts";
import { startPictures } from "#browser/pictures.ts";
import { startSchemeSwitch } from "#browser/scheme.ts";
import { startSorting } from "#browser/sort.ts";
import { startToday } from "#browser/today.ts";

for (const start of [startCharts, startSorting, startPictures, startCopyButtons, startSchemeSwitch, startToday])
  attempt(start);
