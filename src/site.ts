import type { Bilingual } from "#lib/lang.ts";
import release from "../data/releases/current.json" with { type: "json" };

/** A setting of the environment; an empty one counts as none. */
function setting(name: string): string | undefined {
  return process.env[name]?.trim() || undefined;
}

/** `/` or `/folder/`: one slash at both ends, whatever was given. */
function folder(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, "");
  return inner === "" ? "/" : `/${inner}/`;
}

interface Site {
  readonly name: string;
  readonly tagline: Bilingual;
  readonly description: Bilingual;
  /** Scheme and host without a slash at the end. */
  readonly origin: string;
  /** The folder under which the site is served, with a slash at both ends. */
  readonly base: string;
  /** Where readers write to; `null` where whoever serves this copy has named no address. */
  readonly contact: string | null;
  /** The release of the whole data set that every page, file and citation names; `npm run data:release` gives it. */
  readonly data: { readonly version: string; readonly released: string };
  /** Our texts and chart designs; the figures remain under the terms of their sources. */
  readonly textLicence: Licence;
  readonly codeLicence: Licence;
}

interface Licence {
  readonly name: string;
  /** The identifier of the SPDX list. */
  readonly spdx: string;
  readonly address: string;
}

export const site: Site = {
  name: "Antarprovinsi",
  tagline: {
    id: "Bagaimana provinsi tumbuh, apa yang dihasilkannya, dan apa jadinya kesepakatan di antara mereka",
    en: "How provinces grow, what they make, and what comes of the deals they sign with each other",
  },
  description: {
    id: "Jurnalisme data tentang pertumbuhan, struktur ekonomi, dan kerja sama antarprovinsi di Indonesia. Setiap angka menunjuk ke baris tabelnya.",
    en: "Data journalism on growth, economic structure and cooperation between Indonesia’s provinces. Every figure points to the row of its table.",
  },
  origin: (setting("SITE_URL") ?? "http://localhost:4321").replace(/\/+$/, ""),
  base: folder(setting("BASE_PATH") ?? "/"),
  contact: setting("CONTACT_URL") ?? null,
  data: release,
  textLicence: { name: "CC BY 4.0", spdx: "CC-BY-4.0", address: "https://creativecommons.org/licenses/by/4.0/" },
  codeLicence: { name: "MIT", spdx: "MIT", address: "https://opensource.org/license/mit" },
};
