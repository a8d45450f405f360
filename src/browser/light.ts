/**
 * Lighting one series of a chart: the others fade. What belongs to a series carries its code in `data-s`: in the
 * drawing, in rows of the chart's table, and in links of the prose, whose figure `data-of` names.
 */
const sources = ".chart text[data-s], tr[data-s], a[data-s]";

interface Source {
  readonly node: Element;
  readonly figure: Element;
  readonly key: string;
}

/** The series that stays lit in a figure until the reader lets go of it. */
const kept = new Map<Element, string>();
let pointed: Source | undefined;

/** The code of the series that a node belongs to. */
export const keyOf = (node: Element) => node.getAttribute("data-s") ?? "";

function sourceAt(target: EventTarget | null): Source | undefined {
  const node = target instanceof Element ? target.closest(sources) : null;
  if (!node) return undefined;
  const named = node.closest("[data-of]")?.getAttribute("data-of");
  const figure = named ? document.getElementById(named) : node.closest("figure");
  return figure ? { node, figure, key: keyOf(node) } : undefined;
}

function show(figure: Element): void {
  const key = pointed?.figure === figure ? pointed.key : kept.get(figure);
  // A view that does not draw the series stays as it is.
  for (const chart of figure.querySelectorAll("antar-chart")) {
    let isKnown = false;
    for (const node of chart.querySelectorAll(".chart [data-s]")) {
      const isLit = keyOf(node) === key;
      node.classList.toggle("is-lit", isLit);
      isKnown ||= isLit;
    }
    chart.classList.toggle("has-lit", isKnown);
  }
}

/** Keeps a series lit, or with no key none. */
export function keepLit(figure: Element, key: string | undefined): void {
  if (key) kept.set(figure, key);
  else kept.delete(figure);
  show(figure);
}

/** Lights a series, or lets go of it where it is the one that is lit. */
export function toggleLit(figure: Element, key: string): void {
  keepLit(figure, kept.get(figure) === key ? undefined : key);
}

function point(source: Source | undefined): void {
  const before = pointed?.figure;
  if (source?.key === pointed?.key && source?.figure === before) return;
  pointed = source;
  if (before) show(before);
  if (source) show(source.figure);
}

/** A link leads to its chart as long as that is out of sight; in sight, it lights and stays. */
function isInView(figure: Element): boolean {
  const { top, bottom } = figure.getBoundingClientRect();
  return top < innerHeight * 0.7 && bottom > innerHeight * 0.3;
}

/** Listens on the page once: pointing and focus light for a moment, a click or tap keeps, Esc lets go. */
export function startLights(): void {
  document.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType !== "touch") point(sourceAt(target));
  });
  document.addEventListener("focusin", ({ target }) => point(sourceAt(target)));
  document.addEventListener("focusout", () => point(undefined));
  document.addEventListener("click", (event) => {
    const source = sourceAt(event.target);
    if (!source) return;
    const { node, figure, key } = source;
    if (node.localName === "a") {
      if (!isInView(figure)) return keepLit(figure, key);
      event.preventDefault();
    } else if (node.localName === "tr" && !(event.target as Element).closest("th")) return;
    point(undefined);
    toggleLit(figure, key);
  });
  document.addEventListener("keydown", ({ key, defaultPrevented }) => {
    // The first Esc closes the tooltip.
    if (key !== "Escape" || defaultPrevented || document.querySelector(".chart-tip")) return;
    for (const figure of [...kept.keys()]) keepLit(figure, undefined);
  });
}
