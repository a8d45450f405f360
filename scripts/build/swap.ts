import { existsSync, renameSync, rmSync } from "node:fs";

/**
 * Puts `next` in the place of `live` and keeps what was there as `last`. All three lie on one disk, so each step is
 * one rename. Where the second rename fails the first is undone: `live` is then what it was.
 */
export function swap({ next, live, last }: { next: string; live: string; last: string }, rename = renameSync): void {
  rmSync(last, { recursive: true, force: true });
  const served = existsSync(live);
  if (served) rename(live, last);
  try {
    rename(next, live);
  } catch (error) {
    if (served) rename(last, live);
    throw error;
  }
}
