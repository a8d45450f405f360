import type { AntarChart } from "#browser/antar-chart.ts";
import { drawn } from "#browser/element.ts";
import { keyOf } from "#browser/light.ts";
import { keepInAddress, keepStates } from "#browser/states.ts";
import type { Contract, ContractFrames } from "#contract/contract.ts";
import { textAt, type Texts } from "#contract/texts.ts";

const pace = { usual: 900, calm: 2000 };

/** The slider that plays, and how to stop it. */
let playing: { readonly slider: HTMLInputElement; readonly stop: () => void } | undefined;

/**
 * The slider over a chart of several times: `<div class="chart-times">` with a range input whose values are years, a
 * button that plays, and an output for the sentence of the year. The year stands in the address, `?CHART=YEAR`.
 */
export function startTimes(): void {
  keepStates(".chart-times input", (slider) => {
    playing?.stop();
    show(slider);
  });
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>(".chart-times button") : null;
    const slider = button?.parentElement?.querySelector<HTMLInputElement>("input");
    if (!button || !slider) return;
    const isPlaying = playing?.slider === slider;
    playing?.stop();
    if (!isPlaying) play(slider, button);
  });
}

/** From the year shown to the last one, from the last one anew; steps without fading where motion is not wanted. */
function play(slider: HTMLInputElement, button: HTMLButtonElement): void {
  const label = button.textContent;
  const output = outputOf(slider);
  const step = () => {
    slider.stepUp();
    show(slider);
    if (slider.value === slider.max) playing?.stop();
  };
  if (slider.value === slider.max) {
    slider.value = slider.min;
    show(slider);
  }
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const timer = setInterval(step, isCalm ? pace.calm : pace.usual);
  button.textContent = button.dataset["stop"] ?? label;
  // Not every step is said aloud, the one at which it stops is.
  output?.setAttribute("aria-live", "off");
  playing = {
    slider,
    stop() {
      clearInterval(timer);
      playing = undefined;
      button.textContent = label;
      output?.removeAttribute("aria-live");
    },
  };
}

const outputOf = (slider: HTMLInputElement) => slider.closest(".chart-times")?.querySelector("output");

function show(slider: HTMLInputElement): void {
  const chart = slider.closest("figure")?.querySelector<AntarChart>("antar-chart");
  const reader = chart?.wake();
  const { times } = reader?.contract ?? {};
  if (!chart || !reader || !times) return;
  const { names, said, band, frames } = times;
  const at = Number(slider.value) - times.first;
  const sentence = said[at] ?? "";
  keepInAddress(slider);
  const output = outputOf(slider);
  if (output) output.textContent = sentence;
  for (const size of ["narrow", "wide"] as const) {
    const svg = chart.querySelector(`svg.chart-${size}`);
    if (!svg) continue;
    if (band) frame(svg, band[size], at);
    if (!frames) continue;
    draw(svg, reader.contract, frames, at, frames.labels[size]);
    svg.setAttribute("aria-label", sentence);
  }
  if (!frames) return;
  const { series, points } = reader.contract;
  const words = points.map(
    ([of], index) =>
      [of, `${series[of]?.[0]}, ${names[at]}`, textAt(frames.texts, at * points.length + index)] as const,
  );
  reader.tell({ ...reader.contract, points: words });
}

/** Puts a frame around the column of a time. */
function frame(svg: Element, [x = 0, y = 0, width = 0, height = 0]: readonly number[], at: number): void {
  svg.querySelector(".chart-band")?.remove();
  svg.append(drawn("rect", { class: "chart-band", x: x + at * width, y, width, height }));
}

/** Gives each place of a drawing the fill and the words of a time. */
function draw(
  svg: Element,
  { series, points }: Contract,
  { classes, fills }: ContractFrames,
  at: number,
  labels: Texts,
): void {
  const places = new Map(points.map(([of], index) => [series[of]?.[2], index]));
  const hatch = svg.querySelector("pattern")?.id;
  for (const node of svg.querySelectorAll("[data-s]")) {
    const place = places.get(keyOf(node));
    if (place === undefined) continue;
    const [fill = "", ink] = classes[parseInt(fills[at]?.[place] ?? "", 36)] ?? [];
    if (node.localName !== "text") {
      node.setAttribute("fill", fill.replace("#hatch", `#${hatch}`));
      continue;
    }
    const label = textAt(labels, at * points.length + place);
    node.setAttribute("visibility", label ? "visible" : "hidden");
    if (ink) node.setAttribute("fill", ink);
    if (label && node.closest(".nd-value")) node.textContent = label;
  }
}
