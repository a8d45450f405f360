import { unzlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { sha256Bytes } from "#downloads/file.ts";
import { toPng } from "#images/png.ts";
import { rasterise } from "#images/rasterise.ts";

/** The parts of a PNG by name. */
function chunks(png: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(png.buffer, png.byteOffset);
  const found = new Map<string, Uint8Array>();
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at);
    const name = new TextDecoder().decode(png.subarray(at + 4, at + 8));
    found.set(name, png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}

/** The colours of the pixels, row by row, as a reader of PNG finds them. */
function pixels(png: Uint8Array, width: number): readonly (readonly number[])[] {
  const parts = chunks(png);
  const [palette = new Uint8Array(), data = new Uint8Array()] = [parts.get("PLTE"), parts.get("IDAT")];
  const rows = unzlibSync(data);
  return [...rows].flatMap((place, at) =>
    at % (width + 1) === 0 ? [] : [[...palette.subarray(3 * place, 3 * place + 3)]],
  );
}

const solid = (...colours: readonly (readonly [number, number, number])[]) =>
  Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

describe("toPng", () => {
  it("keeps the colours of a flat picture exactly", () => {
    const rgba = solid([234, 242, 242], [18, 33, 43], [187, 31, 12], [234, 242, 242]);
    expect(pixels(toPng({ width: 2, height: 2, rgba }), 2)).toEqual([
      [234, 242, 242],
      [18, 33, 43],
      [187, 31, 12],
      [234, 242, 242],
    ]);
  });

  it("gives a picture of very many colours the nearest of 256", () => {
    const colours = Array.from({ length: 4096 }, (_, at): [number, number, number] => [
      (at & 15) * 16,
      ((at >> 4) & 15) * 16,
      (at >> 8) * 16,
    ]);
    const read = pixels(toPng({ width: 64, height: 64, rgba: solid(...colours) }), 64);
    expect(new Set(read.map(String)).size).toBeLessThanOrEqual(256);
    expect(read[0]).toEqual([0, 0, 0]);
  });
});

/** Text in both weights, a dashed line, a disc, an arc: whatever our pictures are made of. */
const fixture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 160" width="320" height="160" font-family="Asap">
<rect width="320" height="160" fill="#eaf2f2"/><text x="16" y="40" font-size="28" font-weight="700" fill="#12212b">Maluku Utara 34,17</text>
<text x="16" y="70" font-size="20" fill="#4d5f69">persen · 2011–2025</text>
<path d="M16 130C90 60 200 60 304 110" fill="none" stroke="#bb1f0c" stroke-width="5" stroke-dasharray="9 7"/>
<circle cx="304" cy="110" r="9" fill="#fcfdfd" stroke="#12212b" stroke-width="4"/></svg>`;

describe("rasterise", () => {
  it("gives the same bytes on every machine", async () => {
    const png = await rasterise(fixture);
    expect(sha256Bytes(png)).toBe("7e73dd2c5fc21e4b4e11c0f7a7c555ecac71928babea5916621005b2643f5535");
  });

  it("sets words in our own face alone: others are not drawn", async () => {
    const blank = fixture.replace(/<text.*?<\/text>/gs, "");
    const [plain, foreign] = await Promise.all([blank, fixture.replaceAll("Asap", "Helvetica")].map(rasterise));
    const own = await rasterise(fixture);
    expect(sha256Bytes(own)).not.toBe(sha256Bytes(plain ?? own));
    // A name that is not loaded falls back to the one face that is.
    expect(sha256Bytes(foreign ?? own)).toBe(sha256Bytes(own));
  });
});
