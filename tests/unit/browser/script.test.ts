import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { embedScript, policyHash } from "#registry/scripts.ts";

test("embedScript gives one classic script that an inline tag can hold", async () => {
  const script = await embedScript();
  expect(() => new Function(script)).not.toThrow();
  expect(script).not.toMatch(/<\/script|<!--|\bimport\b|\bexport\b/i);
  expect(await embedScript()).toBe(script);
});

test("embedScript stays within 7 KB brotli, chart layer and heights together, and knows no drawing library", async () => {
  const script = await embedScript();
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(7000);
  expect(script).not.toMatch(/ordinal|quantize|bandwidth|scaleLinear/);
});

test("policyHash is the hash of the text as it stands in the page", () => {
  expect(policyHash("")).toBe("sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
});
