import { describe, expect, it } from "vitest";
import { claimReview } from "#components/claim-review.ts";
import { claimRows } from "#components/claim-rows.ts";
import claimRowsTable from "#datasets/claim-rows.ts";
import claimsTable from "#datasets/claims.ts";
import { langs } from "#lib/lang.ts";
import { claim, claims, claimsAbout, neighboursOf, referencesOf, verdicts } from "#registry/claims.ts";
import { rows } from "#registry/datasets.ts";

describe("claims", () => {
  it("are the rows of the table, in their order, each with one of six verdicts", () => {
    expect(claims.map(({ id }) => id)).toEqual(rows(claimsTable).map(({ claim_id }) => claim_id));
    expect(verdicts.toSorted()).toEqual([...(claimsTable.columns.verdict.values ?? [])].toSorted());
  });

  it("stand between their neighbours in the same document", () => {
    const [first, second] = claims;
    if (!first || !second) throw new Error("too few claims");
    expect(neighboursOf(first)).toEqual({ before: undefined, after: second });
    for (const one of claims) {
      const { before, after } = neighboursOf(one);
      for (const other of [before, after]) {
        if (other) expect(other.row.document_id).toBe(one.row.document_id);
      }
    }
  });

  it("are found from the entries that they rest on", () => {
    expect(claimsAbout("trade-missions", "jateng-lampung-2026").map(({ id }) => id)).toEqual(["lampung-beyond-mou"]);
    expect(claimsAbout("agreements", "jatim-sulut-2022")).toEqual([]);
  });

  it("refuse an unknown id", () => expect(() => claim("none")).toThrow("unknown claim: none"));
});

describe("the rows of a claim", () => {
  it.each(langs)("lead somewhere and are told in words (%s)", (lang) => {
    for (const one of claims) {
      const shown = claimRows(one, lang).flatMap(({ rows: part }) => part);
      expect(shown.length, one.id).toBeGreaterThanOrEqual(referencesOf(one.id).length);
      for (const { words, href } of shown) {
        expect(words, one.id).toMatch(/\p{L}/u);
        expect(href, one.id).toMatch(/^\//);
      }
    }
    expect(rows(claimRowsTable).length).toBeGreaterThan(0);
  });

  it("say the value that the table has", () => {
    const shown = claimRows(claim("jatim-growth-449"), "id").flatMap(({ rows: part }) => part);
    expect(shown.map(({ value }) => value.replaceAll("\u00A0", " ")).join()).toContain("4,93 persen");
  });
});

describe("ClaimReview", () => {
  const reviewed = claims.filter((one) => claimReview(one, "id") !== undefined);

  it("stands for numbers and laws that the record speaks of, and for nothing else", () => {
    const due = claims.filter(
      ({ row }) =>
        (row.kind === "number" || row.kind === "law") &&
        row.verdict !== "unverified" &&
        row.verdict !== "not_checkable",
    );
    expect(reviewed.map(({ id }) => id)).toEqual(due.map(({ id }) => id));
    expect(reviewed.filter(({ row }) => row.kind === "attribution")).toEqual([]);
  });

  it.each(langs)("says what the cells say, word for word (%s)", (lang) => {
    for (const one of reviewed) {
      const { row } = one;
      expect(claimReview(one, lang)).toMatchObject({
        "@type": "ClaimReview",
        claimReviewed: row[`text_${lang}`],
        reviewBody: row[`finding_${lang}`],
        datePublished: row.checked_on,
        itemReviewed: { "@type": "Claim", text: row[`text_${lang}`] },
        reviewRating: { worstRating: 1, bestRating: 3 },
      });
    }
  });

  it("names no author of the documents", () => {
    for (const one of reviewed)
      expect(JSON.stringify(claimReview(one, "en"))).not.toMatch(/Erlianty|Rheinata|Lutfiani/);
  });
});
