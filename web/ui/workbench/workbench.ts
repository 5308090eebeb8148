import '../../storefront/src/styles/shop.css';
import './workbench.css';
import icons from '../src/icons.svg?no-inline';
import sprite from '../src/icons.svg?raw';
import tokens from '../src/tokens.css?raw';

const all = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map((match) => match[1]!);

function made(name: string, className: string, ...inside: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.append(...inside);
  return element;
}

function icon(name: string): SVGElement {
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  drawing.setAttribute('class', name === 'stars' ? 'stars' : 'icon');
  use.setAttribute('href', `${icons}#${name}`);
  drawing.append(use);
  return drawing;
}

const fill: Record<string, (place: HTMLElement) => void> = {
  colours: (place) => {
    for (const name of all(/--([\w-]+): light-dark\(/g, tokens)) {
      const patch = made('span', 'bench-patch');
      patch.style.background = `var(--${name})`;
      place.append(made('li', '', patch, name));
    }
  },
  spaces: (place) => {
    for (const name of all(/--(space-\d):/g, tokens)) {
      const bar = made('span', 'bench-bar');
      bar.style.inlineSize = `var(--${name})`;
      place.append(made('li', '', bar, name));
    }
  },
  icons: (place) => {
    for (const name of all(/symbol id="([\w-]+)"/g, sprite)) {
      place.append(made('li', '', icon(name), name));
    }
  },
};

/** Every part stands twice, in light and in dark, and can be turned to be read from the right. */
const parts = document.querySelector<HTMLTemplateElement>('#parts')!;
for (const pane of document.querySelectorAll<HTMLElement>('.bench-pane')) {
  pane.append(parts.content.cloneNode(true));
  for (const place of pane.querySelectorAll<HTMLElement>('[data-fill]')) {
    fill[place.dataset.fill ?? '']?.(place);
  }
  for (const place of pane.querySelectorAll<HTMLElement>('[data-icon]')) {
    place.prepend(icon(place.dataset.icon!));
  }
}

document.querySelector('#turn')?.addEventListener('change', (event) => {
  document.documentElement.dir = (event.target as HTMLInputElement).checked ? 'rtl' : 'ltr';
});
