import type { EntityKind } from "#kit/define-template.ts";
import { templatePicturesOf, templatesOf, type TemplatePicture } from "#registry/templates.ts";

/** Entities that are looked at first, the fullest known one before one with few rows. */
const wanted: Readonly<Record<EntityKind, readonly string[]>> = {
  province: ["maluku-utara", "papua-tengah"],
  pair: ["jawa-timur--maluku-utara"],
};

/** Three pictures of a template: a full one, a sparse one, and the emptiest that is still drawn. */
function samplesOf(kind: EntityKind, template: string): readonly TemplatePicture[] {
  const all = templatePicturesOf(kind).filter((picture) => picture.template === template);
  const byRows = [...all].sort((a, b) => b.rows.length - a.rows.length);
  const known = wanted[kind].flatMap((slug) => all.find(({ entity }) => entity.slug === slug) ?? []);
  const rest = [byRows.at(-1), byRows[0], byRows[Math.floor(byRows.length / 2)]].filter((one) => one !== undefined);
  return [...new Set([...known, ...rest])].slice(0, 3);
}

/** The pictures of templates that are kept as golden pictures and held to what every chart is held to. */
export const templateSamples: readonly TemplatePicture[] = (["province", "pair"] as const).flatMap((kind) =>
  templatesOf(kind).flatMap((template) => samplesOf(kind, template)),
);
