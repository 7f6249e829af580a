type Child = Node | string | null;

/** An element with its class and children; null children drop out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  name: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = name;
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Paths on a field of so many units. */
const ICONS = {
  cairn: [
    16,
    'M5.8 2.6C5.8 1.6 6.8 1 8.2 1C9.8 1 11 1.6 11 2.7C11 3.5 10.3 4 9.2 4H7.5C6.4 4 5.8 3.5 5.8 2.6Z',
    'M3 7.2C3 5.8 4.4 5 6.4 5H9.4C11 5 12 5.7 12 7.1C12 8.4 11.1 9 9.6 9H5.5C3.9 9 3 8.4 3 7.2Z',
    'M1 12.9C1 11 2.9 10 6 10H10.6C13.3 10 15 11 15 12.7C15 14.2 13.9 15 12 15H4C2.1 15 1 14.3 1 12.9Z',
  ],
  panel: [24, 'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2Z', 'M15 3v18'],
  close: [24, 'M18 6 6 18', 'm6 6 12 12'],
  check: [24, 'M20 6 9 17l-5-5'],
} as const;

export function icon(document: Document, name: keyof typeof ICONS): SVGElement {
  const [size, ...paths] = ICONS[name];
  const make = (tag: string, attributes: Readonly<Record<string, string>>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element as SVGElement;
  };
  const svg = make('svg', { viewBox: `0 0 ${size} ${size}`, 'aria-hidden': 'true' });
  svg.append(...paths.map((d) => make('path', { d })));
  return svg;
}
