/**
 * A sum per person, in the unit of the sum. Convert before or after, once: billions of rupiah over people give
 * billions per person. `null` where either is missing or nobody is counted.
 *
 * Reference: BPS, *PDRB per kapita*: GRDP over the population in the middle of the year.
 */
export function perHead(sum: number | null, people: number | null): number | null {
  return sum === null || people === null || people <= 0 ? null : sum / people;
}
