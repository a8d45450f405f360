import { type Named, nameOn } from "#kit/names.ts";
import { type Place, rightOfPoint } from "#kit/scatter.ts";
import type { Stage } from "#kit/stage.ts";

interface OfProvince extends Named {
  readonly province_code: string;
}

/** Names by the code of the province; where they stand as far as it is said, else right of the point. */
export type PointNames = Readonly<Record<string, Partial<Place>>>;

/** Which provinces of a scatter are named, and where their names stand from the point, to spread into its options. */
export const namedPoints = (stage: Stage, named: PointNames) => ({
  label: (row: OfProvince) => (named[row.province_code] ? nameOn(stage, row) : null),
  place: ({ province_code }: OfProvince): Place => ({ ...rightOfPoint, ...named[province_code] }),
});
