/**
 * A new element with a class and, where given, a text. For the script of every page alone: what the scripts of single
 * pages used too would become a second file of every page.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text = "",
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Says politely to screen readers what is put into it. */
export function liveRegion(): HTMLElement {
  const region = element("span", "chart-voice");
  region.setAttribute("role", "status");
  return region;
}

/** A new SVG element with these attributes. */
export function drawn(
  tag: "g" | "circle" | "line" | "rect",
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const name in attributes) made.setAttribute(name, String(attributes[name]));
  return made;
}
