import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { registerFile } from "#releases/files.ts";
import { register, registerHeader, registerLine, type Change, type Entry } from "#releases/register.ts";

interface Wishes {
  readonly date: string;
  readonly record: string;
  readonly "reason-id"?: string | undefined;
  readonly "reason-en"?: string | undefined;
  readonly source?: string | undefined;
  readonly table?: string | undefined;
}

const kinds = register.columns.kind.values ?? [];
const isKind = (text: string): text is Entry["kind"] => kinds.includes(text);

/**
 * The register with an entry for each change that has none.
 * @throws when the kind is none of ours or the reason is not given in both languages
 */
export function entriesFor(root: string, unrecorded: readonly Change[], wishes: Wishes) {
  const { record: kind, date, source = "", table } = wishes;
  const { "reason-id": id, "reason-en": en } = wishes;
  if (!isKind(kind)) throw new Error(`--record takes ${kinds.join(", ")}, not ${kind}`);
  if (!id?.trim() || !en?.trim()) throw new Error("a reason in both languages: --reason-id and --reason-en");
  const chosen = unrecorded.filter(({ dataset }) => table === undefined || dataset === table);
  const path = join(root, registerFile);
  const before = existsSync(path) ? readFileSync(path, "utf8") : registerHeader;
  const lines = chosen.map((change) => `${registerLine(change, { date, kind, id, en, source })}\n`);
  return { file: registerFile, text: before + lines.join(""), count: chosen.length };
}
