import { wordsOf } from "#browser/search-words.ts";
import { closest } from "#lib/nearest.ts";

/** How many neighbours are offered. */
const most = 3;

/**
 * On the page for missing addresses: asks the search page for all addresses of the language and lists those closest to
 * the one that was wanted. Where that page cannot be had nothing is shown.
 */
class Lost extends HTMLElement {
  connectedCallback(): void {
    const list = this.querySelector("ul");
    const { search } = this.dataset;
    if (!list || !search || document.documentElement.lang === "") return;
    // One file answers for both languages: only the part of the wanted one speaks.
    const isEnglish = /\/en\//.test(location.pathname);
    if ((this.lang === "en") !== isEnglish) return;
    void this.fill(list, search).catch(() => undefined);
  }

  private async fill(list: HTMLElement, search: string): Promise<void> {
    const page = new DOMParser().parseFromString(await (await fetch(search)).text(), "text/html");
    const links = [...page.querySelectorAll<HTMLAnchorElement>("[data-group] a")];
    const titles = new Map(links.map((link) => [link.getAttribute("href") ?? "", link.textContent]));
    // Parts of a page are no neighbours of an address.
    for (const address of titles.keys()) if (address.includes("#")) titles.delete(address);
    const wanted = decodeURI(location.pathname);
    for (const address of closest(wanted, titles.keys(), most)) {
      const link = document.createElement("a");
      link.textContent = titles.get(address) ?? address;
      link.href = address;
      list.appendChild(document.createElement("li")).append(link);
    }
    const words = wordsOf(wanted.split("/").filter(Boolean).at(-1) ?? "").join(" ");
    const link = this.querySelector<HTMLAnchorElement>("a[data-seek]");
    if (link) link.href = `${search}?q=${encodeURIComponent(words)}`;
    this.hidden = false;
  }
}

customElements.define("antar-lost", Lost);
