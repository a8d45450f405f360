import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { pipeline } from "node:stream";
import { constants, createBrotliCompress } from "node:zlib";
import { answer, compresses, typeOf } from "./files.ts";
import { headersFor, parseHeaders } from "./headers.ts";

export interface Served {
  readonly server: Server;
  readonly port: number;
  /** The address of the front page. */
  readonly address: string;
}

interface Settings {
  /** The built folder. Files are opened per request: a new build is seen at once. */
  readonly root: string;
  readonly base: string;
  /** The first port to try; 0 takes any free one. */
  readonly port: number;
  /** Called for each port that was taken; the next one is tried after it. */
  readonly onTaken?: (port: number) => void;
}

/** Serves a built folder as a static host would, `_headers` included. */
export async function serve({ root, base, port, onTaken }: Settings): Promise<Served> {
  const server = createServer((request, response) => respond(root, base, request, response));
  const taken = await listen(server, port, onTaken ?? (() => {}));
  return { server, port: taken, address: `http://localhost:${taken}${base}` };
}

async function listen(server: Server, first: number, onTaken: (port: number) => void): Promise<number> {
  for (let port = first; port < first + 50; port++) {
    const free = await new Promise<boolean>((done, fail) => {
      server.once("error", (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? done(false) : fail(error)));
      server.listen(port, () => {
        server.removeAllListeners("error");
        done(true);
      });
    });
    const address = server.address();
    if (free && address !== null && typeof address === "object") return address.port;
    onTaken(port);
  }
  throw new Error(`no free port from ${first} on`);
}

function respond(root: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== "GET" && request.method !== "HEAD") return void response.writeHead(405).end();
  const path = pathOf(request.url ?? "/");
  if (path === null) return void response.writeHead(400).end();

  const found = answer(root, base, path);
  if (found.kind === "redirect") return void response.writeHead(301, { Location: encodeURI(found.to) }).end();
  if (found.kind === "nothing") return void response.writeHead(404, { "Content-Type": "text/plain" }).end("404\n");

  const type = typeOf(found.file);
  const stat = statSync(found.file);
  const tag = `"${stat.size.toString(36)}-${Math.round(stat.mtimeMs).toString(36)}"`;
  const headers = {
    "Content-Type": type,
    "Cache-Control": "no-cache",
    ...headersFor(rulesOf(root), path),
    ETag: tag,
    Vary: "Accept-Encoding",
  };
  if (request.headers["if-none-match"] === tag && found.status === 200) {
    return void response.writeHead(304, headers).end();
  }
  const brotli = compresses(type) && /\bbr\b/.test(String(request.headers["accept-encoding"]));
  response.writeHead(
    found.status,
    brotli ? { ...headers, "Content-Encoding": "br" } : { ...headers, "Content-Length": stat.size },
  );
  if (request.method === "HEAD") return void response.end();
  const file = createReadStream(found.file);
  // The reader may have left, or a build may have replaced the folder meanwhile: neither is the server's end.
  const ended = () => {};
  if (brotli) {
    const fast = createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    pipeline(file, fast, response, ended);
  } else pipeline(file, response, ended);
}

/** The path of a request with its escapes undone, or `null` where they are malformed. */
function pathOf(address: string): string | null {
  try {
    return decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return null;
  }
}

function rulesOf(root: string): ReturnType<typeof parseHeaders> {
  const file = join(root, "_headers");
  return existsSync(file) ? parseHeaders(readFileSync(file, "utf8")) : [];
}
