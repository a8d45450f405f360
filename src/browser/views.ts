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
    if (!(target instanceof HTMLInputElement) || !target.matches(states)) return;
    history.replaceState(history.state, "", addressWith(location.href, target.name, target));
  });
}

/** The address with a switch in a state; the default one is not written. */
export function addressWith(
  address: string,
  name: string,
  { value, defaultChecked }: { readonly value: string; readonly defaultChecked: boolean },
): string {
  const url = new URL(address);
  if (defaultChecked) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  return url.href;
}
