import { SvgDocument } from "#render/svg-document.ts";

const shared = new SvgDocument() as unknown as Document; // what Plot calls on it is there

/** The one document that Plot draws into. */
export const plotDocument = (): Document => shared;
