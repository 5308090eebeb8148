/**
 * Lists narrow without a new page: the form's answer is a whole page of which only the results are
 * taken. Whatever goes wrong, the browser goes there in its own way.
 */
let asking: AbortController | undefined;

async function page(address: string): Promise<Document> {
  asking?.abort();
  asking = new AbortController();
  const answer = await fetch(address, { signal: asking.signal });
  if (!answer.ok) throw new Error(String(answer.status));
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

const results = (of: Document) => of.getElementById('results');

async function narrowTo(address: string): Promise<void> {
  const here = results(document);
  if (!here) return location.assign(address);
  here.classList.add('narrowing');
  try {
    const there = results(await page(address));
    if (!there) return location.assign(address);
    replace(here, there);
    history.pushState({ narrowed: true }, '', address);
  } catch (failure) {
    if ((failure as Error).name !== 'AbortError') location.assign(address);
  }
}

/** Puts the new results in place; an open sheet stays open, and the focus where it was. */
function replace(here: HTMLElement, there: HTMLElement): void {
  const focused = document.activeElement as HTMLInputElement | null;
  const open = here.querySelector('#facets:popover-open');
  const scrolled = open?.scrollTop ?? 0;
  for (const facet of here.querySelectorAll<HTMLDetailsElement>('details[data-facet]')) {
    const same = there.querySelector<HTMLDetailsElement>(
      `details[data-facet="${CSS.escape(facet.dataset.facet!)}"]`,
    );
    if (same) same.open ||= facet.open;
  }
  here.replaceWith(document.adoptNode(there));
  const facets = document.getElementById('facets');
  if (open && facets) {
    facets.showPopover();
    facets.scrollTop = scrolled;
  }
  const again = focused?.name
    ? [...there.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(focused.name)}"]`)].find(
        (field) => field.type !== 'checkbox' || field.value === focused.value,
      )
    : undefined;
  again?.focus({ preventScroll: true });
}

function addressOf(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];
  return `${form.action}?${new URLSearchParams(fields)}`;
}

/** The next page of the list goes below this one. */
async function more(link: HTMLAnchorElement): Promise<void> {
  link.setAttribute('aria-disabled', 'true');
  try {
    const there = await page(link.href);
    const cards = document.querySelector('.listing .cards');
    const first = there.querySelector('.listing .cards')?.firstElementChild;
    cards?.append(...(there.querySelector('.listing .cards')?.children ?? []));
    link.closest('.pages')?.replaceWith(there.querySelector('.listing .pages') ?? '');
    first?.querySelector<HTMLElement>('.card-link')?.focus({ preventScroll: true });
    document.querySelector('.listing [rel=prev]')?.remove();
    history.replaceState(history.state, '', link.href);
  } catch {
    location.assign(link.href);
  }
}

export function startNarrowing(): void {
  if (!results(document)) return;
  document.addEventListener('change', (event) => {
    const { form } = event.target as HTMLInputElement;
    if (form?.matches('form[data-narrows]')) void narrowTo(addressOf(form));
  });
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.matches('form[data-narrows]')) return;
    event.preventDefault();
    form.hidePopover();
    void narrowTo(addressOf(form));
  });
  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>(
      'a[data-narrows], a[data-more]',
    );
    if (!link) return;
    event.preventDefault();
    void (link.dataset.more === undefined ? narrowTo(link.href) : more(link));
  });
  addEventListener('popstate', () => location.reload());
}
