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
  const { mount } = await load();
  mount(place, JSON.parse(place.dataset.props ?? '{}') as never);
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

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (!/\/checkout$/.test(form.action)) return;
  event.preventDefault();
  void import('./toCheckout.ts').then(({ startCheckout }) => startCheckout(form));
});

// A form that only exists to be sent when a choice changes sends itself; its button stays for the keyboard.
document.addEventListener('change', (event) => {
  const field = event.target as HTMLElement;
  if (field.matches('[data-autosubmit]')) field.closest('form')?.requestSubmit();
});
