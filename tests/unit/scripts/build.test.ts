import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { headersFile } from "../../../scripts/build/headers.ts";
import { Locked, takeLock } from "../../../scripts/build/lock.ts";
import { swap } from "../../../scripts/build/swap.ts";
import { headersFor, parseHeaders } from "../../../scripts/server/headers.ts";

let root = "";
beforeEach(() => (root = mkdtempSync(join(tmpdir(), "build-"))));
afterEach(() => rmSync(root, { recursive: true }));

function folder(name: string, content: string): string {
  const path = join(root, name);
  mkdirSync(path);
  writeFileSync(join(path, "index.html"), content);
  return path;
}

const read = (name: string) => readFileSync(join(root, name, "index.html"), "utf8");

describe("swap", () => {
  const places = () => ({ next: join(root, "next"), live: join(root, "live"), last: join(root, "last") });

  it("puts the next site in the place of the live one and keeps that as the last", () => {
    folder("next", "new");
    folder("live", "old");
    folder("last", "older");
    swap(places());
    expect([read("live"), read("last"), existsSync(join(root, "next"))]).toEqual(["new", "old", false]);
  });

  it("makes the first live site", () => {
    folder("next", "new");
    swap(places());
    expect(read("live")).toBe("new");
  });

  it("puts the live site back when the second rename fails", () => {
    folder("next", "new");
    folder("live", "old");
    const failing: typeof renameSync = (from, to) => {
      if (String(from).endsWith("next")) throw new Error("the disk is full");
      renameSync(from, to);
    };
    expect(() => swap(places(), failing)).toThrow("the disk is full");
    expect([read("live"), read("next")]).toEqual(["old", "new"]);
  });
});

describe("takeLock", () => {
  it("refuses a second build while the process that holds the lock lives", () => {
    const file = join(root, "work/lock");
    mkdirSync(join(root, "work"));
    writeFileSync(file, String(process.ppid));
    expect(() => takeLock(file)).toThrow(Locked);
    expect(() => takeLock(file)).toThrow(`Another build is running (process ${process.ppid}).`);
  });

  it("takes over the lock of a process that is gone", () => {
    const file = join(root, "lock");
    writeFileSync(file, "2147483646");
    takeLock(file)();
    expect(existsSync(file)).toBe(false);
  });

  it("gives the lock back", () => {
    const file = join(root, "lock");
    takeLock(file)();
    expect(() => takeLock(file)()).not.toThrow();
  });
});

describe("headersFile", () => {
  const page = (file: string, hash: string) => [file, `default-src 'none';script-src 'self' 'sha256-${hash}'`] as const;
  const pages = new Map([
    page("index.html", "a"),
    page("en/index.html", "b"),
    page("grafik/x/index.html", "c"),
    page("grafik/index.html", "d"),
    page("en/embed/x/index.html", "e"),
    page("sematan/x/index.html", "f"),
    page("404.html", "g"),
  ]);
  const rules = (base: string) => parseHeaders(headersFile({ base, files: new Set(["data/a.csv"]) }, pages));
  const policy = (path: string, base = "/") => headersFor(rules(base), path)["Content-Security-Policy"];

  it("repeats the policies of a section's pages as one", () => {
    expect(policy("/grafik/x/")).toBe(
      "default-src 'none'; script-src 'self' 'sha256-c' 'sha256-d'; frame-ancestors 'self'",
    );
  });

  it.each(["/sematan/x/", "/en/embed/x/"])("lets any page frame %s", (path) =>
    expect(policy(path)).toMatch(/frame-ancestors \*$/),
  );

  it.each(["/", "/en/", "/404.html", "/grafik/"])("lets only its own site frame %s", (path) =>
    expect(policy(path)).toMatch(/frame-ancestors 'self'$/),
  );

  it("has one policy at most for each path", () => {
    const matching = (path: string) =>
      rules("/").filter(
        (rule) =>
          rule.headers.some(([name]) => name === "Content-Security-Policy") &&
          (rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path),
      );
    for (const file of pages.keys()) expect(matching(`/${file.replace(/(^|\/)index\.html$/, "$1")}`)).toHaveLength(1);
  });

  it("lets other sites read the tables", () =>
    expect(headersFor(rules("/"), "/data/a.csv")["Access-Control-Allow-Origin"]).toBe("*"));

  it("puts the base before each path", () => expect(policy("/antar/sematan/x/", "/antar/")).toContain("sha256-f"));
});
