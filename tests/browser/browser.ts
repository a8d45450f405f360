import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type ConsoleMessage,
  type Page,
  type Request,
  type Response,
} from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { filesOf } from "../../scripts/site/folder.ts";
import { serve, type Served } from "../../scripts/server/serve.ts";
import { programs } from "../../scripts/test/programs.ts";
import { site } from "#site.ts";

const root = resolve(import.meta.dirname, "../..");
/** The built folder under test. */
export const dist = resolve(process.env["DIST"] ?? join(root, "dist"));
if (!existsSync(join(dist, "index.html"))) throw new Error("there is no built site: run `npm run build`");

/** The addresses of all built pages below the base, sorted. */
export const paths: readonly string[] = filesOf(dist)
  .filter((file) => file.endsWith("index.html"))
  .map((file) => file.replace(/index\.html$/, ""));

/** One page of each kind and language, an embed with its frozen form, and all stories: what is judged in the browser. */
export const samples: readonly string[] = ["404.html", ...(["", "en/"] as const).flatMap(sampled)];

function sampled(lang: "" | "en/"): readonly string[] {
  const inLang = paths
    .filter((path) => path.startsWith("en/") === (lang !== ""))
    .map((path) => path.slice(lang.length));
  const [stories, charts, embeds] = lang ? ["articles/", "charts/", "embed/"] : ["artikel/", "grafik/", "sematan/"];
  const below = (folder: string) => inLang.filter((path) => path.startsWith(folder) && path !== folder);
  const shallow = inLang.filter((path) => path.split("/").length <= 2);
  const chosen = [...shallow, ...below(stories), ...below(charts).slice(0, 2), ...below(embeds).slice(0, 2)];
  const [missions, agreements, events, claims] = lang
    ? ["cooperation/trade-missions/", "cooperation/agreements/", "cooperation/events/", "claims/"]
    : ["kerja-sama/misi-dagang/", "kerja-sama/perjanjian/", "kerja-sama/peristiwa/", "klaim/"];
  const record = [
    lang ? "cooperation/after-the-signing/" : "kerja-sama/setelah-tanda-tangan/",
    ...[missions, agreements].flatMap((list) => [list, ...below(list).slice(-1)]),
    ...[events, claims].flatMap((list) => below(list).slice(-1)),
  ];
  return [...chosen, ...record, ...below("data/").filter((path) => path === "data/provinces/")].map(
    (path) => lang + path,
  );
}

/** Pages that tell of their own: what a reader's browser would complain about or fetch from elsewhere. */
export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

let browser: Browser;
let served: Served;
const contexts = new Map<string, BrowserContext>();

/** Starts one Chromium and one server for the tests of a file. */
export function useBrowser(): void {
  beforeAll(async () => {
    served = await serve({ root: dist, base: site.base, port: 0 });
    browser = await chromium.launch({
      executablePath: programs.chromium.find() ?? "chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"],
    });
  });
  afterAll(async () => {
    contexts.clear();
    waiting.clear();
    await browser.close();
    served.server.closeAllConnections();
    served.server.close();
  });
}

export const address = (path: string): string => served.address + path;

/** Pages that wait for the next test: a used page loads in half the time of a new one, whose process must start first. */
const waiting = new Map<string, Page[]>();

/**
 * Opens a page below the base, or another address. Contexts of the same options are shared, and their pages used again;
 * a test that adds scripts to run before the page's own closes its page itself.
 */
export async function open(path: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const key = JSON.stringify(options);
  const context = contexts.get(key) ?? (await browser.newContext({ locale: "id-ID", timezoneId: "UTC", ...options }));
  contexts.set(key, context);
  const page = waiting.get(key)?.pop() ?? (await context.newPage());
  const complaints: string[] = [];
  const forget = listen(page, complaints);
  await page.goto(path.startsWith("http") ? path : address(path), { waitUntil: "load" });
  const close = async () => {
    await page.goto("about:blank");
    forget();
    await page.unrouteAll();
    await page.emulateMedia({ colorScheme: options.colorScheme ?? null, media: null });
    if (options.viewport) await page.setViewportSize(options.viewport);
    waiting.set(key, [...(waiting.get(key) ?? []), page]);
  };
  return { page, complaints, close };
}

/** Collects what a page complains of, until the function that is returned is called. */
function listen(page: Page, complaints: string[]): () => void {
  const heard = {
    console: (message: ConsoleMessage) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    },
    pageerror: (error: Error) => void complaints.push(error.message),
    request: (request: Request) => {
      const { protocol, hostname } = new URL(request.url());
      if (/^https?:$/.test(protocol) && hostname !== "localhost") complaints.push(`asked for ${request.url()}`);
    },
    requestfailed: (request: Request) => {
      // Given up since the page was left or loaded anew, as happens to an icon that is still on its way.
      if (request.failure()?.errorText === "net::ERR_ABORTED") return;
      complaints.push(`did not get ${request.url()}`);
    },
    response: (response: Response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
    },
  };
  page.on("console", heard.console).on("pageerror", heard.pageerror).on("request", heard.request);
  page.on("requestfailed", heard.requestfailed).on("response", heard.response);
  return () => {
    page.off("console", heard.console).off("pageerror", heard.pageerror).off("request", heard.request);
    page.off("requestfailed", heard.requestfailed).off("response", heard.response);
  };
}
