/**
 * A part of a whole, in percent. `null` where either is missing or the whole is zero. The parts of a whole need not
 * add up to 100 if some of them are not published; nothing is rescaled.
 *
 * Reference: BPS, *distribusi persentase PDRB atas dasar harga berlaku*.
 */
export function share(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : (100 * part) / whole;
}
