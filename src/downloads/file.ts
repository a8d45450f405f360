import { createHash } from "node:crypto";

/** A file that a page offers, with what a reader needs to verify it. */
export interface OfferedFile {
  /** The name under which it is saved: the last part of its address. */
  readonly name: string;
  readonly address: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The SHA-256 of a text as served, in hexadecimal. */
export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** The SHA-256 of bytes as served, in hexadecimal. */
export const sha256Bytes = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Describes a file whose whole text is at hand; size and hash are those of its UTF-8 bytes. */
export function offeredFile(address: string, text: string): OfferedFile {
  const name = address.slice(address.lastIndexOf("/") + 1);
  return { name, address, bytes: Buffer.byteLength(text, "utf8"), sha256: sha256(text) };
}

/** The same for a file that is not a text. */
export function offeredBytes(address: string, bytes: Uint8Array): OfferedFile {
  const name = address.slice(address.lastIndexOf("/") + 1);
  return { name, address, bytes: bytes.length, sha256: sha256Bytes(bytes) };
}

/** A size in the unit that a reader can picture, powers of 1000: `640 B`, `51 kB`, `1.2 MB` in the plainest form. */
export function sizeParts(bytes: number): {
  readonly value: number;
  readonly unit: "B" | "kB" | "MB";
  readonly decimals: number;
} {
  if (bytes < 1000) return { value: bytes, unit: "B", decimals: 0 };
  if (bytes < 999_500) return { value: bytes / 1000, unit: "kB", decimals: bytes < 9950 ? 1 : 0 };
  return { value: bytes / 1e6, unit: "MB", decimals: 1 };
}
