import { nearest } from "#browser/points.ts";
import { frameOf, type Reader } from "#browser/reader.ts";

/** How long a pointer rests on a reading before it may go and touch the tooltip, and may leave before it closes. */
const rest = 250;

/**
 * Reads the point nearest to the mouse, the pen, or a finger that taps or slides sideways. The style sheet gives the
 * picture `touch-action: pan-y pinch-zoom`, so a finger that moves up or down scrolls the page.
 */
export function followPointer(reader: Reader): void {
  const { host, picture } = reader;
  let last: { x: number; y: number } | undefined;
  let isResting = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const rests = (now: boolean) => (isResting = host.classList.toggle("is-resting", now));

  const follow = (event: PointerEvent) => {
    clearTimeout(leaving);
    const tip = host.querySelector(".chart-tip");
    if (event.target instanceof Node && tip?.contains(event.target)) return;
    // A label at the end of a line lights its series; a reading of the last year would only cover the labels.
    if (reader.contract.reads === "x" && event.target instanceof Element && event.target.matches("text[data-s]"))
      return reader.close();
    const now = { x: event.clientX, y: event.clientY };
    const before = last;
    last = now;
    if (tip && before && isResting && isApproaching(tip.getBoundingClientRect(), before, now)) return;

    const drawing = reader.drawing();
    if (!drawing) return;
    const { rect, scale } = frameOf(drawing);
    const point = nearest(
      drawing.points,
      reader.contract.reads,
      (now.x - rect.left) / scale,
      (now.y - rect.top) / scale,
    );
    const isMouse = event.pointerType !== "touch";
    clearTimeout(resting);
    rests(false);
    resting = setTimeout(rests, rest, true);
    if (!point || point.index === dismissed || (point === reader.point(drawing) && reader.means !== "keys")) return;
    dismissed = undefined;
    reader.pointer = isMouse ? now : undefined;
    reader.read(point.index, isMouse ? "mouse" : "touch");
  };

  // After Esc the same point stays shut until the pointer reads another one or leaves.
  let dismissed: number | undefined;
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    dismissed = reader.point()?.index;
    reader.close();
  });

  picture.addEventListener("pointerdown", follow);
  picture.addEventListener("pointermove", follow);
  host.addEventListener("pointerover", () => clearTimeout(leaving));
  host.addEventListener("pointerleave", (event) => {
    last = undefined;
    dismissed = undefined;
    if (event.pointerType === "touch") return;
    // Keys may have taken over meanwhile.
    leaving = setTimeout(() => {
      if (reader.means === "mouse") reader.close();
    }, rest);
  });
  document.addEventListener("pointerdown", (event) => {
    if (event.target instanceof Node && !host.contains(event.target)) reader.close();
  });
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Whether a move goes towards the tooltip, within some 60° to either side. */
function isApproaching(tip: DOMRect, before: Place, now: Place): boolean {
  const distance = ({ x, y }: Place) =>
    Math.hypot(Math.max(tip.left - x, 0, x - tip.right), Math.max(tip.top - y, 0, y - tip.bottom));
  return distance(before) - distance(now) > Math.hypot(now.x - before.x, now.y - before.y) / 2;
}
