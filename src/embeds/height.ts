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

/** Width in px of a line of chart text at a size in px. */
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
/** Rule, version and signature, which stand in two rows on the narrowest frames, and the padding below. */
const foot = 12 + 1 + 2 * 44 + 8;

/** How many lines a text takes when words that do not fit begin a new one. */
export function countLines(text: string, size: number, width: number, measure: Measure): number {
  let lines = 1;
  let line = "";
  for (const word of text.split(/[ \n]+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer, size) * slack <= width || line === "") line = longer;
    else [lines, line] = [lines + 1, word];
  }
  return lines;
}

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

function heightAt(framed: Framed, width: number, measure: Measure): number {
  const frame = width < 600 ? frames.small : frames.large;
  const inner = width - 2 * frame.side;
  const size = frame.title(width);
  const title = countLines(framed.title, size, inner, measure) * size * frame.titleLine;
  const subtitleWidth = Math.min(inner, subtitleWidest);
  const subtitle =
    countLines(framed.subtitle, frame.subtitle, subtitleWidth, measure) * frame.subtitle * frame.subtitleLine;
  const below = framed.lines.map(
    (text) => countLines(text, note.size, Math.min(inner, note.widest), measure) * note.line + 4,
  );
  const lines = below.reduce((sum, height) => sum + height, 0);
  const switches = switchesHeight(framed, inner, measure);
  return (
    antarLine + frame.top + title + 4 + subtitle + switches + 12 + pictureHeight(framed, inner) + 12 + lines + foot
  );
}

/** The largest height in whole px that the embed takes at any width from 320 to 1200, so that nothing is ever cut off. */
export function embedHeight(framed: Framed, measure: Measure): number {
  let largest = 0;
  for (let width = narrowest; width <= widest; width += 1)
    largest = Math.max(largest, heightAt(framed, width, measure));
  return Math.ceil(largest);
}
