import { describe, expect, it } from "vitest";
import { heightMessages, readAddress } from "#browser/dialects.ts";
import { chartLook, oembedText, pairLook, plainLook, provinceLook } from "#components/oembed-view.ts";
import { chartWork, datasetWork, pairWork, provinceWork } from "#components/works.ts";
import { oembedEndpoint, oembedJson } from "#embeds/oembed.ts";
import { langs } from "#lib/lang.ts";
import { dataset } from "#registry/datasets.ts";
import { pairs } from "#registry/pairs.ts";
import { province } from "#registry/provinces.ts";
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

/** WordPress gives a frame at most 1,000 px. */
const tall = "growth-ranking-2025";

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
    const work = chartWork(id, lang);
    const { html, height } = JSON.parse(oembedText(work, chartLook(work))) as Oembed;
    const { removed, hasScript, src } = filterHtml(html);
    expect(removed).toEqual([]);
    expect(hasScript).toBe(true);
    // What the embed answers when it is opened under this address.
    expect(heightMessages(readAddress(src), height)).toContainEqual({ message: "height", value: height, secret });
    expect(secret).toMatch(/^[a-zA-Z0-9]{10}$/);
  });

  it("can be scrolled where it is taller than WordPress allows, and only there", () => {
    const work = chartWork(tall, "id");
    const { html, height } = JSON.parse(oembedText(work, chartLook(work))) as Oembed;
    expect(height).toBeGreaterThan(1000);
    expect(html).toContain('scrolling="auto"');
    expect(record.html).toContain('scrolling="no"');
    expect(filterHtml(html).removed).toEqual([]);
  });
});

describe("a page that is no chart", () => {
  it("of a province is seen by its growth, under a link to the page itself", () => {
    const work = provinceWork(province("82"), "en");
    const record = JSON.parse(oembedText(work, provinceLook(work))) as Oembed & { readonly thumbnail_url: string };
    expect(record).toMatchObject({ type: "rich", title: work.title, thumbnail_width: 1200 });
    expect(record.html).toContain(`<a href="${absolute(url.province("maluku-utara", "en"))}">`);
    expect(record.html).toMatch(/<iframe src="[^"]*\/en\/embed\/growth--maluku-utara\/"/);
    expect(record.thumbnail_url).toBe(absolute(url.provinceImage("maluku-utara", "en")));
  });

  it("of a table is a link with title and picture, and names no frame", () => {
    const work = datasetWork(dataset("growth-annual"), "id");
    const record = JSON.parse(oembedText(work, plainLook(work))) as Readonly<Record<string, unknown>>;
    expect(record).toMatchObject({ type: "link", version: "1.0", title: work.title });
    expect(Object.keys(record)).not.toContain("html");
  });

  it("of two provinces is seen by the growth of both", () => {
    const [first] = pairs;
    const work = pairWork(first!, "id");
    const record = JSON.parse(oembedText(work, pairLook(work))) as Oembed;
    expect(record).toMatchObject({ type: "rich", title: work.title });
    expect(record.html).toContain(`/sematan/growth-of-two--${first!.id}/"`);
  });
});
