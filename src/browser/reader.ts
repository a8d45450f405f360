import type { Contract } from "#contract/contract.ts";
import type { Packed } from "#contract/packed.ts";
import { unpack } from "#contract/unpack.ts";
import { attempt } from "#browser/attempt.ts";
import { pointsAt, together, type Point } from "#browser/points.ts";
import { said, type Said } from "#browser/words.ts";

export type Means = "mouse" | "touch" | "keys";

/** The drawing that the container shows now. */
export interface Drawing {
  readonly svg: SVGSVGElement;
  readonly points: readonly Point[];
}

/** A point that is read, those read with it, and what they say. */
export interface Reading {
  readonly point: Point;
  readonly group: readonly Point[];
  readonly said: Said;
  readonly drawing: Drawing;
}

type Listener = (reading: Reading | undefined) => void;

/**
 * Which point of a chart is being read. Ways in (pointer, keys) call `read` and `close`; ways out (mark, tooltip,
 * voice) listen. None knows of another, and a listener that throws leaves the others working.
 */
export class Reader {
  readonly host: HTMLElement;
  readonly picture: HTMLElement;
  readonly packed: Packed | Contract;
  #drawn: Contract | undefined;
  #told: Contract | undefined;
  /** How the present reading came about. */
  means: Means = "mouse";
  /** Where the pointer is in the window, while it reads. */
  pointer: { readonly x: number; readonly y: number } | undefined;
  #index: number | undefined;
  #listeners: Listener[] = [];
  #points: { -readonly [name in keyof Contract["at"]]?: readonly Point[] } = {};

  constructor(host: HTMLElement, picture: HTMLElement, packed: Packed | Contract) {
    this.host = host;
    this.picture = picture;
    this.packed = packed;
  }

  /** As the picture was drawn; unpacked when it is first asked for, if it is packed. */
  get drawn(): Contract {
    return (this.#drawn ??= "v" in this.packed ? unpack(this.packed) : this.packed);
  }

  /** As the picture is now: its times (`times.ts`) change the words of points, its orders (`orders.ts`) their places. */
  get contract(): Contract {
    return this.#told ?? this.drawn;
  }

  /** From now on points are and say what this contract tells; the point being read keeps its number. */
  tell(contract: Contract): void {
    this.#told = contract;
    this.#points = {};
    this.again();
  }

  onRead(listener: Listener): void {
    this.#listeners.push(listener);
  }

  /** The drawing on show, or nothing while the chart is hidden. */
  drawing(): Drawing | undefined {
    for (const name of ["narrow", "wide"] as const) {
      const svg = this.picture.querySelector<SVGSVGElement>(`svg.chart-${name}`);
      if (svg?.getClientRects().length) return { svg, points: (this.#points[name] ??= pointsAt(this.contract, name)) };
    }
    return undefined;
  }

  /** The point being read, as it stands in the drawing on show. */
  point(drawing = this.drawing()): Point | undefined {
    return this.#index === undefined ? undefined : drawing?.points[this.#index];
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
    const reading = this.#reading(drawing);
    for (const listener of this.#listeners) attempt(() => listener(reading));
  }

  #reading(drawing: Drawing): Reading | undefined {
    const point = this.point(drawing);
    if (!point) return undefined;
    const group = together(drawing.points, this.contract.reads, point);
    return { point, group, said: said(this.contract, point, group), drawing };
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
