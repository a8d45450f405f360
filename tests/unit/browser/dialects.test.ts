import { expect, test } from "vitest";
import { heightMessages, readAddress, resizerId, resizerMessage } from "#browser/dialects.ts";

const page = "https://example.org/sematan/growth-core-provinces/";

test("readAddress finds WordPress' secret and pym's id where they are", () => {
  expect(readAddress(`${page}?initialWidth=600&childId=graphic-1#?secret=AbC123xyz9`)).toEqual({
    href: `${page}?initialWidth=600&childId=graphic-1#?secret=AbC123xyz9`,
    secret: "AbC123xyz9",
    pym: "graphic-1",
    chart: "growth-core-provinces",
  });
  expect(readAddress(page)).toMatchObject({ secret: undefined, pym: undefined });
});

test("heightMessages speaks Datawrapper, AMP and Medium to every host", () => {
  expect(heightMessages(readAddress(page), 480)).toEqual([
    { "datawrapper-height": { "growth-core-provinces": 480 } },
    { sentinel: "amp", type: "embed-size", height: 480 },
    JSON.stringify({ src: page, context: "iframe.resize", height: 480 }),
  ]);
});

test("heightMessages answers WordPress first, and pym in its own string", () => {
  const messages = heightMessages(readAddress(`${page}?childId=a#?secret=s3cret`), 480);
  expect(messages[0]).toEqual({ message: "height", value: 480, secret: "s3cret" });
  expect(messages.at(-1)).toBe("pymxPYMxaxPYMxheightxPYMx480");
});

test("resizerId reads the first message of iframe-resizer and nothing else", () => {
  expect(resizerId("[iFrameSizer]frame-1:8:false:false:32")).toBe("frame-1");
  for (const other of ["[iFrameSizer]resize", "frame-1:8", { id: "frame-1" }, null])
    expect(resizerId(other)).toBeUndefined();
  expect(resizerMessage("frame-1", 480, 600, "init")).toBe("[iFrameSizer]frame-1:480:600:init");
});
