import { expect, it } from "vitest";
import { sourceGroups, sourceParts } from "#components/source-groups.ts";
import { sourceRecords } from "#registry/sources.ts";

it("parts a long group by letter, a short one not, and loses none", () => {
  for (const { group, records } of sourceGroups(sourceRecords)) {
    const parts = sourceParts(records);
    expect(
      parts.flatMap(({ records: of }) => of.map(({ source_id }) => source_id)),
      group,
    ).toEqual(records.map(({ source_id }) => source_id));
    expect(parts.length > 1, group).toBe(records.length > 40);
  }
});
