import { JSDOM } from "jsdom";
import { beforeEach, describe, expect, it } from "vitest";
import { resizerId, resizerMessage, resizerReady } from "#browser/dialects.ts";
import { followHeights } from "#browser/follow-heights.ts";

const site = "https://antar.test";

let page: JSDOM;
let ours: HTMLIFrameElement;
let other: HTMLIFrameElement;
let asked: unknown[];

/** What a frame says to the page. */
function say(source: HTMLIFrameElement, data: unknown, origin: string) {
  const event = new page.window.MessageEvent("message", { data, origin, source: source.contentWindow });
  page.window.dispatchEvent(event);
}

const height = (px: number) => resizerMessage("antar", px, 600, "size");

beforeEach(() => {
  page = new JSDOM('<iframe data-antar-embed="a"></iframe><iframe></iframe>');
  [ours, other] = page.window.document.querySelectorAll("iframe") as unknown as [HTMLIFrameElement, HTMLIFrameElement];
  asked = [];
  const { contentWindow } = ours;
  if (contentWindow) contentWindow.postMessage = (message: unknown) => asked.push(message);
  followHeights(page.window as unknown as Window, site);
});

describe("followHeights", () => {
  it("asks frames that are there, and those that announce themselves later", () => {
    say(ours, resizerReady, site);
    expect(asked.map(resizerId)).toEqual(["antar", "antar"]);
  });

  it("gives a frame the height of its content", () => {
    say(ours, height(712), site);
    expect(ours.style.height).toBe("712px");
  });

  it("takes a sandbox, which has no origin", () => {
    say(ours, height(500), "null");
    expect(ours.style.height).toBe("500px");
  });

  it.each([
    ["another origin", () => say(ours, height(712), "https://evil.test")],
    ["a frame that is not ours", () => say(other, height(712), site)],
    ["an id that is not ours", () => say(ours, resizerMessage("x", 712, 600, "size"), site)],
    ["something that is no height", () => say(ours, { height: 712 }, site)],
  ])("ignores %s", (_, speak) => {
    speak();
    expect(ours.style.height).toBe("");
    expect(other.style.height).toBe("");
  });

  it("keeps within 100 and 4000 px", () => {
    say(ours, height(3), site);
    expect(ours.style.height).toBe("100px");
    say(ours, height(99_999), site);
    expect(ours.style.height).toBe("4000px");
  });

  it("may be loaded twice", () => {
    followHeights(page.window as unknown as Window, site);
    say(ours, height(640), site);
    expect(ours.style.height).toBe("640px");
  });
});
