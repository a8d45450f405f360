const minusSigns = /^[\u2212\u2013\u2010\u2011\ufe63\uff0d]/;
// Blanks and apostrophes group digits; a percent sign or a plus says nothing that the column does not say.
const noise = /[\s\u00a0\u2009\u202f'’_]|^\+|%$/g;

const grouped = { dot: /^-?\d{1,3}(\.\d{3})+$/, comma: /^-?\d{1,3}(,\d{3})+$/ };

function plain(text: string): string | null {
  if (!/^-?\d*\.?\d*$/.test(text) || !/\d/.test(text)) return null;
  const canonical = text
    .replace(/^(-?)0+(?=\d)/, "$1")
    .replace(/^(-?)\./, "$10.")
    .replace(/\.$/, "");
  return canonical;
}

/**
 * What a number that is written in another way may mean, in our way of writing, likeliest first: none, one, or two
 * where the signs can be read both ways.
 *
 * 12,4 → 12.4 · 1.234,5 → 1234.5 · 1,234.5 → 1234.5 · 1.234.567 → 1234567 · 1,234 → 1.234 or 1234 ·
 * 1.234 where a whole number is due → 1234 · 12,4 where a whole number is due → nothing
 */
export function suggestNumbers(raw: string, { whole = false } = {}): readonly string[] {
  const text = raw.replace(noise, "").replace(minusSigns, "-");
  if (/^-?\d+(\.\d+)?e[+-]?\d{1,2}$/i.test(text)) return fits([expand(text)], whole);
  const comma = text.lastIndexOf(",");
  const dot = text.lastIndexOf(".");
  const withoutDots = text.replaceAll(".", "");
  const withoutCommas = text.replaceAll(",", "");
  if (comma >= 0 && dot >= 0) {
    return fits([comma > dot ? plain(withoutDots.replace(",", ".")) : plain(withoutCommas)], whole);
  }
  if (comma >= 0) {
    const asDecimal = text.indexOf(",") === comma ? plain(text.replace(",", ".")) : null;
    return fits([asDecimal, grouped.comma.test(text) ? plain(withoutCommas) : null], whole);
  }
  return fits([plain(text), grouped.dot.test(text) ? plain(withoutDots) : null], whole);
}

function expand(text: string): string | null {
  const value = Number(text);
  return plain(value.toFixed(Number.isInteger(value) ? 0 : 12).replace(/(\.\d*?)0+$/, "$1"));
}

function fits(candidates: readonly (string | null)[], whole: boolean): readonly string[] {
  return candidates.filter((candidate): candidate is string => candidate !== null && !(whole && candidate.includes(".")));
}

/** A day that is written in another order or without leading zeros, as `YYYY-MM-DD`; null when it is not clear. */
export function suggestDay(raw: string): string | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(raw);
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(raw);
  const [year, month, day] = iso ? iso.slice(1) : local ? local.slice(1).reverse() : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(text) ? text : null;
}

/** Whether a text is a day `YYYY-MM-DD` that exists in the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
