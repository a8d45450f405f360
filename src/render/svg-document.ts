/**
 * As much of a document as Plot, D3 and the kit write to: elements with attributes, children and text. Nothing is laid
 * out, styled or listened to, so a picture is drawn in half the time that a whole browser's document takes.
 */
export class SvgDocument {
  readonly documentElement: SvgElement;

  constructor() {
    this.documentElement = this.createElementNS("http://www.w3.org/2000/svg", "svg");
  }

  createElementNS(namespaceURI: string, name: string): SvgElement {
    return new SvgElement(this, namespaceURI, name);
  }

  createElement(name: string): SvgElement {
    return this.createElementNS("http://www.w3.org/1999/xhtml", name);
  }

  createTextNode(text: string): SvgText {
    return new SvgText(text);
  }
}

type Child = SvgElement | SvgText;

/** A child knows its place by its neighbours, so that walking over many costs no more than each. */
abstract class Leaf {
  parentNode: SvgElement | null = null;
  nextSibling: Child | null = null;
  previousSibling: Child | null = null;

  remove(): void {
    this.parentNode?.removeChild(this as unknown as Child);
  }
}

class SvgText extends Leaf {
  readonly nodeType = 3;
  data: string;

  constructor(data: string) {
    super();
    this.data = data;
  }

  get textContent(): string {
    return this.data;
  }

  get outerHTML(): string {
    return escaped(this.data);
  }
}

class SvgElement extends Leaf {
  readonly nodeType = 1;
  readonly ownerDocument: SvgDocument;
  readonly namespaceURI: string;
  readonly localName: string;
  firstChild: Child | null = null;
  lastChild: Child | null = null;
  readonly #attributes = new Map<string, string>();

  constructor(ownerDocument: SvgDocument, namespaceURI: string, localName: string) {
    super();
    this.ownerDocument = ownerDocument;
    this.namespaceURI = namespaceURI;
    this.localName = localName;
  }

  get tagName(): string {
    return this.localName;
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  getAttributeNames(): string[] {
    return [...this.#attributes.keys()];
  }

  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
  }

  setAttributeNS(_: string | null, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  removeAttributeNS(_: string | null, name: string): void {
    this.removeAttribute(name);
  }

  appendChild<C extends Child>(child: C): C {
    return this.insertBefore(child, null);
  }

  append(...children: readonly (Child | string)[]): void {
    for (const child of children)
      this.appendChild(typeof child === "string" ? this.ownerDocument.createTextNode(child) : child);
  }

  insertBefore<C extends Child>(child: C, next: Child | null): C {
    child.remove();
    const previous = next ? next.previousSibling : this.lastChild;
    child.parentNode = this;
    child.nextSibling = next;
    child.previousSibling = previous;
    if (previous) previous.nextSibling = child;
    else this.firstChild = child;
    if (next) next.previousSibling = child;
    else this.lastChild = child;
    return child;
  }

  removeChild<C extends Child>(child: C): C {
    const { previousSibling, nextSibling } = child;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else this.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else this.lastChild = previousSibling;
    child.parentNode = child.nextSibling = child.previousSibling = null;
    return child;
  }

  get firstElementChild(): SvgElement | null {
    return elementFrom(this.firstChild);
  }

  get nextElementSibling(): SvgElement | null {
    return elementFrom(this.nextSibling);
  }

  get textContent(): string {
    let text = "";
    for (let child = this.firstChild; child; child = child.nextSibling) text += child.textContent;
    return text;
  }

  set textContent(text: string) {
    for (let child = this.firstChild; child; child = this.firstChild) this.removeChild(child);
    if (text !== "") this.append(String(text));
  }

  /** As a browser writes it. */
  get outerHTML(): string {
    let text = `<${this.localName}`;
    for (const [name, value] of this.#attributes) text += ` ${name}="${escaped(value).replaceAll('"', "&quot;")}"`;
    text += ">";
    for (let child = this.firstChild; child; child = child.nextSibling) text += child.outerHTML;
    return `${text}</${this.localName}>`;
  }
}

function elementFrom(child: Child | null): SvgElement | null {
  let at = child;
  while (at instanceof SvgText) at = at.nextSibling;
  return at;
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\u00A0": "&nbsp;" };

const escaped = (text: string) =>
  /[&<>\u00A0]/.test(text) ? text.replace(/[&<>\u00A0]/g, (sign) => signs[sign] ?? "") : text;
