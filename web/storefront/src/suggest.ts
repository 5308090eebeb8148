/** Suggestions below the search box, as a listbox that the arrow keys walk through. */
import type { Schema } from '@entrepot/client/contract.ts';

type Suggestion = Schema<'Suggestion'>;

const quietMilliseconds = 120;

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function option({ label, url, note, picture }: Suggestion, id: string): HTMLElement {
  const made = element('li', 'suggestion');
  made.id = id;
  made.setAttribute('role', 'option');
  made.dataset.url = url;
  const shown = element('span', 'picture');
  if (picture) {
    const image = new Image(40, 50);
    image.src = picture;
    image.alt = '';
    shown.append(image);
  }
  made.append(shown, element('span', '', label), element('bdi', 'muted', note ?? ''));
  return made;
}

class Suggesting {
  readonly #list = element('ul', 'suggestions');
  #timer = 0;
  #asking: AbortController | undefined;
  #at = -1;

  constructor(private readonly field: HTMLInputElement) {
    this.#list.id = `${field.id}-suggestions`;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', field.dataset.suggestions ?? '');
    field.after(this.#list);
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', this.#list.id);
    this.#show([]);
    field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#ask(), quietMilliseconds);
    });
    field.addEventListener('keydown', (event) => this.#key(event));
    field.addEventListener('blur', () => this.#show([]));
    // A press must not take the focus away before it becomes a click.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      this.#open((event.target as Element).closest<HTMLElement>('.suggestion'));
    });
  }

  async #ask(): Promise<void> {
    this.#asking?.abort();
    const words = this.field.value.trim();
    if (words.length === 0) return this.#show([]);
    this.#asking = new AbortController();
    const address = `${this.field.dataset.suggest}&q=${encodeURIComponent(words)}`;
    try {
      const answer = await fetch(address, { signal: this.#asking.signal });
      const told = answer.ok ? ((await answer.json()) as Schema<'Suggestions'>) : undefined;
      if (document.activeElement === this.field) this.#show(told?.suggestions ?? []);
    } catch {
      // Without suggestions the box is still a search box.
    }
  }

  #show(suggestions: Suggestion[]): void {
    this.#at = -1;
    this.#list.replaceChildren(
      ...suggestions.map((each, at) => option(each, `${this.#list.id}-${at}`)),
    );
    this.#list.hidden = suggestions.length === 0;
    this.field.setAttribute('aria-expanded', String(suggestions.length > 0));
    this.field.removeAttribute('aria-activedescendant');
  }

  #key(event: KeyboardEvent): void {
    const options = [...this.#list.children] as HTMLElement[];
    if (event.key === 'Escape' && options.length > 0) {
      event.preventDefault();
      this.#show([]);
    } else if (event.key === 'Enter' && options[this.#at]) {
      event.preventDefault();
      this.#open(options[this.#at]);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (options.length === 0) return;
      event.preventDefault();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      this.#at =
        (this.#at + by + options.length + (this.#at < 0 && by < 0 ? 1 : 0)) % options.length;
      options.forEach((each, at) => each.setAttribute('aria-selected', String(at === this.#at)));
      this.field.setAttribute('aria-activedescendant', options[this.#at]?.id ?? '');
    }
  }

  #open(chosen: HTMLElement | null | undefined): void {
    if (chosen?.dataset.url) location.assign(chosen.dataset.url);
  }
}

export function suggestFor(field: HTMLInputElement): void {
  if (field.getAttribute('role') !== 'combobox') new Suggesting(field);
}
