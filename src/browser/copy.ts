import { element } from "#browser/element.ts";

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
    const status = element("span", "chart-voice");
    status.setAttribute("role", "status");
    button.after(status);
    button.hidden = false;
    const label = button.textContent;
    let back: ReturnType<typeof setTimeout> | undefined;
    button.addEventListener("click", async () => {
      if (!(await copy(source))) return;
      button.textContent = status.textContent = phrase;
      clearTimeout(back);
      back = setTimeout(() => {
        button.textContent = label;
        status.textContent = "";
      }, 2000);
    });
  }
}

const textOf = (source: HTMLElement) =>
  source instanceof HTMLTextAreaElement || source instanceof HTMLInputElement
    ? source.value
    : source.textContent.trim();

/** Copies; where the clipboard is closed to us, the text is left selected for the reader's own hand. */
async function copy(source: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(textOf(source));
    return true;
  } catch {
    if (source instanceof HTMLTextAreaElement || source instanceof HTMLInputElement) source.select();
    else getSelection()?.selectAllChildren(source);
    // Deprecated, and the only way on plain http addresses other than localhost.
    return document.execCommand("copy");
  }
}
