import { describe, expect, it } from "vitest";
import { embedSnippet, embedSnippetWithScript } from "#embeds/snippet.ts";

describe("embedSnippet", () => {
  const frame = { id: "a", address: "https://x.test/sematan/a/", title: 'Tumbuh "34" & <lebih>', height: 640 };
  const snippet = embedSnippet(frame);

  it("reserves its height twice, for pages that strip styles", () => {
    expect(snippet).toContain('height="640"');
    expect(snippet).toContain("height:640px");
  });

  it("names the data and escapes it", () => {
    expect(snippet).toContain('title="Tumbuh &quot;34&quot; &amp; &lt;lebih&gt;"');
  });

  it("is one element without script", () => expect(snippet).toMatch(/^<iframe [^<>]*><\/iframe>$/));

  it("may bring one script, which may load late", () => {
    expect(embedSnippetWithScript(frame, "https://x.test/embed.js")).toBe(
      `${snippet}\n<script async src="https://x.test/embed.js"></script>`,
    );
  });
});
