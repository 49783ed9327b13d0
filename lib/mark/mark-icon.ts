const SVG = 'http://www.w3.org/2000/svg';

/** The product's sign: two lines of speech, the second one shorter. */
export function createIcon(document: Document): SVGElement {
  const icon = draw(document, 'svg', {
    width: '16',
    height: '16',
    viewBox: '0 0 16 16',
    'aria-hidden': 'true',
  });
  const lines = draw(document, 'path', {
    d: 'M2.5 3.5h11v7h-6l-3 2.5v-2.5h-2zM5 6h6M5 8.3h3.5',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.4',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
  icon.append(lines);
  return icon;
}

function draw(
  document: Document,
  name: 'svg' | 'path',
  attributes: Readonly<Record<string, string>>,
): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  return element;
}
