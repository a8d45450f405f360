/**
 * Fill of what is missing: "no data", "not in this source", "not found". Besides that only the part of a mission's total that is no trade
 * (letters of intent, investment) is hatched, and a legend says so.
 */
export const hatch = "url(#hatch)";

/** The pattern behind `hatch`: lines at 45°, 1.2 wide, every 5 units. */
export function hatchPattern(id: string): string {
  return (
    `<defs><pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<path d="M0 0v5" stroke="var(--nodata)" stroke-width="2.4"></path></pattern></defs>`
  );
}
