const key = "antar-scheme";

/**
 * `<antar-scheme hidden>` around radio inputs with the values `system`, `light` and `dark`: shows it, and keeps the
 * reader's choice. The head of every page puts the choice back before the first paint.
 */
export function startSchemeSwitch(): void {
  const chosen = document.documentElement.dataset["scheme"] ?? "system";
  for (const part of document.querySelectorAll<HTMLElement>("antar-scheme")) {
    for (const input of part.querySelectorAll("input")) {
      input.checked = input.value === chosen;
      input.addEventListener("change", () => choose(input.value));
    }
    part.hidden = false;
  }
}

function choose(scheme: string): void {
  const { dataset } = document.documentElement;
  if (scheme === "system") delete dataset["scheme"];
  else dataset["scheme"] = scheme;
  try {
    localStorage.setItem(key, scheme);
  } catch {
    // A reader who closes the storage chooses for this page only.
  }
}
