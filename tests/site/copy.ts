import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const project = resolve(import.meta.dirname, "../..");
const parts = [
  "content",
  "data",
  "public",
  "scripts",
  "src",
  "astro.config.mjs",
  "package.json",
  "tsconfig.json",
  "CITATION.cff",
  "LICENSE",
];

/** A copy of the project in which a test may break things. It has an old site, to be left alone or replaced. */
export class Copy {
  readonly root = mkdtempSync(join(tmpdir(), "project-"));

  constructor() {
    for (const part of parts) cpSync(join(project, part), join(this.root, part), { recursive: true });
    symlinkSync(join(project, "node_modules"), join(this.root, "node_modules"), "dir");
    this.write("dist/index.html", "the old site");
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), "utf8");
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), text);
  }

  has = (file: string): boolean => existsSync(join(this.root, file));

  delete(file: string): void {
    rmSync(join(this.root, file));
  }

  /** Builds it as a person would, for an address of a host, and gives the exit code and everything printed. */
  build({ SITE_URL, BASE_PATH } = { SITE_URL: "", BASE_PATH: "" }): { code: number | null; printed: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/build.ts"], {
      cwd: this.root,
      encoding: "utf8",
      env: { ...process.env, LANG: "C.UTF-8", LC_ALL: "C.UTF-8", SITE_URL, BASE_PATH },
    });
    return { code: status, printed: stdout + stderr };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
