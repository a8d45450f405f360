/** A dataset page shows the whole table up to this many rows, each with an id to link to; beyond it, the first rows. */
export const wholeTableRows = 1500;
