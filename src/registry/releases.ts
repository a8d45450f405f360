import { parseRegister, type Entry } from "#releases/register.ts";
import { openArchive } from "#registry/release-archive.ts";

/** What has been released. The working directory is the root of the project, as in every step of the build. */
export const archive = openArchive(process.cwd());

/** The latest version in which a table changed, which its pinned file names; none before its first release. */
export const latestTable = (id: string) => archive.tableVersions(id)[0];

/** The latest version in which a chart was archived, which its frozen embed names; none before its first release. */
export const latestChart = (id: string): string | undefined => archive.chartVersions(id)[0];

/** Each chart in each version in which it was archived. */
export const frozenCharts: readonly { readonly id: string; readonly version: string }[] = archive.releases.flatMap(
  ({ version, charts }) => charts.map((id) => ({ id, version })),
);

/** The register of changed values, the latest first. */
export const registerEntries: readonly Entry[] = parseRegister(archive.register).rows.toSorted((a, b) =>
  a.date < b.date ? 1 : a.date > b.date ? -1 : 0,
);
