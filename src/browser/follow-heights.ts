import { resizerReady } from "#browser/dialects.ts";

/** What iframe-resizer's host says first, with an id of our own; the embed then answers in the same form. */
const ask = "[iFrameSizer]antar:";
const told = /^\[iFrameSizer\]antar:(\d+):/;

/**
 * In a host page: lets each frame of ours be as high as its content. A message counts only when it comes from the
 * window of such a frame, and from our origin or from a sandbox, which has none. Listening twice changes nothing.
 */
export function followHeights(host: Window, site: string): void {
  const frames = () => [...host.document.querySelectorAll<HTMLIFrameElement>("iframe[data-antar-embed]")];
  // A sandboxed frame has no origin to address.
  const invite = (frame: HTMLIFrameElement) => frame.contentWindow?.postMessage(ask, "*");

  host.addEventListener("message", ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source === null || (origin !== site && origin !== "null") || typeof data !== "string") return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    if (data === resizerReady) invite(frame);
    const height = told.exec(data)?.[1];
    if (height) frame.style.height = `${Math.min(4000, Math.max(100, Number(height)))}px`;
  });
  // Frames that have loaded before this script have announced themselves to nobody.
  frames().forEach(invite);
}
