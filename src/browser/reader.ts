import type { Contract } from "#render/contract.ts";
import { pointsAt, together, type Point } from "#browser/points.ts";

export type Means = "mouse" | "touch" | "keys";

/** The drawing that the container shows now. */
export interface Drawing {
  readonly svg: SVGSVGElement;
  readonly points: readonly Point[];
}

type Listener = (point: Point | undefined, drawing: Drawing) => void;

/**
 * Which point of a chart is being read. Ways in (pointer, keys) call `read` and `close`; ways out (mark, tooltip,
 * voice) listen. None knows of another, and a listener that throws leaves the others working.
 */
export class Reader {
  readonly host: HTMLElement;
  readonly picture: HTMLElement;
  /** As the picture was drawn. */
  readonly drawn: Contract;
  #contract: Contract;
  /** How the present reading came about. */
  means: Means = "mouse";
  /** Where the pointer is in the window, while it reads. */
  pointer: { readonly x: number; readonly y: number } | undefined;
  #index: number | undefined;
  #listeners: Listener[] = [];
  #points = new Map<string, readonly Point[]>();

  constructor(host: HTMLElement, picture: HTMLElement, contract: Contract) {
    this.host = host;
    this.picture = picture;
    this.drawn = this.#contract = contract;
  }

  /** As the picture is now: its times (`times.ts`) change the words of points, its orders (`orders.ts`) their places. */
  get contract(): Contract {
    return this.#contract;
  }

  /** From now on points are and say what this contract tells; the point being read keeps its number. */
  tell(contract: Contract): void {
    this.#contract = contract;
    this.#points.clear();
    if (this.#index !== undefined) this.read(this.#index);
  }

  onRead(listener: Listener): void {
    this.#listeners.push(listener);
  }

  /** The drawing on show, or nothing while the chart is hidden. */
  drawing(): Drawing | undefined {
    for (const name of ["narrow", "wide"] as const) {
      const svg = this.picture.querySelector<SVGSVGElement>(`svg.chart-${name}`);
      if (!svg?.getClientRects().length) continue;
      let points = this.#points.get(name);
      if (!points) this.#points.set(name, (points = pointsAt(this.contract, name)));
      return { svg, points };
    }
    return undefined;
  }

  /** The point being read, as it stands in the drawing on show. */
  point(drawing = this.drawing()): Point | undefined {
    return this.#index === undefined ? undefined : drawing?.points[this.#index];
  }

  together(point: Point, drawing: Drawing): readonly Point[] {
    return together(drawing.points, this.contract.reads, point);
  }

  /** Reads the same point again: the drawing, or what it says, has changed. */
  again(): void {
    if (this.#index !== undefined) this.read(this.#index);
  }

  read(index: number | undefined, means = this.means): void {
    this.means = means;
    if (means !== "mouse") this.pointer = undefined;
    this.#index = index;
    const drawing = this.drawing();
    if (!drawing) return;
    for (const listener of this.#listeners) {
      try {
        listener(this.point(drawing), drawing);
      } catch (error) {
        console.error(error);
      }
    }
  }

  close(): void {
    if (this.#index !== undefined) this.read(undefined);
  }
}

/** The scale from a drawing's units to the window's px, and its place there. */
export function frameOf({ svg }: Drawing): { rect: DOMRect; scale: number } {
  const rect = svg.getBoundingClientRect();
  return { rect, scale: rect.width / (svg.viewBox.baseVal.width || rect.width) };
}

/** Where a point stands in the window, in px. */
export function onScreen(point: Point, drawing: Drawing): { x: number; y: number } {
  const { rect, scale } = frameOf(drawing);
  return { x: rect.left + point.x * scale, y: rect.top + point.y * scale };
}
