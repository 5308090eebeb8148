import { useEffect } from 'react';

/** From an element up to the page's content that holds it. */
function wayUp(from: HTMLElement): HTMLElement[] {
  const main = from.closest<HTMLElement>('#main');
  const way: HTMLElement[] = [];
  for (let at: HTMLElement | null = from; at && main?.contains(at); at = at.parentElement) {
    way.push(at);
  }
  return way;
}

function focusOn(place: HTMLElement): void {
  if (!place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}

/**
 * A button that has done its work often goes, and would take the focus with it to the top of the page. What
 * held the button takes the focus then, so the next Tab goes on from there. Not the next button: a second
 * press of Enter would do something that nobody asked for.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let way: HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      const now = target instanceof HTMLElement ? wayUp(target) : [];
      if (now.length > 0) way = now;
    };
    const keep = () => {
      if (document.activeElement !== document.body || way[0]?.isConnected !== false) return;
      const place = way.find(({ isConnected }) => isConnected);
      way = [];
      if (place) focusOn(place);
    };
    const watch = new MutationObserver(keep);
    watch.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    return () => {
      watch.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
}
