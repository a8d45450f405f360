import { heightMessages, readAddress, resizerId, resizerMessage, resizerReady } from "#browser/dialects.ts";

/**
 * Tells the host how high the embed is: at once, and whenever that changes. Heights are no secret, so they go to any
 * origin; only the parent's own messages are listened to.
 */
export function tellHeight(): void {
  if (parent === window) return;
  const address = readAddress(location.href);
  const root = document.documentElement;
  let told = 0;
  let resizer: string | undefined;
  const post = (message: unknown) => parent.postMessage(message, "*");
  const height = () => Math.ceil(root.getBoundingClientRect().height);

  const tell = () => {
    const now = height();
    if (now === told) return;
    told = now;
    for (const message of heightMessages(address, now)) post(message);
    if (resizer) post(resizerMessage(resizer, now, root.clientWidth, "size"));
  };

  addEventListener("message", ({ source, data }) => {
    if (source !== parent || resizer) return;
    resizer = resizerId(data);
    if (resizer) post(resizerMessage(resizer, height(), root.clientWidth, "init"));
  });
  if (address.secret) followLinks(address.secret, post);

  tell();
  post(resizerReady);
  addEventListener("load", tell);
  new ResizeObserver(tell).observe(root);
  void document.fonts.ready.then(tell);
}

/** WordPress gives its frames no way to open a page and follows links for them, to the embed's own host only. */
function followLinks(secret: string, post: (message: unknown) => void): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || link.host !== location.host || link.hasAttribute("download")) return;
    event.preventDefault();
    post({ message: "link", value: link.href, secret });
  });
}
