import { isChosen, pickRecords, tally, type Choices } from "#browser/register-rows.ts";

/** The kind whose totals are added where the reader has chosen none. */
const summed = "between-provinces";

/**
 * Filters the rows of a register as the reader chooses: the choice stands in the address, the line under it counts what
 * is shown, and the CSV holds the rows on show. The table is complete without it.
 */
class Register extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    const line = this.querySelector<HTMLElement>("[role=status]");
    if (!form || !line) return;
    const rows = [...this.querySelectorAll<HTMLTableRowElement>("tr[data-mission]")];
    const selects = [...form.querySelectorAll("select")];
    const shown = () => rows.filter((row) => !row.hidden);

    const show = () => {
      const choices: Choices = Object.fromEntries(selects.map(({ name, value }) => [name, value]));
      for (const row of rows) row.hidden = !isChosen(row.dataset, choices);
      line.textContent = sentence(line, shown(), rows.length, selects);
    };
    const keep = () => {
      const address = new URL(location.href);
      for (const { name, value } of selects) {
        if (value) address.searchParams.set(name, value);
        else address.searchParams.delete(name);
      }
      history.replaceState(null, "", address);
    };

    const asked = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = asked.get(select.name) ?? "";
      select.value = [...select.options].some((option) => option.value === value) ? value : "";
    }
    const answer = () => {
      show();
      keep();
    };
    form.addEventListener("change", answer);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      answer();
    });
    form.querySelector<HTMLElement>("[data-csv]")?.addEventListener("click", ({ currentTarget }) => {
      const { csv = "" } = (currentTarget as HTMLElement).dataset;
      void save(csv, new Set(shown().map((row) => row.dataset["mission"] ?? "")));
    });
    show();
  }
}

function sentence(line: HTMLElement, rows: readonly HTMLElement[], all: number, selects: readonly HTMLSelectElement[]) {
  const kinds = selects.find(({ name }) => name === "kind");
  const kind = kinds?.value || summed;
  const { count, withTotal, sum } = tally(
    rows.map(({ dataset }) => dataset),
    kind,
  );
  const { shown = "", sum: added = "", billion = "", trillion = "" } = line.dataset;
  const number = (value: number) => value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 2 });
  const size = sum < 999.995 ? `${number(sum)}\u00A0${billion}` : `${number(sum / 1000)}\u00A0${trillion}`;
  const word = [...(kinds?.options ?? [])].find(({ value }) => value === kind)?.text ?? "";
  const said = fill(shown, { n: number(rows.length), all: number(all) });
  if (withTotal === 0) return said;
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
