/**
 * Writes the reader's own day where a reference asks for it: a built page knows none. Without script the words stand
 * that say what belongs there.
 */
export function startToday(): void {
  const { lang } = document.documentElement;
  const day = new Intl.DateTimeFormat(lang === "id" ? "id-ID" : "en-US", { dateStyle: "long" }).format();
  for (const place of document.querySelectorAll("[data-today]")) place.textContent = day;
}
