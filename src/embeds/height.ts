/** What stands in the frame of an embed, from top to bottom. */
export interface Framed {
  readonly title: string;
  readonly subtitle: string;
  /** Source and note, as the lines below the picture. */
  readonly lines: readonly string[];
  /** Words of the switch over the picture: its label and its states; none without a switch. */
  readonly switches?: readonly string[];
  /** Whether a field to find a series stands there. */
  readonly finder?: boolean;
  /** Whether a slider over years stands there, with the sentence of the year. */
  readonly slider?: boolean;
  readonly narrow: Drawing;
  readonly wide: Drawing;
}

interface Drawing {
  readonly width: number;
  readonly height: number;
}

/** Width in px of a line of chart text at a size in px, to which it is proportional. */
export type Measure = (text: string, size: number) => number;

/** Widths for which the height must suffice: a phone to the widest column of a newspaper's site. */
const [narrowest, widest] = [320, 1200];

/** Fallback faces run wider than the chart face by up to this much. */
const slack = 1.05;

/** The measures of `src/styles/panel.css` and `chart.css`; below a frame of 600 px the first, else the second. */
const frames = {
  small: { top: 22, side: 16, title: () => 19, titleLine: 1.26, subtitle: 14, subtitleLine: 1.43 },
  large: {
    top: 26,
    side: 24,
    title: (width: number) => Math.min(23, Math.max(19, 16.2 + 0.00775 * width)),
    titleLine: 1.22,
    subtitle: 15,
    subtitleLine: 1.4,
  },
} as const;

const subtitleWidest = 704;
const note = { size: 12.5, line: 18, widest: 76 * 0.535 * 12.5 };
/** The rows of words over the picture, of `controls.css` and `chart-life.css`. */
const switching = { size: 14, row: 44, gap: 20 };
const finding = 8 + 2 * 36;
/** Button and slider, on the narrowest frames in two rows, and three lines. */
const sliding = 8 + 2 * 44 + 2 * 4 + 3 * 20;
const antarLine = 6;
/** The rule, the switch of the table, version and signature, which stand in two rows on narrow frames, and padding. */
const foot = (width: number) => 12 + 1 + (width < 416 ? 2 : 1) * 44 + 8;

/** A text as the widths of its words, in px at 1 px: measured once, since lines are counted for each width of a frame. */
interface Paragraph {
  readonly words: readonly number[];
  readonly space: number;
}

function paragraph(text: string, measure: Measure): Paragraph {
  return { words: text.split(/[ \n]+/).map((word) => measure(word, 1) * slack), space: measure(" ", 1) * slack };
}

/** How many lines a text takes when words that do not fit begin a new one; `room` is a line's width at 1 px. */
function linesIn({ words, space }: Paragraph, room: number): number {
  let lines = 0;
  let left = 0;
  for (const word of words) {
    if (lines > 0 && space + word <= left) left -= space + word;
    else [lines, left] = [lines + 1, room - word];
  }
  return lines;
}

/** How many lines a text of a size in px takes in a width in px. */
export const countLines = (text: string, size: number, width: number, measure: Measure): number =>
  linesIn(paragraph(text, measure), width / size);

/** The picture as the style sheet shows it: the narrow drawing below 540, each up to its largest size. */
function pictureHeight({ narrow, wide }: Framed, width: number): number {
  const [drawing, largest] = width < 540 ? [narrow, 440] : [wide, 828];
  return (drawing.height * Math.min(width, largest)) / drawing.width;
}

/** The height of the switches' row, which wraps; the words stand apart as if by a word of their own. */
function switchesHeight(
  { switches = [], finder = false, slider = false }: Framed,
  inner: number,
  measure: Measure,
): number {
  let [rows, room] = [0, 0];
  for (const word of switches) {
    const width = measure(word, switching.size) * slack + switching.gap;
    if (rows > 0 && width <= room) room -= width;
    else [rows, room] = [rows + 1, inner + switching.gap - width];
  }
  return rows * switching.row + (finder ? finding : 0) + (slider ? sliding : 0);
}

/** The texts of a frame, measured. */
interface Measured {
  readonly framed: Framed;
  readonly title: Paragraph;
  readonly subtitle: Paragraph;
  readonly below: readonly Paragraph[];
}

function heightAt({ framed, ...texts }: Measured, width: number, measure: Measure): number {
  const frame = width < 600 ? frames.small : frames.large;
  const inner = width - 2 * frame.side;
  const size = frame.title(width);
  const title = linesIn(texts.title, inner / size) * size * frame.titleLine;
  const subtitleRoom = Math.min(inner, subtitleWidest) / frame.subtitle;
  const subtitle = linesIn(texts.subtitle, subtitleRoom) * frame.subtitle * frame.subtitleLine;
  const noteRoom = Math.min(inner, note.widest) / note.size;
  const lines = texts.below.reduce((sum, text) => sum + linesIn(text, noteRoom) * note.line + 4, 0);
  const switches = switchesHeight(framed, inner, measure);
  return (
    antarLine +
    frame.top +
    title +
    4 +
    subtitle +
    switches +
    12 +
    pictureHeight(framed, inner) +
    12 +
    lines +
    foot(width)
  );
}

/** The largest height in whole px that the embed takes at any width from 320 to 1200, so that nothing is ever cut off. */
export function embedHeight(framed: Framed, measure: Measure): number {
  const measured = {
    framed,
    title: paragraph(framed.title, measure),
    subtitle: paragraph(framed.subtitle, measure),
    below: framed.lines.map((text) => paragraph(text, measure)),
  };
  let largest = 0;
  for (let width = narrowest; width <= widest; width += 1) {
    largest = Math.max(largest, heightAt(measured, width, measure));
  }
  return Math.ceil(largest);
}
