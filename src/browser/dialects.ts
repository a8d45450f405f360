/** What an embed knows of its host from its own address. */
export interface Address {
  /** The whole address of the embed page. */
  readonly href: string;
  /** WordPress' secret from `#?secret=XXXXXXXXXX`. */
  readonly secret: string | undefined;
  /** pym's id from `?childId=…`. */
  readonly pym: string | undefined;
  /** The chart's id, for hosts that want a name. */
  readonly chart: string;
}

export function readAddress(href: string): Address {
  const { hash, searchParams, pathname } = new URL(href);
  return {
    href,
    secret: /[#&?]secret=([a-zA-Z0-9]+)/.exec(hash)?.[1],
    pym: searchParams.get("childId") ?? undefined,
    chart: pathname.split("/").filter(Boolean).at(-1) ?? "",
  };
}

/**
 * The height in each of the forms that hosts listen to: Datawrapper, AMP, Medium, and where the address carries
 * their sign WordPress and pym. A host takes the one it knows and ignores the rest.
 */
export function heightMessages({ href, secret, pym, chart }: Address, height: number): readonly unknown[] {
  return [
    ...(secret ? [{ message: "height", value: height, secret }] : []),
    { "datawrapper-height": { [chart]: height } },
    { sentinel: "amp", type: "embed-size", height },
    JSON.stringify({ src: href, context: "iframe.resize", height }),
    ...(pym ? [`pymxPYMx${pym}xPYMxheightxPYMx${height}`] : []),
  ];
}

/** Announces the page to a host that runs iframe-resizer, which then tells the id to answer under. */
export const resizerReady = "[iFrameResizerChild]Ready";

/** The id that iframe-resizer's first message gives: `[iFrameSizer]ID:…`. */
export function resizerId(message: unknown): string | undefined {
  return typeof message === "string" ? /^\[iFrameSizer\]([^:]+):/.exec(message)?.[1] : undefined;
}

export function resizerMessage(id: string, height: number, width: number, type: "init" | "size"): string {
  return `[iFrameSizer]${id}:${height}:${width}:${type}`;
}
