import { element } from "#browser/element.ts";

/** Pixels for each unit of the file's own size. */
const density = 2;

/**
 * Buttons that make a PNG of a chart's SVG file: `<button data-picture="/grafik/x.svg" data-name="x.png">` saves it, with
 * `data-done="Tersalin"` it is copied. Where the browser refuses, the SVG itself opens.
 */
export function startPictures(): void {
  document.addEventListener("click", async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>("button[data-picture]") : null;
    if (!button) return;
    const { picture: address = "", name = "", done } = button.dataset;
    try {
      if (done === undefined) return save(await toPng(address), name);
      // The promise is handed over unresolved: Safari asks for the clipboard in the very moment of the click.
      await navigator.clipboard.write([new ClipboardItem({ "image/png": toPng(address) })]);
      say(button, done);
    } catch (error) {
      console.warn(error);
      location.assign(address);
    }
  });
}

async function toPng(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(await response.text())}`;
  await image.decode();
  const canvas = element("canvas", "");
  canvas.width = image.naturalWidth * density;
  canvas.height = image.naturalHeight * density;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((take, fail) => {
    canvas.toBlob((blob) => (blob ? take(blob) : fail(new Error("the canvas gave no picture"))), "image/png");
  });
}

function save(picture: Blob, name: string): void {
  const link = element("a", "");
  link.href = URL.createObjectURL(picture);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The button says for two seconds that it is done; its row is a live region. */
function say(button: HTMLButtonElement, done: string): void {
  const label = button.textContent;
  if (label === done) return;
  button.textContent = done;
  setTimeout(() => (button.textContent = label), 2000);
}
