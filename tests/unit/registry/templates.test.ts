import { describe, expect, it } from "vitest";
import { entitiesOf, entity } from "#registry/entities.ts";
import { isTemplatePicture, pictureCsv, pictureEntry, pictureHome } from "#registry/pictures.ts";
import { templatePicture, templatePictureById, templatePicturesOf, templatesOf } from "#registry/templates.ts";

const all = templatePicturesOf("province");

describe("templatePicture", () => {
  it("is of the entity, and the same one each time", () => {
    const made = templatePicture("growth", entity("maluku-utara"));
    expect(made?.id).toBe("growth--maluku-utara");
    expect(templatePicture("growth", entity("maluku-utara"))).toBe(made);
    expect(templatePictureById("growth--maluku-utara")).toBe(made);
  });

  it("refuses a template that does not exist, or belongs to another kind of entity", () => {
    expect(() => templatePicture("growht", entity("bali"))).toThrow("no template of a province: growht");
    expect(() => templatePictureById("growth--atlantis")).toThrow("unknown entity: atlantis");
  });
});

describe("the pictures of provinces", () => {
  it("are at least one for each province, and none without rows", () => {
    const drawn = new Set(all.map(({ entity }) => entity.slug));
    expect(entitiesOf("province").filter(({ slug }) => !drawn.has(slug))).toEqual([]);
    expect(all.filter(({ rows }) => rows.length === 0)).toEqual([]);
    expect(all.length).toBeLessThanOrEqual(templatesOf("province").length * entitiesOf("province").length);
  });

  it("say their claims without a gap, in both languages", () => {
    const words = all.flatMap(({ id, title, subtitle, description, note }) =>
      (["id", "en"] as const).flatMap((lang) =>
        [title(lang), subtitle(lang), description(lang), note(lang) ?? ""].map((text) => `${id}: ${text}`),
      ),
    );
    expect(words.filter((text) => /undefined|NaN|null|Infinity|\s{2}| [,.;]/.test(text))).toEqual([]);
  });

  it("rest on a source in every row", () => {
    expect(all.filter(({ rows }) => rows.some(({ sources }) => sources.length === 0))).toEqual([]);
  });
});

describe("a picture's home", () => {
  it("is its entity's page, or the chart's own", () => {
    const ofProvince = pictureEntry("growth--bali");
    expect(isTemplatePicture(ofProvince)).toBe(true);
    expect(pictureHome(ofProvince, "en")).toBe("/en/provinces/bali/#grafik-growth--bali");
    expect(pictureCsv(ofProvince, "id")).toBe("/provinsi/bali/growth.csv");
    const chart = pictureEntry("growth-map-2025");
    expect(isTemplatePicture(chart)).toBe(false);
    expect([pictureHome(chart, "id"), pictureCsv(chart, "id")]).toEqual([
      "/grafik/growth-map-2025/",
      "/grafik/growth-map-2025.csv",
    ]);
  });
});
