import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Another build is at work; the message says so to the person at the terminal. */
export class Locked extends Error {}

/**
 * Takes the lock, or throws `Locked` while the process that holds it lives. A lock left behind by a process that is
 * gone is taken over. Returns the function that gives it back, which the end of this process does as well.
 */
export function takeLock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  if (!write(file)) {
    const holder = Number(readFileSync(file, "utf8"));
    if (lives(holder)) {
      throw new Locked(
        `Another build is running (process ${holder}). Wait until it has ended; if it has, delete ${file}.`,
      );
    }
    rmSync(file, { force: true });
    if (!write(file)) throw new Locked("Another build has just begun. Wait until it has ended.");
  }
  const release = () => rmSync(file, { force: true });
  process.once("exit", release);
  return () => {
    process.off("exit", release);
    release();
  };
}

/** False where the file is there already; the check and the writing are one operation. */
function write(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function lives(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
