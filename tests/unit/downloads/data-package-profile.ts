import Ajv from "ajv";
import addFormats from "ajv-formats";

/**
 * What the profile of Data Package 2.0 and those of its resources, dialects and table schemas ask, written anew for the
 * parts that our descriptor uses; names, patterns and lists are the standard's. What we do not use is refused, so that
 * nothing goes unjudged.
 */
const path = {
  type: "string",
  pattern: "^((?=[^./~])(?!file:)((?!/\\.\\./)(?!\\\\)(?!:\\/\\/).)*|(http|ftp)s?://.*)$",
};
const text = { type: "string" };
const texts = { type: "array", items: text };
const someTexts = { ...texts, minItems: 1 };
const uri = { type: "string", format: "uri" };

const licenses = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    anyOf: [{ required: ["name"] }, { required: ["path"] }],
    properties: { name: { type: "string", pattern: "^([-a-zA-Z0-9._])+$" }, path, title: text },
    additionalProperties: false,
  },
};

/** What our own software adds to the standard, as it allows. */
const own = { redistribute: { enum: ["yes", "facts_only", "ask"] } };

const sources = {
  type: "array",
  items: {
    type: "object",
    minProperties: 1,
    properties: { title: text, path, email: { type: "string", format: "email" }, version: text, ...own },
    additionalProperties: false,
  },
};

const labelled = {
  type: "array",
  minItems: 1,
  items: { type: "object", required: ["value"], properties: { value: text, label: text }, additionalProperties: false },
};

const ofEveryField = { name: text, title: text, description: text, example: {}, missingValues: texts, rdfType: text };

const field = (type: string, more: object = {}, constraints: object = {}) => ({
  type: "object",
  required: ["name", "type"],
  properties: {
    ...ofEveryField,
    type: { const: type },
    constraints: {
      type: "object",
      properties: { required: { type: "boolean" }, unique: { type: "boolean" }, ...constraints },
      additionalProperties: false,
    },
    ...more,
  },
  additionalProperties: false,
});

const onlyDefault = { format: { enum: ["default"] } };

const fields = {
  type: "array",
  minItems: 1,
  items: {
    oneOf: [
      field(
        "string",
        { format: { enum: ["default", "email", "uri", "binary", "uuid"] }, categories: labelled },
        { enum: { type: "array", minItems: 1, uniqueItems: true, items: text } },
      ),
      field("number", { ...onlyDefault, decimalChar: text, groupChar: text, bareNumber: { type: "boolean" } }),
      field("integer", { ...onlyDefault, groupChar: text, bareNumber: { type: "boolean" } }),
      field("boolean", { ...onlyDefault, trueValues: someTexts, falseValues: someTexts }),
      field("year", onlyDefault),
      field("date", { format: text }),
      field("list", {
        ...onlyDefault,
        delimiter: text,
        itemType: { enum: ["string", "integer", "boolean", "number", "datetime", "date", "time"] },
      }),
    ],
  },
};

const keyOf = (names: object) => ({
  properties: {
    fields: names,
    reference: {
      type: "object",
      required: ["fields"],
      properties: { resource: text, fields: names },
      additionalProperties: false,
    },
  },
});

const schema = {
  type: "object",
  required: ["fields"],
  properties: {
    fields,
    fieldsMatch: { enum: ["exact", "equal", "subset", "superset", "partial"] },
    primaryKey: { oneOf: [{ ...someTexts, uniqueItems: true }, text] },
    foreignKeys: {
      type: "array",
      minItems: 1,
      items: { type: "object", required: ["fields", "reference"], oneOf: [keyOf(texts), keyOf(text)] },
    },
    // All texts or all labelled values, never a mixture.
    missingValues: { anyOf: [texts, { ...labelled, minItems: 0 }] },
  },
  additionalProperties: false,
};

const resource = {
  type: "object",
  oneOf: [{ required: ["name", "data"] }, { required: ["name", "path"] }],
  properties: {
    name: { type: "string", pattern: "^[a-z0-9._-]+$" },
    path: { oneOf: [path, { type: "array", minItems: 1, items: path }] },
    data: {},
    type: { const: "table" },
    title: text,
    description: text,
    homepage: uri,
    format: text,
    mediatype: { type: "string", pattern: "^(.+)/(.+)$" },
    encoding: text,
    bytes: { type: "integer" },
    hash: { type: "string", pattern: "^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$" },
    sources,
    licenses,
    dialect: {
      type: "object",
      properties: {
        header: { type: "boolean" },
        delimiter: text,
        lineTerminator: text,
        quoteChar: text,
        doubleQuote: { type: "boolean" },
      },
      additionalProperties: false,
    },
    schema,
    ...own,
  },
  additionalProperties: false,
};

const dataPackage = {
  type: "object",
  required: ["resources"],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    name: { type: "string", pattern: "^[a-z0-9._-]+$" },
    id: text,
    title: text,
    description: text,
    homepage: uri,
    version: text,
    created: { type: "string", format: "date-time" },
    keywords: someTexts,
    image: text,
    contributors: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        minProperties: 1,
        properties: { title: text, path, email: { type: "string", format: "email" }, roles: someTexts },
        additionalProperties: false,
      },
    },
    licenses,
    sources,
    resources: { type: "array", minItems: 1, items: resource },
  },
  additionalProperties: false,
};

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const validate = ajv.compile(dataPackage);

/** What of a descriptor does not fit, each as a place and a reason; none where all is well. */
export function misfits(descriptor: unknown): readonly string[] {
  validate(descriptor);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}
