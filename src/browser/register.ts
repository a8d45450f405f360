import { isChosen, pickRecords, tally, type Choices } from "#browser/register-rows.ts";

/** The kind whose totals are added where the reader has chosen none. */
const summed = "between-provinces";

/** An entry of a register, or its mark in a picture: both carry the id and the facets, and come and go together. */
type Entry = HTMLElement | SVGElement;

/**
 * Filters the entries of a register (`data-row`) as the reader chooses: the choice stands in the address, the line under
 * the form counts what is shown or says that nothing is, a part (`data-part`) goes with the last of its entries, and where the form offers a CSV
 * it holds the entries on show. The page is complete without it.
 */
class Register extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    const line = this.querySelector<HTMLElement>("[role=status]");
    if (!form || !line) return;
    const rows = [...this.querySelectorAll<Entry>("[data-row]")];
    const parts = [...this.querySelectorAll<Entry>("[data-part]")];
    const selects = [...form.querySelectorAll("select")];
    const reset = form.querySelector("[type=submit]");
    const all = once(rows).length;
    const shown = () => once(rows.filter((row) => !row.hasAttribute("hidden")));

    const show = () => {
      const choices: Choices = Object.fromEntries(selects.map(({ name, value }) => [name, value]));
      for (const row of rows) row.toggleAttribute("hidden", !isChosen(row.dataset, choices));
      for (const part of parts) part.toggleAttribute("hidden", !part.querySelector("[data-row]:not([hidden])"));
      const found = shown();
      line.textContent = found.length > 0 ? sentence(line, found, all, selects) : (line.dataset["none"] ?? "");
      this.toggleAttribute("data-empty", found.length === 0);
      reset?.toggleAttribute(
        "hidden",
        selects.every(({ value }) => !value),
      );
    };
    const keep = () => {
      const address = new URL(location.href);
      for (const { name, value } of selects) {
        if (value) address.searchParams.set(name, value);
        else address.searchParams.delete(name);
      }
      history.replaceState(null, "", address);
    };
    const choose = (select: HTMLSelectElement, value: string) => {
      select.value = [...select.options].some((option) => option.value === value) ? value : "";
    };

    const asked = new URLSearchParams(location.search);
    for (const select of selects) choose(select, asked.get(select.name) ?? "");
    const answer = () => {
      show();
      keep();
    };
    form.addEventListener("change", answer);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      form.reset();
      answer();
    });
    // Links to a part of the register choose instead: what they lead to may be hidden by another choice.
    for (const link of this.querySelectorAll<HTMLElement>("a[data-choose]")) {
      const select = selects.find(({ name }) => name === link.dataset["choose"]);
      if (!select) continue;
      link.addEventListener("click", (event) => {
        event.preventDefault();
        choose(select, select.value === link.dataset["value"] ? "" : (link.dataset["value"] ?? ""));
        answer();
      });
    }
    form.querySelector<HTMLElement>("[data-csv]")?.addEventListener("click", ({ currentTarget }) => {
      const { csv = "" } = (currentTarget as HTMLElement).dataset;
      void save(csv, new Set(shown().map((row) => row.dataset["row"] ?? "")));
    });
    show();
  }
}

/** One of the entries with the same id. */
const once = (rows: readonly Entry[]): readonly Entry[] => [
  ...new Map(rows.map((row) => [row.dataset["row"], row])).values(),
];

function sentence(line: HTMLElement, rows: readonly Entry[], all: number, selects: readonly HTMLSelectElement[]) {
  const { shown = "", sum: added, billion = "", trillion = "" } = line.dataset;
  const number = (value: number) => value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 2 });
  const said = fill(shown, { n: number(rows.length), all: number(all) });
  if (added === undefined) return said;
  const kinds = selects.find(({ name }) => name === "kind");
  const kind = kinds?.value || summed;
  const { count, withTotal, sum } = tally(
    rows.map(({ dataset }) => dataset),
    kind,
  );
  if (withTotal === 0) return said;
  const size = sum < 999.995 ? `${number(sum)}\u00A0${billion}` : `${number(sum / 1000)}\u00A0${trillion}`;
  const word = [...(kinds?.options ?? [])].find(({ value }) => value === kind)?.text ?? "";
  return `${said} ${fill(added, { kind: word, with: number(withTotal), n: number(count), sum: `Rp${size}` })}`;
}

const fill = (text: string, values: Readonly<Record<string, string>>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");

/** Offers the chosen records of the whole file, so that their columns are those of the data page. */
async function save(address: string, ids: ReadonlySet<string>): Promise<void> {
  const whole = await (await fetch(address)).text();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([pickRecords(whole, ids)], { type: "text/csv;charset=utf-8" }));
  link.download = address.replace(/^.*\//, "").replace(".csv", `-${ids.size}.csv`);
  link.click();
  URL.revokeObjectURL(link.href);
}

customElements.define("antar-register", Register);
