import type { ArcMapOptions } from "#kit/arc-map.ts";
import type { Flow } from "#kit/flows.ts";
import { endNames, type Shifts } from "#kit/map-words.ts";
import { nameOn } from "#kit/names.ts";
import { bySize, type Stage } from "#kit/stage.ts";

/** The provinces of Java. */
export const java: readonly string[] = ["31", "32", "33", "34", "35", "36"];

/** Where names find room: two of them in a narrow frame, five in a wide one. */
const narrow = { "35": [18, 20], "33": [0, 22] } as const;
const wide = { "35": [40, 34], "33": [-10, 44], "32": [-4, 42], "36": [-36, -14], "31": [14, -24] } as const;

/** Java apart in a frame of its own, where most flows meet, with the names that find room there. */
export function javaFrame(stage: Stage, flows: readonly Flow[]): NonNullable<ArcMapOptions<Flow>["apart"]> {
  const [named, shifts] = bySize<readonly [readonly string[], Shifts]>(
    stage,
    [["35", "33"], narrow],
    [["35", "33", "32", "36", "31"], wide],
  );
  return {
    codes: java,
    name: { id: "Di dalam Jawa", en: "Within Java" }[stage.lang],
    // "Jakarta", as everybody calls it.
    named: endNames(stage, flows, named, shifts, 1, (place) => nameOn(stage, place).replace("DKI ", "")),
  };
}
