/**
 * Keeps what inputs of charts say in the address, `?CHART=STATE`, so that a view can be shared and comes back; what
 * stands there by default is not written. `show` is told of each state but the default one at load.
 */
export function keepStates(inputs: string, show: (input: HTMLInputElement) => void): void {
  const chosen = new URLSearchParams(location.search);
  for (const input of document.querySelectorAll<HTMLInputElement>(inputs)) {
    const state = chosen.get(input.name);
    const isRadio = input.type === "radio";
    if (state === null || (isRadio && (state !== input.value || input.defaultChecked))) continue;
    if (isRadio) input.checked = true;
    else input.value = state; // a slider keeps it between its ends
    show(input);
  }
  document.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches(inputs)) return;
    keepInAddress(target);
    show(target);
  });
}

/** Writes the state of an input into the address under its name. */
export function keepInAddress({ type, name, value, defaultValue, defaultChecked }: HTMLInputElement): void {
  const isDefault = type === "radio" ? defaultChecked : value === defaultValue;
  history.replaceState(history.state, "", addressWith(location.href, name, isDefault ? undefined : value));
}

/** The address with a chart in a state; without a state, the chart is not named in it. */
export function addressWith(address: string, name: string, state: string | undefined): string {
  const url = new URL(address);
  if (state === undefined) url.searchParams.delete(name);
  else url.searchParams.set(name, state);
  return url.href;
}
