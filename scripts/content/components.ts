/** What an attribute's value names, and so what it is checked against. */
export type AttributeKind = "chart" | "series" | "address" | "format" | "source" | "term";

interface Attribute {
  readonly kind: AttributeKind;
  readonly required: boolean;
}

/** The components that an article may use, with their attributes. Every value is a plain string. */
export const components: Readonly<Record<string, Readonly<Record<string, Attribute>>>> = {
  Chart: { id: { kind: "chart", required: true } },
  Fig: { of: { kind: "address", required: true }, as: { kind: "format", required: false } },
  Highlight: { chart: { kind: "chart", required: true }, series: { kind: "series", required: true } },
  Source: { id: { kind: "source", required: true } },
  Term: { id: { kind: "term", required: true } },
};
