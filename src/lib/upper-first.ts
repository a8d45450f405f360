/** Words as they begin a sentence or a heading. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
