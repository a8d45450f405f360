const states = '.views input[type="radio"]';

/**
 * Keeps the state of switches in the address, `?CHART=STATE`, so that it can be shared and comes back. The switching
 * itself is done by radio inputs and the style sheet, without this.
 */
export function startViews(): void {
  const chosen = new URLSearchParams(location.search);
  for (const input of document.querySelectorAll<HTMLInputElement>(states)) {
    if (chosen.get(input.name) === input.value) input.checked = true;
  }
  document.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.matches(states)) keepInAddress(target, target.defaultChecked);
  });
}

/** Writes the value of an input into the address under its name; its default is not written. */
export function keepInAddress(
  { name, value, defaultValue }: HTMLInputElement,
  isDefault = value === defaultValue,
): void {
  history.replaceState(history.state, "", addressWith(location.href, name, isDefault ? undefined : value));
}

/** The address with a chart in a state; without a state, the chart is not named in it. */
export function addressWith(address: string, name: string, state: string | undefined): string {
  const url = new URL(address);
  if (state === undefined) url.searchParams.delete(name);
  else url.searchParams.set(name, state);
  return url.href;
}
