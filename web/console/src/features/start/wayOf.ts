export interface Way {
  to: '/settings' | '/products' | '/products/new' | '/start' | '/warehouses' | '/settings/services';
  search: Record<string, string>;
}

/** The server names a place, such as `settings.markets`; the console knows where that is. */
export function wayOf(link: string): Way {
  const [place, part] = link.split('.');
  if (place === 'settings') return { to: '/settings', search: part ? { tab: part } : {} };
  if (place === 'products') {
    return { to: part === 'new' ? '/products/new' : '/products', search: {} };
  }
  if (place === 'warehouses') return { to: '/warehouses', search: {} };
  if (place === 'services') return { to: '/settings/services', search: {} };
  return { to: '/start', search: {} };
}
