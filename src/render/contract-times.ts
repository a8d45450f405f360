import type { Frame } from "#kit/over-time.ts";
import type { Lang } from "#lib/lang.ts";
import { shortTexts } from "#contract/short-texts.ts";
import type { ContractFrames, ContractTimes } from "#contract/contract.ts";
import type { DrawnTimes, Picture } from "#render/picture.ts";

type Pictures = Readonly<Record<"narrow" | "wide", Picture>>;

/**
 * The part of the contract that tells how a picture looks at each of its times.
 * @throws where the form of the chart knows nothing of times
 */
export function contractTimes(id: string, times: DrawnTimes, pictures: Pictures, lang: Lang): ContractTimes {
  const { first, last, name, said } = times;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const { narrow, wide } = pictures;
  const hasFrames = wide.frames.size > 0;
  if (!hasFrames && wide.band.length === 0) throw new Error(`a form that cannot show times: ${id}`);
  return {
    first,
    names: years.map(name),
    said: years.map((year) => said(year, lang)),
    ...(hasFrames
      ? { frames: contractFrames(id, years, name(times.drawn), pictures) }
      : { band: { narrow: narrow.band.map(toTenth), wide: wide.band.map(toTenth) } }),
  };
}

const toTenth = (value: number) => Math.round(value * 10) / 10;

/** @throws where a head is not its place and the time that is drawn, since the browser writes the others in that way */
function contractFrames(id: string, years: readonly number[], drawn: string, pictures: Pictures): ContractFrames {
  for (const { series, head } of pictures.wide.readings) {
    const wanted = `${series}, ${drawn}`;
    if (head !== wanted) throw new Error(`a head is the place and the time: ${id}, “${head}” is not “${wanted}”`);
  }
  const framesOf = (picture: Picture) => years.map((year) => framesAt(picture, year));
  const [narrow, wide] = [framesOf(pictures.narrow), framesOf(pictures.wide)];
  const classes = new Map(wide.flat().map((frame) => [classOf(frame), frame] as const));
  const numbers = [...classes.keys()];
  return {
    classes: [...classes.values()].map(({ fill, ink }) => (ink === undefined ? [fill] : [fill, ink])),
    fills: wide.map((at) => at.map((frame) => numbers.indexOf(classOf(frame)).toString(36)).join("")),
    texts: shortTexts(wide.flat().map(({ text }) => text)),
    labels: { narrow: labels(narrow), wide: labels(wide) },
  };
}

const classOf = ({ fill, ink }: Frame) => `${fill} ${ink}`;

/** The frames of a picture at a time, in the order of its points. */
function framesAt({ readings, frames }: Picture, time: number): readonly Frame[] {
  const at = frames.get(time)?.();
  return readings.map(({ key = "" }) => {
    const frame = at?.get(key);
    if (!frame) throw new Error(`no frame of ${key} in ${time}`);
    return frame;
  });
}

const labels = (frames: readonly (readonly Frame[])[]) => shortTexts(frames.flat().map(({ label }) => label));
