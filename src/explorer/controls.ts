import { type Choices, formNames, type State } from "#explorer/state.ts";
import { isIndicator } from "#explorer/ids.ts";

const boxes = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLInputElement>('input[name="places[]"]')];

/** What there is to choose from, as the markup of the form has it. */
export function choicesOf(form: HTMLFormElement): Choices {
  const years = [...field(form, "to").options].map(({ value }) => Number(value));
  const chosen = (name: "from" | "to" | "indicator") =>
    [...field(form, name).options].find((option) => option.defaultSelected)?.value ?? "";
  const indicator = chosen("indicator");
  const start: State = {
    indicator: isIndicator(indicator) ? indicator : "growth",
    places: boxes(form).flatMap((box) => (box.defaultChecked ? box.value : [])),
    from: Number(chosen("from")),
    to: Number(chosen("to")),
    form: "line",
  };
  return {
    places: boxes(form).map(({ value }) => value),
    from: Math.min(...years),
    to: Math.max(...years),
    start,
  };
}

/** The state that the controls show. Ends of time that cross are put in order. */
export function shownState(form: HTMLFormElement): State {
  const data = new FormData(form);
  const indicator = String(data.get("indicator"));
  const ends = [Number(field(form, "from").value), Number(field(form, "to").value)];
  return {
    indicator: isIndicator(indicator) ? indicator : "growth",
    places: data.getAll("places[]").map(String),
    from: Math.min(...ends),
    to: Math.max(...ends),
    form: formNames.find((name) => name === data.get("form")) ?? "line",
  };
}

/** Sets the controls to a state. */
export function showState(form: HTMLFormElement, state: State): void {
  for (const name of ["indicator", "from", "to"] as const) field(form, name).value = String(state[name]);
  for (const box of boxes(form)) box.checked = state.places.includes(box.value);
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[name="form"]'))
    radio.checked = radio.value === state.form;
}

/** Bars show one year: the first end of the time then waits. */
export function fitControls(form: HTMLFormElement): void {
  field(form, "from").disabled = shownState(form).form === "bars";
}

function field(form: HTMLFormElement, name: string): HTMLSelectElement {
  const found = form.elements.namedItem(name);
  if (!(found instanceof HTMLSelectElement)) throw new Error(`the explorer lacks a field: ${name}`);
  return found;
}

/** Buttons that choose all places, the core ones or none, and the field that shortens the list as one types. */
export function startPlaces(form: HTMLFormElement): void {
  const search = form.querySelector<HTMLInputElement>("input[type=search]");
  const matches = (box: HTMLInputElement) =>
    (box.labels?.[0]?.textContent ?? "").toLowerCase().includes((search?.value ?? "").trim().toLowerCase());
  search?.addEventListener("input", () => {
    for (const box of boxes(form)) {
      const label = box.labels?.[0];
      if (label) label.hidden = !matches(box);
    }
  });
  search?.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const [only, ...others] = boxes(form).filter(matches);
    // Enter takes the one place that is left.
    if (only && others.length === 0) only.click();
  });
  form.addEventListener("click", ({ target }) => choosePlaces(form, target));
}

/** Does what a button over the list says. */
export function choosePlaces(form: HTMLFormElement, target: EventTarget | null): void {
  const codes = target instanceof HTMLButtonElement ? target.dataset["places"] : undefined;
  if (codes === undefined) return;
  for (const box of boxes(form)) box.checked = codes === "all" || codes.split(".").includes(box.value);
  form.dispatchEvent(new Event("change"));
}
