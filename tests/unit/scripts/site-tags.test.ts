import { describe, expect, it } from "vitest";
import { parsePage } from "../../../scripts/site/page.ts";
import { tagsOf } from "../../../scripts/site/tags.ts";

const seen = (html: string) =>
  tagsOf(html).map(({ tagName, attrs }) => [
    tagName,
    Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
  ]);

/** What a parser of the standard finds, without the elements that it adds. */
const judged = (html: string) =>
  parsePage("index.html", html)
    .elements.filter(({ tagName }) => !["html", "head", "body"].includes(tagName))
    .map(({ tagName, attrs }) => [
      tagName.toLowerCase(),
      Object.fromEntries(
        attrs.map(({ name, value, prefix }) => [(prefix ? `${prefix}:${name}` : name).toLowerCase(), value]),
      ),
    ]);

describe("tagsOf", () => {
  it.each([
    ["attributes in each kind of quotation marks", `<p id=a class='b c' title="d > e" hidden>f</p>`],
    ["characters by name and number", `<a href="/?a=1&amp;b=2" title="&quot;&#39;&#x2013;&nbsp;&lt;">x</a>`],
    ["a comment that holds a tag", `<p>a<!-- <b id="x"> -->b</p>`],
    ["a script that writes tags", `<script>if (a < b) c("<p id='x'>")</script><i></i>`],
    ["a title with a sign of less", `<title>a &lt; <b></title><p></p>`],
    [
      "a drawing with elements that end in themselves",
      `<svg viewBox="0 0 1 1"><path d="M0,0"/><use xlink:href="#a"/></svg>`,
    ],
    ["line breaks inside a tag", `<a\n  href="/"\n  lang="id"\n>x</a >`],
    ["capital letters", `<DIV ID="A"><linearGradient></linearGradient></DIV>`],
    ["a sign of less in the text", `<p>a < b and 1<2 <b>c</b></p>`],
  ])("finds what a parser of the standard finds: %s", (_, html) => expect(seen(html)).toEqual(judged(html)));

  it("gives the text of a title, and says which one belongs to a drawing", () =>
    expect(
      tagsOf("<title>One</title><svg><title>Two</title><g/></svg><p></p>").map(({ tagName, inSvg, text }) => [
        tagName,
        inSvg,
        text,
      ]),
    ).toEqual([
      ["title", false, "One"],
      ["svg", true, ""],
      ["title", true, ""],
      ["g", true, ""],
      ["p", false, ""],
    ]));

  it("ends with a page that breaks off", () => expect(seen(`<p id="a"><!-- b`)).toEqual([["p", { id: "a" }]]));
});
