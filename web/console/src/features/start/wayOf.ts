export interface Way {
  to: '/settings' | '/products' | '/products/new' | '/start';
  search: Record<string, string>;
}

/** The server names a place, such as `settings.markets`; the console knows where that is. */
export function wayOf(link: string): Way {
  const [place, part] = link.split('.');
  if (place === 'settings') return { to: '/settings', search: part ? { tab: part } : {} };
  if (place === 'products') {
    return { to: part === 'new' ? '/products/new' : '/products', search: {} };
  }
  return { to: '/start', search: {} };
}
