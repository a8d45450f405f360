import { liveRegion } from "#browser/element.ts";

/**
 * Copy buttons: `<button type="button" hidden data-copied="Tersalin">Salin</button>` inside `.copy-box`, whose first
 * `pre`, `p` or `blockquote` is copied; with `data-copy="ID"` the element of that id. The button shows itself, says
 * the phrase for two seconds, and tells it to screen readers.
 */
export function startCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copied]")) {
    const { copy: id, copied: phrase = "" } = button.dataset;
    const source = id
      ? document.getElementById(id)
      : button.closest(".copy-box")?.querySelector<HTMLElement>("pre, p, blockquote");
    if (!source) continue;
    const status = liveRegion();
    button.after(status);
    button.hidden = false;
    button.addEventListener("click", async () => {
      if (!(await copy(source))) return;
      sayFor(button, phrase);
      sayFor(status, phrase);
    });
  }
}

/** Lets a button or a live region say a phrase for two seconds. */
export function sayFor(node: Element, phrase: string): void {
  const before = node.textContent;
  if (before === phrase) return;
  node.textContent = phrase;
  setTimeout(() => (node.textContent = before), 2000);
}

const isField = (source: HTMLElement): source is HTMLInputElement | HTMLTextAreaElement => "select" in source;

/** Copies; where the clipboard is closed to us, the text is left selected for the reader's own hand. */
async function copy(source: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(isField(source) ? source.value : source.textContent.trim());
    return true;
  } catch {
    if (isField(source)) source.select();
    else getSelection()?.selectAllChildren(source);
    // Deprecated, and the only way on plain http addresses other than localhost.
    return document.execCommand("copy");
  }
}
