/**
 * Brings the page's islands to life. A page is complete without it: each `<… data-island="name">` holds
 * a server-made form that works alone; the island replaces it when it comes into view, with the
 * properties from the JSON in `data-props`.
 */
import { countInCart } from './cartBadge.ts';

type Mount = (place: HTMLElement, props: never) => void;

const islands: Record<string, () => Promise<{ mount: Mount }>> = {
  'buy-box': () => import('./islands/buyBox.tsx'),
  'country-switch': () => import('./islands/countrySwitch.tsx'),
};

async function wake(place: HTMLElement): Promise<void> {
  const load = islands[place.dataset.island ?? ''];
  if (!load || place.dataset.awake) return;
  place.dataset.awake = 'yes';
  try {
    const { mount } = await load();
    mount(place, JSON.parse(place.dataset.props ?? '{}') as never);
  } catch {
    // Without the shop there is no script; the server's form stays as it is, and is sent as one.
    delete place.dataset.awake;
  }
}

/** Awake a screen's half before it comes into view, so that nobody waits for it. */
const inView = new IntersectionObserver(
  (entries) => {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      inView.unobserve(entry.target);
      void wake(entry.target as HTMLElement);
    }
  },
  { rootMargin: '50% 0px' },
);

for (const place of document.querySelectorAll<HTMLElement>('[data-island]')) inView.observe(place);
countInCart();

if (document.querySelector('[data-gallery]')) {
  void import('./gallery.ts').then(({ startGallery }) => startGallery());
}
if (document.querySelector('[data-narrows]')) {
  void import('./narrow.ts').then(({ startNarrowing }) => startNarrowing());
}

document.addEventListener('focusin', (event) => {
  const field = event.target as HTMLInputElement;
  if (field.dataset.suggest) void import('./suggest.ts').then((made) => made.suggestFor(field));
});

// Fetched beforehand: a shop that has gone away meanwhile could not even say so.
const till = document.querySelector('form[action$="/checkout"]') && import('./toCheckout.ts');
document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (!till || !/\/checkout$/.test(form.action)) return;
  event.preventDefault();
  void till.then(({ startCheckout }) => startCheckout(form));
});

// A form that only exists to be sent when a choice changes sends itself; its button stays for those
// without a script. What narrows a list is sent by its own part.
document.addEventListener('change', (event) => {
  const field = event.target as HTMLSelectElement;
  if (field.matches('[data-autosubmit]') && !field.form?.matches('[data-narrows]')) {
    field.form?.requestSubmit();
  }
});

// Which place of a search's results was opened: the words and the place, nothing of who did.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLElement>('[data-clicks] .card-link');
  const list = link?.closest<HTMLElement>('[data-clicks]');
  const card = link?.closest('.card');
  if (!list?.dataset.clicks || !card) return;
  const { clicks: query, market, locale, offset } = list.dataset;
  const position = Number(offset) + [...list.querySelectorAll('.card')].indexOf(card) + 1;
  const told = JSON.stringify({ market, locale, query, position });
  navigator.sendBeacon('/api/v1/search/clicks', new Blob([told], { type: 'application/json' }));
});

const offline = document.querySelector<HTMLElement>('[data-offline]');
const tellOffline = () => offline?.toggleAttribute('hidden', navigator.onLine);
addEventListener('online', tellOffline);
addEventListener('offline', tellOffline);
tellOffline();
