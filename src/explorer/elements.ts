/** A new element with a text. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, text = ""): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

/** Our own SVG as an element. */
export function markup(svg: string): Element {
  const holder = document.createElement("template");
  holder.innerHTML = svg;
  const [made] = holder.content.children;
  if (!made) throw new Error("the picture is empty");
  return made;
}

/** Hands the reader a file that was made here. */
export function save(text: string, type: string, name: string): void {
  const link = element("a");
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
