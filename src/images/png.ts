import { zlibSync } from "fflate";

/** Pixels as four bytes each, without transparency. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** Five bits a channel: what colours are counted by. */
const cells = 1 << 15;
const cellOf = (r: number, g: number, b: number) => ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3);
const most = 256;

/** The last steps cost four times as long and save three parts in a hundred. */
const compression = 7;

interface Counted {
  readonly count: number;
  readonly rgb: readonly [number, number, number];
}

/** The colours of a picture by cell, each as the mean of its pixels, the most used first. */
function counted({ rgba }: Pixels): readonly (Counted & { readonly cell: number })[] {
  const [counts, reds, greens, blues] = [0, 1, 2, 3].map(() => new Float64Array(cells)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let at = 0; at < rgba.length; at += 4) {
    const [r, g, b] = [rgba[at]!, rgba[at + 1]!, rgba[at + 2]!];
    const cell = cellOf(r, g, b);
    counts[cell]! += 1;
    reds[cell]! += r;
    greens[cell]! += g;
    blues[cell]! += b;
  }
  const found: (Counted & { readonly cell: number })[] = [];
  for (let cell = 0; cell < cells; cell += 1) {
    const count = counts[cell]!;
    if (count === 0) continue;
    const mean = (sum: number) => Math.round(sum / count);
    found.push({ cell, count, rgb: [mean(reds[cell]!), mean(greens[cell]!), mean(blues[cell]!)] });
  }
  return found.sort((a, b) => b.count - a.count || a.cell - b.cell);
}

/** At most 256 colours, the most used ones, and for every cell the place of the nearest of them. */
function paletteOf(pixels: Pixels): { readonly palette: readonly Counted["rgb"][]; readonly places: Uint8Array } {
  const colours = counted(pixels);
  const palette = colours.slice(0, most).map(({ rgb }) => rgb);
  const flat = Int32Array.from(palette.flat());
  const places = new Uint8Array(cells);
  colours.forEach(({ cell, rgb }, index) => {
    places[cell] = index < most ? index : nearest(flat, rgb);
  });
  return { palette, places };
}

/** The place of the colour that looks most like this one; green weighs most, as it does for the eye. */
function nearest(palette: Int32Array, [r, g, b]: Counted["rgb"]): number {
  let [best, least] = [0, Infinity];
  for (let at = 0; at < palette.length; at += 3) {
    const [dr, dg, db] = [palette[at]! - r, palette[at + 1]! - g, palette[at + 2]! - b];
    const far = 2 * dr * dr + 4 * dg * dg + 3 * db * db;
    if (far < least) [best, least] = [at / 3, far];
  }
  return best;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 255]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/**
 * A picture as PNG with a palette: flat colours and the edges of letters need no more than 256, and the file is a
 * third of a full one. Compressed by a library in plain JavaScript, since the zlib of different machines does not give
 * the same bytes.
 */
export function toPng(pixels: Pixels): Uint8Array<ArrayBuffer> {
  const { width, height, rgba } = pixels;
  const { palette, places } = paletteOf(pixels);
  const rows = new Uint8Array(height * (width + 1));
  for (let y = 0, from = 0, to = 0; y < height; y += 1) {
    to += 1; // no filter, as is best with a palette
    for (let x = 0; x < width; x += 1, from += 4) {
      rows[to++] = places[cellOf(rgba[from]!, rgba[from + 1]!, rgba[from + 2]!)]!;
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 3, 0, 0, 0], 8); // eight bits, palette
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", header),
    chunk("PLTE", Uint8Array.from(palette.flat())),
    chunk("IDAT", zlibSync(rows, { level: compression })),
    chunk("IEND", new Uint8Array(0)),
  ];
  const png = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    png.set(part, at);
    at += part.length;
  }
  return png;
}
