import type { Entity, EntityKind } from "#kit/define-template.ts";
import type { Lang } from "#lib/lang.ts";
import { type ChartEntry, type Definition, toEntry } from "#registry/chart-entry.ts";
import { entitiesOf, entity as entityOf } from "#registry/entities.ts";
import { url } from "#registry/urls.ts";

/** A template as the registry holds it: what it is made of has been forgotten. */
interface Template {
  readonly kind: EntityKind;
  readonly chart: (entity: Entity) => Definition;
}

/** A chart of one entity. It lives in the entity's page and has the CSV of its rows and an embed, nothing more. */
export interface TemplatePicture extends ChartEntry {
  readonly template: string;
  readonly entity: Entity;
}

const modules = import.meta.glob<Template>("../templates/*.ts", { eager: true, import: "default" });

const templates = new Map(
  Object.entries(modules)
    .map(([path, definition]) => [idOf(path), definition] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

/** Ids of the templates of a kind of entity, sorted. A file in `src/templates` is a template; nothing else registers it. */
export const templatesOf = (kind: EntityKind): readonly string[] =>
  [...templates].filter(([, template]) => template.kind === kind).map(([id]) => id);

const remembered = new Map<string, TemplatePicture | null>();

/**
 * The picture of an entity, its id `<template>--<slug>`; `null` where the tables hold no rows for it.
 * @throws when there is no such template, or it belongs to another kind of entity
 */
export function templatePicture(template: string, entity: Entity): TemplatePicture | null {
  const definition = templates.get(template);
  if (definition?.kind !== entity.kind) throw new Error(`no template of a ${entity.kind}: ${template}`);
  const id = `${template}--${entity.slug}`;
  const known = remembered.get(id);
  if (known !== undefined) return known;
  const entry = toEntry(id, definition.chart(entity), { mayBeEmpty: true });
  const made = entry.rows.length === 0 ? null : { ...entry, template, entity };
  remembered.set(id, made);
  return made;
}

/** Every picture of the entities of a kind, by entity and then by template. */
export const templatePicturesOf = (kind: EntityKind): readonly TemplatePicture[] =>
  entitiesOf(kind).flatMap((entity) => templatesOf(kind).flatMap((id) => templatePicture(id, entity) ?? []));

/** The picture of an id such as `growth--maluku-utara`. @throws when there is none */
export function templatePictureById(id: string): TemplatePicture {
  const parted = id.indexOf("--");
  const made = parted < 0 ? null : templatePicture(id.slice(0, parted), entityOf(id.slice(parted + 2)));
  if (!made) throw new Error(`unknown picture: ${id}`);
  return made;
}

const pages = { province: url.province, pair: url.pairPage } as const;
const files = { province: url.provinceCsv, pair: url.pairCsv } as const;

/** The place of a picture on its entity's page. */
export const templateHome = ({ id, entity }: TemplatePicture, lang: Lang): string =>
  `${pages[entity.kind](entity.slug, lang)}#grafik-${id}`;

/** The file that holds the rows of a picture. */
export const templateCsv = ({ template, entity }: TemplatePicture, lang: Lang): string =>
  files[entity.kind](entity.slug, template, lang);

function idOf(path: string): string {
  const id = path.replace(/^.*\/|\.ts$/g, "");
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new Error(`a template's file name is its id, in kebab-case: ${path}`);
  return id;
}
