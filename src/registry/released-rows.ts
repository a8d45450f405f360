import Papa from "papaparse";
import type { ReleaseArchive } from "#registry/release-archive.ts";
import type { WrittenRow } from "#registry/written-cells.ts";

/** The rows of a table in one of its versions, as they are written in the file. */
export function releasedRows(
  archive: Pick<ReleaseArchive, "table">,
  id: string,
  version: string,
): readonly WrittenRow[] {
  const { data } = Papa.parse<string[]>(archive.table(id, version), { delimiter: ",", skipEmptyLines: true });
  const [header = [], ...body] = data;
  return body.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""])));
}
