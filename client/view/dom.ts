type Attributes = Readonly<Record<string, string>>;

/** An element with its attributes and children; strings become text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Attributes = {}, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export function button(text: string, style: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: style }, text);
  made.addEventListener('click', press);
  return made;
}

/** A shape beside the words, for the eye only. */
export const sign = (shape: string): HTMLElement => element('span', { class: 'sign', 'aria-hidden': 'true' }, shape);

/** Leaves the page alone where nothing changes. */
export function setText(node: Node, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}
