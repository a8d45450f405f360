/**
 * Writes the reader's own day where a reference asks for it: a built page knows none. Without script the words stand
 * that say what belongs there.
 */
export function startToday(): void {
  const day = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
  for (const place of document.querySelectorAll("[data-today]")) place.textContent = day;
}
