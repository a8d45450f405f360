/** The provinces whose figure is above the nation's `now` and was not `before`; as much as the nation is not above. */
export function overtakingNation<
  Before extends string,
  Now extends string,
  T extends { readonly province_code: string } & Readonly<Record<Before | Now, number>>,
>(rows: readonly T[], before: Before, now: Now): readonly T[] {
  const nation = rows.find(({ province_code }) => province_code === "00");
  return rows.filter((row) => nation && row[before] <= nation[before] && row[now] > nation[now]);
}
