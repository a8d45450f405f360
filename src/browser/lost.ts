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
    // Who followed a link in this language reads its part first; what is moved is connected anew.
    const part = this.closest("section");
    if (part?.previousElementSibling) return part.parentElement?.prepend(part);
    void this.fill(list, search).catch(() => undefined);
  }

  private async fill(list: HTMLElement, search: string): Promise<void> {
    const page = new DOMParser().parseFromString(await (await fetch(search)).text(), "text/html");
    const links = [...page.querySelectorAll<HTMLAnchorElement>("[data-group] a")]
      .map((link) => ({ address: link.getAttribute("href") ?? "", title: link.textContent }))
      // Parts of a page are no neighbours of an address.
      .filter(({ address }) => !address.includes("#"));
    // A page is known by its address, and by the one that its title would give it in this language.
    const known = new Map(links.flatMap((link) => [link.address, titled(link)].map((name) => [name, link] as const)));
    const wanted = decodeURI(location.pathname);
    const near = closest(wanted, known.keys(), 2 * most).map((name) => known.get(name));
    for (const found of [...new Set(near)].slice(0, most)) {
      const link = document.createElement("a");
      link.textContent = found?.title ?? "";
      link.href = found?.address ?? "";
      list.appendChild(document.createElement("li")).append(link);
    }
    const words = wordsOf(wanted.split("/").filter(Boolean).at(-1) ?? "").join(" ");
    const link = this.querySelector<HTMLAnchorElement>("a[data-seek]");
    if (link) link.href = `${search}?q=${encodeURIComponent(words)}`;
    this.hidden = false;
  }
}

/** `/en/provinces/maluku-utara/` of North Maluku as `/en/provinces/north-maluku/`. */
const titled = ({ address, title }: { address: string; title: string }): string =>
  address.replace(/[^/]+\/$/, `${wordsOf(title).join("-")}/`);

customElements.define("antar-lost", Lost);
