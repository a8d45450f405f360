/** Writes `.build/golden-sheet.html`: every accepted picture, and beside it the changed one where there is one. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { filesOf } from "./site/folder.ts";

const root = resolve(import.meta.dirname, "..");
const golden = join(root, "tests/golden");
const sheet = join(root, ".build/golden-sheet.html");

const tokens = readFileSync(join(root, "src/styles/tokens.css"), "utf8");
const widths: Readonly<Record<string, number>> = { "narrow.svg": 360, "wide.svg": 720, "file.svg": 720 };

const names = [...new Set(filesOf(golden).filter(isPicture).map(accepted))];
const changedFirst = names.toSorted((a, b) => Number(existsSync(changed(b))) - Number(existsSync(changed(a))));

function isPicture(file: string): boolean {
  return file.endsWith(".svg");
}

function accepted(file: string): string {
  return file.replace("-changed.svg", ".svg");
}

function changed(name: string): string {
  return join(golden, name.replace(/\.svg$/, "-changed.svg"));
}

function cell(title: string, file: string, width: number): string {
  const picture = existsSync(file) ? readFileSync(file, "utf8") : "<p>none</p>";
  return `<figure><figcaption>${title}</figcaption><div class="w${width}">${picture}</div></figure>`;
}

function row(name: string): string {
  const width = widths[name.split("/").at(-1) ?? ""] ?? 720;
  const now = existsSync(changed(name)) ? cell("changed", changed(name), width) : "";
  return `<section><h2>${name}</h2>${cell("accepted", join(golden, name), width)}${now}</section>`;
}

const html = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title><style>
${tokens}
body { font: 14px/1.4 Asap, Arial, sans-serif; background: var(--surface, #fff); color: var(--text, #000); margin: 24px }
section { display: flex; flex-wrap: wrap; gap: 24px; border-top: 2px solid } h2 { width: 100% } figure { margin: 0 }
.w360 { width: 360px } .w360 svg { font-size: 13px; width: 100% } .w720 { width: 720px } .w720 svg { font-size: 14.5px; width: 100% }
</style>${changedFirst.map(row).join("\n")}</html>
`;
mkdirSync(join(root, ".build"), { recursive: true });
writeFileSync(sheet, html);
console.log(`${names.length} pictures: ${pathToFileURL(sheet).href}`);
