import { JSDOM } from "jsdom";

let shared: Document | undefined;

/** The one document that Plot draws into; made on first use, since jsdom is slow to load. */
export function plotDocument(): Document {
  shared ??= new JSDOM("").window.document;
  return shared;
}
