/** Every phrase that the site says, once; the groups stand in `src/words/`. */
export { words, type Words } from "#words/interface.ts";
