/** The part of the explorer that is loaded on the reader's first choice: data, Plot, and everything that is drawn. */
import type { Lang } from "#lib/lang.ts";
import { formatNumber } from "#lib/numbers.ts";
import { contractOf } from "#render/contract-of.ts";
import { picture } from "#render/picture.ts";
import { shownState } from "#explorer/controls.ts";
import type { ExplorerData } from "#explorer/data.ts";
import { element, markup, save } from "#explorer/elements.ts";
import { csvFile, htmlFile, svgFile, type Imprint } from "#explorer/files.ts";
import { resultOf, type Result } from "#explorer/result.ts";
import { fillTable } from "#explorer/table.ts";
import { explorerWords } from "#words/explorer.ts";

/** What the page tells the script; addresses have the base, `site` names the site and its data version. */
interface Settings {
  readonly lang: Lang;
  readonly data: string;
  readonly sources: string;
  readonly site: string;
}

/**
 * Fetches the data once.
 * @returns what draws the choice that the form shows, and says in a sentence what it did
 */
export async function openExplorer(form: HTMLFormElement): Promise<(address: string) => string> {
  const settings = JSON.parse(part(form, "settings").textContent) as Settings;
  const response = await fetch(settings.data);
  if (!response.ok) throw new Error(`${response.status} for ${settings.data}`);
  const data = (await response.json()) as ExplorerData;
  const said = explorerWords[settings.lang];
  let shown: { result: Result; imprint: Imprint } | undefined;

  const place = (name: string) => part(document, name);
  place("csv").addEventListener("click", () => {
    if (shown) save(csvFile(shown.result), "text/csv", "antarprovinsi.csv");
  });
  place("svg").addEventListener("click", () => {
    if (shown) save(svgFile(shown.result, shown.imprint), "image/svg+xml", "antarprovinsi.svg");
  });

  return (address) => {
    const { lang } = settings;
    const state = shownState(form);
    const result = resultOf(data, state);
    if (typeof result === "string") return said[result];
    const sources = result.sourceIds.flatMap((id) => data.sources.filter(([known]) => known === id));
    const names = sources.map(([id, idLabel, enLabel]) => ({ id, label: { id: idLabel, en: enLabel }[lang] }));
    const imprint = { lang, address, site: settings.site, sources: names.map(({ label }) => label) };
    // Drawn in full before the page changes: what fails leaves the last picture.
    const chart = chartElement(result, lang);
    const html = htmlFile(result, imprint);
    shown = { result, imprint };

    const claim = place("result").querySelector(".panel-claim");
    const link = element("a", result.title(lang));
    link.href = address;
    claim?.replaceChildren(link);
    const subtitle = place("result").querySelector(".panel-subtitle");
    if (subtitle) subtitle.textContent = result.subtitle(lang);
    place("picture").replaceChildren(chart);
    place("sources").replaceChildren(
      ...names.flatMap(({ id, label }, index) => {
        const source = element("a", label);
        source.href = `${settings.sources}#${id}`;
        return index > 0 ? ["; ", source] : [source];
      }),
    );
    place("note").textContent = result.note(lang);
    fillTable(place("table"), result, lang);
    place("link").textContent = address;
    place("html").textContent = html;
    showNearest(`${state.indicator} ${result.state.form}`);
    place("start").hidden = true;
    place("result").hidden = false;
    return said.redrawn(result.title(lang), formatNumber(result.figures.length, lang));
  };
}

function part(within: ParentNode, name: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`the explorer lacks a part: ${name}`);
  return found;
}

/** A chart as every other on the site, so that the browser's layer makes it answer; its contract needs no packing here. */
function chartElement(result: Result, lang: Lang): HTMLElement {
  const frame = element("div");
  frame.className = "picture";
  frame.append(...(["narrow", "wide"] as const).map((size) => markup(picture(result, lang, size).svg)));
  const contract = element("script", JSON.stringify(contractOf(result, lang)));
  contract.type = "application/json";
  const chart = document.createElement("antar-chart");
  chart.append(frame, contract);
  return chart;
}

/** Of the snippets of finished charts the one that comes closest; its measure counts more than its form. */
function showNearest(wanted: string): void {
  const offers = [...document.querySelectorAll<HTMLElement>("[data-near]")];
  const near = (offer: HTMLElement) => offer.dataset["near"]?.split(";") ?? [];
  const [measure = ""] = wanted.split(" ");
  const best =
    offers.find((offer) => near(offer).includes(wanted)) ??
    offers.find((offer) => near(offer).some((one) => one.startsWith(`${measure} `)));
  for (const offer of offers) offer.hidden = offer !== best;
}
