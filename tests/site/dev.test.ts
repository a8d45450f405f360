import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Copy } from "./copy.ts";

const table = "data/growth-annual/growth-annual.csv";
const page = "en/embed/growth-core-provinces/";
const value = "29.87";

let copy: Copy;
let server: ChildProcess;
let address = "";

beforeAll(async () => {
  copy = new Copy();
  server = spawn(process.execPath, ["scripts/dev.ts"], {
    cwd: copy.root,
    // As a person would start it: in the environment of a test Vite watches no file.
    env: { ...process.env, NO_COLOR: "1", SITE_URL: "", BASE_PATH: "", VITEST: "", NODE_ENV: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  address = await new Promise((done, fail) => {
    const read = (text: Buffer) => {
      printed += text.toString();
      const found = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
      if (found) done(found);
    };
    server.stdout?.on("data", read);
    server.stderr?.on("data", read);
    server.on("exit", () => fail(new Error(printed)));
  });
});

afterAll(async () => {
  server.kill();
  await once(server, "exit");
  copy.remove();
});

const text = async () => (await fetch(address + page)).text();

/** Listens as an open page does; `told` resolves when the server tells it to load itself anew. */
async function listen(): Promise<{ readonly told: Promise<void> }> {
  const client = await (await fetch(`${address}@vite/client`)).text();
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? "";
  const socket = new WebSocket(`${address.replace("http", "ws")}?token=${token}`, "vite-hmr");
  await new Promise((done, fail) => {
    socket.onopen = done;
    socket.onerror = fail;
  });
  const told = new Promise<void>((done) => {
    socket.onmessage = ({ data }) => {
      if ((JSON.parse(String(data)) as { type: string }).type !== "full-reload") return;
      socket.close();
      done();
    };
  });
  return { told };
}

describe("npm run dev", () => {
  it("follows a change of a table: open pages load anew and show the new value", async () => {
    expect(await text()).not.toContain(value);
    const { told } = await listen();
    const lines = copy.read(table).split("\n");
    const [header = ""] = lines;
    const [preferred, growth] = ["is_preferred", "growth_pct"].map((name) => header.split(",").indexOf(name));
    const changed = lines.map((line) => {
      const cells = line.split(",");
      if (!line.startsWith("82,2025,") || cells[preferred ?? -1] !== "true") return line;
      cells[growth ?? -1] = value;
      return cells.join(",");
    });
    copy.write(table, changed.join("\n"));
    await told;
    expect(await text()).toContain(value);
  }, 120_000);
});
