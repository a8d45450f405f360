import { sayFor } from "#browser/copy.ts";
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
      // Its row is a live region.
      sayFor(button, done);
    } catch (error) {
      console.warn(error);
      location.assign(address);
    }
  });
}

async function toPng(address: string): Promise<Blob> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth * density, image.naturalHeight * density);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob();
}

function save(picture: Blob, name: string): void {
  const link = element("a", "");
  link.href = URL.createObjectURL(picture);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
