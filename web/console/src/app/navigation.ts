import type { MessageId } from '../shared/messages.ts';

export interface NavigationItem {
  to: string;
  label: MessageId;
}

export interface NavigationGroup {
  label: MessageId;
  items: NavigationItem[];
}

/** The console's pages by the job that an operator comes to do. */
export const navigation: NavigationGroup[] = [
  {
    label: 'web.console.nav.sell',
    items: [
      { to: '/orders', label: 'web.console.nav.orders' },
      { to: '/shipments', label: 'web.console.nav.shipments' },
    ],
  },
  {
    label: 'web.console.nav.goods',
    items: [
      { to: '/products', label: 'web.console.nav.products' },
      { to: '/stock', label: 'web.console.nav.stock' },
      { to: '/content', label: 'web.console.nav.content' },
    ],
  },
  {
    label: 'web.console.nav.oversee',
    items: [
      { to: '/mails', label: 'web.console.nav.mails' },
      { to: '/audit', label: 'web.console.nav.audit' },
      { to: '/verify', label: 'web.console.nav.verify' },
    ],
  },
  {
    label: 'web.console.nav.setUp',
    items: [{ to: '/settings', label: 'web.console.nav.settings' }],
  },
];
