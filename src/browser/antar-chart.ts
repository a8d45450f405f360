import type { Contract } from "#contract/contract.ts";
import type { Packed } from "#contract/packed.ts";
import { attempt } from "#browser/attempt.ts";
import { startFinding } from "#browser/find.ts";
import { followKeys } from "#browser/keyboard.ts";
import { startLights } from "#browser/light.ts";
import { showMark } from "#browser/mark.ts";
import { startOrders } from "#browser/orders.ts";
import { followPointer } from "#browser/pointer.ts";
import { Reader } from "#browser/reader.ts";
import { keepStates } from "#browser/states.ts";
import { startTimes } from "#browser/times.ts";
import { showTip } from "#browser/tip.ts";
import { speak } from "#browser/voice.ts";

// The tooltip asks where things are before the mark touches the drawing, or each move would lay the drawing out.
const behaviours: readonly ((reader: Reader) => void)[] = [showTip, showMark, speak, followPointer, followSize];

/** The first sign that somebody turns to a chart; all else waits for it. */
const signs = ["pointerover", "pointerdown", "focusin"];

/** `<antar-chart>`: a finished picture that answers to pointer, finger and keys. Without this it is still complete. */
export class AntarChart extends HTMLElement {
  #reader: Reader | undefined;
  #isAwake = false;

  connectedCallback(): void {
    const picture = this.querySelector<HTMLElement>(".picture");
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    if (this.#reader || !picture || !json) return;
    this.#reader = new Reader(this, picture, JSON.parse(json) as Packed | Contract);
    for (const sign of signs) this.addEventListener(sign, () => this.wake());
    followKeys(this.#reader);
  }

  /** Starts every behaviour, each failing alone; safe to call twice. */
  wake(): Reader | undefined {
    if (this.#isAwake || !this.#reader) return this.#reader;
    this.#isAwake = true;
    for (const behave of behaviours) attempt(() => behave(this.#reader as Reader));
    return this.#reader;
  }
}

/** Shows the same reading again when the picture changes size or gives way to its other drawing. */
function followSize(reader: Reader): void {
  new ResizeObserver(() => {
    reader.pointer = undefined;
    reader.again();
  }).observe(reader.picture);
}

/** Makes the charts of the page answer; safe to call twice. */
export function startCharts(): void {
  if (customElements.get("antar-chart")) return;
  customElements.define("antar-chart", AntarChart);
  // The style sheet shows the view that is chosen.
  const startViews = () => keepStates(".views input", () => {});
  for (const start of [startViews, startTimes, startOrders, startLights, startFinding]) attempt(start);
}
