import { describe, expect, it } from "vitest";
import { heightMessages, readAddress } from "#browser/dialects.ts";
import { oembedLink, oembedOf } from "#components/embed-view.ts";
import { oembedEndpoint, oembedJson } from "#embeds/oembed.ts";
import { langs } from "#lib/lang.ts";
import { absolute, url } from "#registry/urls.ts";
import { filterHtml, secret } from "./wordpress.ts";

interface Oembed {
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

const made = oembedJson({
  id: "a",
  address: "https://x.test/sematan/a/",
  title: 'Tumbuh "34" & <lebih>. Persen',
  claim: 'Tumbuh "34" & <lebih>',
  height: 640,
  page: "https://x.test/grafik/a/",
  home: "https://x.test/",
  thumbnail: { address: "https://x.test/grafik/a.png", width: 1200, height: 630 },
});
const record = JSON.parse(made) as Oembed;

describe("oembedJson", () => {
  it("has what the standard requires, the version as a text", () => {
    expect(record).toMatchObject({ type: "rich", version: "1.0", width: 600, height: 640 });
  });

  it("names all three fields of a thumbnail", () => {
    expect(record).toMatchObject({
      thumbnail_url: "https://x.test/grafik/a.png",
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it("writes the link and the frame, escaped", () => {
    expect(record.html).toBe(
      '<blockquote><a href="https://x.test/grafik/a/">Tumbuh &quot;34&quot; &amp; &lt;lebih&gt;</a></blockquote>' +
        '<iframe src="https://x.test/sematan/a/" width="600" height="640" ' +
        'title="Tumbuh &quot;34&quot; &amp; &lt;lebih&gt;. Persen" ' +
        'frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>',
    );
  });
});

describe("oembedEndpoint", () => {
  it("is whole, so that more may be appended", () => {
    const endpoint = new URL(oembedEndpoint("https://x.test/sematan/a/oembed.json", "https://x.test/grafik/a/"));
    expect(Object.fromEntries(endpoint.searchParams)).toEqual({ url: "https://x.test/grafik/a/", format: "json" });
  });
});

// Drawing every chart is the build's work; what it wrote is read by the tests of the built site.
const cases = ["growth-core-provinces", "missions-timeline"].flatMap((id) => langs.map((lang) => ({ id, lang })));

describe("the markup in WordPress", () => {
  it.each(cases)("loses nothing and is un-clipped ($id, $lang)", ({ id, lang }) => {
    const { html, height } = JSON.parse(oembedOf(id, lang)) as Oembed;
    const { removed, hasScript, src } = filterHtml(html);
    expect(removed).toEqual([]);
    expect(hasScript).toBe(true);
    // What the embed answers when it is opened under this address.
    expect(heightMessages(readAddress(src), height)).toContainEqual({ message: "height", value: height, secret });
    expect(secret).toMatch(/^[a-zA-Z0-9]{10}$/);
  });

  it("is told by the head where to ask", () => {
    const link = new URL(oembedLink("growth-core-provinces", "en"));
    expect(link.origin + link.pathname).toBe(absolute(url.oembed("growth-core-provinces", "en")));
    expect(link.searchParams.get("url")).toBe(absolute(url.chart("growth-core-provinces", "en")));
  });
});
