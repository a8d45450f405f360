/** The reader's own document, where the explorer draws; `package.json` puts this in the place of `document.ts` there. */
export const plotDocument = (): Document => document;
