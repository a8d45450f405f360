import { existsSync } from "node:fs";
import { join } from "node:path";
import { langs } from "#lib/lang.ts";
import { openArchive, type ReleaseArchive } from "#registry/release-archive.ts";
import { addresses } from "#registry/urls.ts";
import { addressesFile } from "#releases/files.ts";
import { filesOf } from "../site/folder.ts";

/** What each build names anew, and what is no address of its own. */
const passing = /^(_astro\/|_headers$|404\.html$|en\/404|fonts\/)/;

/** The address of a built file, below the base: `grafik/a/index.html` is `/grafik/a/`. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, "$1")}`;

/** The addresses of a built folder that are published for ever. */
export const lastingAddresses = (files: readonly string[]): readonly string[] =>
  files.filter((file) => !passing.test(file)).map(addressOf);

/** The addresses that follow from the archive alone: each version of a table, each frozen chart. */
export function archivedAddresses({ releases }: Pick<ReleaseArchive, "releases">): readonly string[] {
  const fill = (template: string, id: string, version: string) =>
    template.replace("{id}", id).replace("{version}", version);
  return releases.flatMap(({ version, tables, charts }) => [
    ...Object.keys(tables).map((id) => `/data/${id}@${version}.csv`),
    ...charts.flatMap((id) => langs.map((lang) => fill(addresses.frozenEmbed[lang], id, version))),
  ]);
}

/** The list of what must never go, with what the archive and the built site add to it; nothing is ever taken off. */
export function addAddresses(root: string): { readonly files: ReadonlyMap<string, string>; readonly added: number } {
  const archive = openArchive(root);
  const dist = join(root, "dist");
  const built = existsSync(join(dist, "index.html")) ? lastingAddresses(filesOf(dist)) : [];
  const all = new Set([...archive.addresses, ...archivedAddresses(archive), ...built]);
  const text = [...all].sort().map((address) => `${address}\n`);
  return { files: new Map([[addressesFile, text.join("")]]), added: all.size - archive.addresses.length };
}
