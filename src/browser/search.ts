import { corrected, matches, wordsOf } from "#browser/search-words.ts";

/**
 * Narrows the list of all pages to those whose words begin as typed. What is asked stands in the address (`?q=`), the
 * line under the field counts, and where nothing fits it offers the nearest words. The page is complete without it.
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
      let shown = 0;
      for (const { item, words } of entries) {
        item.hidden = !matches(words, asked);
        if (!item.hidden) shown += 1;
      }
      for (const group of groups) group.hidden = !group.querySelector("li:not([hidden])");
      this.say(line, asked.length === 0 ? null : shown, entries.length, field.value);
      const better = shown === 0 ? corrected(asked, known) : undefined;
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

  private say(line: HTMLElement, shown: number | null, all: number, asked: string): void {
    const { shown: some = "", none = "" } = line.dataset;
    const number = (value: number) => value.toLocaleString(document.documentElement.lang);
    if (shown === null) line.textContent = "";
    else if (shown === 0) line.textContent = none.replace("{q}", () => asked.trim());
    else line.textContent = some.replace("{n}", number(shown)).replace("{all}", number(all));
  }

  private offer(words: string): HTMLAnchorElement {
    const link = document.createElement("a");
    link.textContent = words;
    link.href = `?q=${encodeURIComponent(words)}`;
    return link;
  }
}

customElements.define("antar-search", Search);
