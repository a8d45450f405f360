import { corrected, fit, needed, wordsOf } from "#browser/search-words.ts";

/**
 * Narrows the list of all pages to those whose words begin as typed, or to those that have most of the words where none
 * has all. What is asked stands in the address (`?q=`), the line under the field counts, and offers the nearest words
 * where some are unknown. The page is complete without it.
 */
class Search extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    const field = this.querySelector("input");
    const line = this.querySelector<HTMLElement>("[role=status]");
    if (!form || !field || !line) return;
    const groups = [...this.querySelectorAll<HTMLElement>("[data-group]")];
    const entries = [...this.querySelectorAll<HTMLElement>("[data-group] li")].map((item) => ({
      item,
      words: wordsOf(`${item.textContent} ${item.dataset["also"] ?? ""}`),
    }));
    const known = new Set(entries.flatMap(({ words }) => words));

    const show = () => {
      const asked = wordsOf(field.value);
      const least = needed(
        entries.map(({ words }) => words),
        asked,
      );
      let shown = 0;
      for (const { item, words } of entries) {
        item.hidden = fit(words, asked) < least;
        if (!item.hidden) shown += 1;
      }
      for (const group of groups) group.hidden = !group.querySelector("li:not([hidden])");
      const whole = least === asked.length;
      this.say(line, asked.length === 0 ? null : shown, whole, entries.length);
      const better = whole ? undefined : corrected(asked, known);
      if (better !== undefined) line.append(" ", line.dataset["meant"] ?? "", " ", this.offer(better));
    };
    const keep = () => {
      const address = new URL(location.href);
      if (field.value.trim()) address.searchParams.set("q", field.value.trim());
      else address.searchParams.delete("q");
      history.replaceState(null, "", address);
    };

    field.value = new URLSearchParams(location.search).get("q") ?? "";
    field.addEventListener("input", () => {
      show();
      keep();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    show();
  }

  /** `whole`: what is shown has all the words that were asked for. */
  private say(line: HTMLElement, shown: number | null, whole: boolean, all: number): void {
    const { shown: some = "", part = "", none = "" } = line.dataset;
    const number = (value: number) => value.toLocaleString(document.documentElement.lang);
    const asked = this.querySelector("input")?.value.trim() ?? "";
    if (shown === null) line.textContent = "";
    else if (shown === 0) line.textContent = none.replace("{q}", () => asked);
    else line.textContent = (whole ? some : part).replace("{n}", number(shown)).replace("{all}", number(all));
  }

  private offer(words: string): HTMLAnchorElement {
    const link = document.createElement("a");
    link.textContent = words;
    link.href = `?q=${encodeURIComponent(words)}`;
    return link;
  }
}

customElements.define("antar-search", Search);
