import { type Named, nameOn } from "#kit/names.ts";
import { type Place, rightOfPoint } from "#kit/scatter.ts";
import type { Stage } from "#kit/stage.ts";

interface OfProvince extends Named {
  readonly province_code: string;
}

/** Names by the code of the province; where they stand as far as it is said, else right of the point. */
type PointNames = Readonly<Record<string, Partial<Place>>>;

const at =
  (anchor: Place["anchor"]) =>
  (dx: number, dy: number): Place => ({ dx, dy, anchor });

/** Where a name begins, has its middle or ends, in units from the point. */
export const [startAt, middleAt, endAt] = [at("start"), at("middle"), at("end")];

/** Which provinces of a scatter are named, and where their names stand from the point, to spread into its options. */
export const namedPoints = (stage: Stage, named: PointNames) => ({
  label: (row: OfProvince) => (named[row.province_code] ? nameOn(stage, row) : null),
  place: ({ province_code }: OfProvince): Place => ({ ...rightOfPoint, ...named[province_code] }),
});
