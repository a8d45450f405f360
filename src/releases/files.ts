import { compareVersions, isVersion } from "#releases/numbers.ts";

/** Where releases lie, from the root of the project; `README.md` there says what is what. */
export const archiveFolder = "data/releases";

/** The release in force: `src/site.ts` takes the version from here, and everything else takes it from there. */
export const currentFile = `${archiveFolder}/current.json`;

/** Changes of published values, with their reasons. */
export const registerFile = `${archiveFolder}/revisions/revisions.csv`;

/** What the columns of charts are called, for the releases up to 2026.11.3, whose archives do not say it. */
export const labelsFile = `${archiveFolder}/labels.json`;

/** Every address that a release has published. */
export const addressesFile = `${archiveFolder}/addresses.txt`;

export const releaseFolder = (version: string) => `${archiveFolder}/${version}`;
export const recordFile = (version: string) => `${releaseFolder(version)}/release.json`;
export const changesFile = (version: string) => `${releaseFolder(version)}/changes.json`;

/** A table as it was released. The bytes are plain: git keeps them once, with the table itself. */
export const tableFile = (version: string, id: string) => `${releaseFolder(version)}/tables/${id}.csv`;

/** A chart as it was released, in one language; brotli, since pictures are long and no two are alike. */
export const chartFile = (version: string, id: string, lang: string) =>
  `${releaseFolder(version)}/charts/${id}.${lang}.json.br`;

/** The releases among the names of a folder, the earliest first. */
export const versionsAmong = (names: readonly string[]): readonly string[] =>
  names.filter(isVersion).sort(compareVersions);
