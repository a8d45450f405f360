const key = "antar-scheme";

/**
 * `<antar-scheme hidden>` around radio inputs with the values `system`, `light` and `dark`: shows itself, and keeps
 * the reader's choice. The head of every page puts the choice back before the first paint.
 */
class AntarScheme extends HTMLElement {
  connectedCallback(): void {
    const chosen = document.documentElement.dataset["scheme"] ?? "system";
    for (const input of this.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
      input.checked = input.value === chosen;
      input.addEventListener("change", () => choose(input.value));
    }
    this.hidden = false;
  }
}

function choose(scheme: string): void {
  const isSystem = scheme === "system";
  if (isSystem) delete document.documentElement.dataset["scheme"];
  else document.documentElement.dataset["scheme"] = scheme;
  try {
    if (isSystem) localStorage.removeItem(key);
    else localStorage.setItem(key, scheme);
  } catch {
    // A reader who closes the storage chooses for this page only.
  }
}

/** Makes the switch of the page work; safe to call twice. */
export function startSchemeSwitch(): void {
  if (!customElements.get("antar-scheme")) customElements.define("antar-scheme", AntarScheme);
}
