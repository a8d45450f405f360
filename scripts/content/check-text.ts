import type { Problem } from "#data/problems.ts";
import { boundIn } from "#figures/text.ts";
import type { Lang } from "#lib/lang.ts";
import { checkFigure } from "./check-figure.ts";
import { unboundDigits } from "./digits.ts";
import type { Known } from "./known.ts";
import { contentProblem } from "./problems.ts";
import type { Source } from "./source.ts";

/** Digits in a stretch of the file that are not bound. */
export function checkDigits(source: Source, start: number, text: string): Problem[] {
  return unboundDigits(text).map((found) =>
    contentProblem("unbound-digit", source.at(start + found.offset), { digits: found.text }),
  );
}

interface Stretch {
  readonly start: number;
  readonly text: string;
}

/** A text that may hold `{{address | format}}`: each address, and the digits around them. */
export function checkBoundText(source: Source, { start, text }: Stretch, lang: Lang, known: Known): Problem[] {
  const figures = boundIn(text).flatMap(({ address, offset }) =>
    checkFigure(source, { address, offsetOf: (inAddress) => start + offset + inAddress }, lang, known),
  );
  const rest = text.replace(/\{\{[^{}]*\}\}/g, (bound) => " ".repeat(bound.length));
  return [...figures, ...checkDigits(source, start, rest)];
}
