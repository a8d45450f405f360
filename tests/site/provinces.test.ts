import { describe, expect, it } from "vitest";
import { attribute, named } from "../../scripts/site/page.ts";
import { templatePicturesOf } from "#registry/templates.ts";
import { built, read } from "./built.ts";

const pictures = templatePicturesOf("province");

const pageOf = (path: string) => built.pages.find((page) => page.path === path);

describe("each picture of a province", () => {
  it("stands on its page, with the rows as a file and an embed that leads back to it", () => {
    const lacking = pictures.filter(({ id, template, entity }) => {
      const page = pageOf(`/provinsi/${entity.slug}/`);
      const frame = pageOf(`/sematan/${id}/`);
      const canonical = frame && named(frame, "link").find((link) => attribute(link, "rel") === "canonical");
      return (
        !page?.html.includes(`id="grafik-${id}"`) ||
        !built.files.has(`provinsi/${entity.slug}/${template}.csv`) ||
        !built.files.has(`en/provinces/${entity.slug}/${template}.csv`) ||
        !attribute(canonical ?? ({} as never), "href")?.endsWith(`/provinsi/${entity.slug}/#grafik-${id}`) ||
        !frame?.html.includes("noindex")
      );
    });
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it("hands out as many rows as it draws", () => {
    const sample = pictures.filter(({ entity }) => ["maluku-utara", "papua-tengah"].includes(entity.slug));
    for (const { template, entity, rows } of sample) {
      const lines = read(`provinsi/${entity.slug}/${template}.csv`).trimEnd().split("\n");
      expect(lines.length - 1, template).toBe(rows.length);
    }
  });
});

describe("the page of Papua Tengah", () => {
  it("claims no value from before the province existed", () => {
    for (const path of ["/provinsi/papua-tengah/", "/en/provinces/papua-tengah/"]) {
      const page = pageOf(path);
      expect(page, path).toBeDefined();
      const cells = page ? named(page, "td") : [];
      const years = cells.flatMap((cell) =>
        cell.childNodes.flatMap((node) =>
          "value" in node ? (/^(19|20)\d\d$/.exec(node.value.trim())?.[0] ?? []) : [],
        ),
      );
      expect(years.length).toBeGreaterThan(0);
      expect(years.filter((year) => Number(year) < 2023)).toEqual([]);
      // Nor does it draw one: no picture of the table of 2016.
      expect(page?.html).not.toMatch(/id="grafik-(specialisation|partners)-2016--/);
    }
  });
});
