import type { Permission } from '@entrepot/client/console/types.ts';
import type { IconName } from '../shared/Icon.tsx';
import type { MessageId } from '../shared/messages.ts';

export interface NavigationItem {
  to: string;
  label: MessageId;
  icon: IconName;
  /** Whoever lacks it does not see the way there; the server refuses anyway. */
  needs?: Permission;
  /** Pressed after g, it goes there. */
  letter?: string;
}

export interface NavigationGroup {
  label?: MessageId;
  items: NavigationItem[];
}

/** The console's pages by the job that an operator comes to do. */
export const navigation: NavigationGroup[] = [
  {
    items: [
      { to: '/', label: 'web.console.nav.home', icon: 'home', letter: 'h', needs: 'ORDER_READ' },
      {
        to: '/start',
        label: 'web.console.nav.start',
        icon: 'flag',
        letter: 'f',
        needs: 'ORDER_READ',
      },
    ],
  },
  {
    label: 'web.console.nav.sell',
    items: [
      {
        to: '/orders',
        label: 'web.console.nav.orders',
        icon: 'orders',
        letter: 'o',
        needs: 'ORDER_READ',
      },
      {
        to: '/shipments',
        label: 'web.console.nav.shipments',
        icon: 'truck',
        letter: 's',
        needs: 'ORDER_READ',
      },
      {
        to: '/risk',
        label: 'web.console.nav.risk',
        icon: 'shield',
        letter: 'r',
        needs: 'ORDER_READ',
      },
    ],
  },
  {
    label: 'web.console.nav.goods',
    items: [
      {
        to: '/products',
        label: 'web.console.nav.products',
        icon: 'box',
        letter: 'p',
        needs: 'CATALOG_READ',
      },
      {
        to: '/categories',
        label: 'web.console.nav.categories',
        icon: 'tag',
        letter: 'k',
        needs: 'CATALOG_READ',
      },
      {
        to: '/listing',
        label: 'web.console.nav.listing',
        icon: 'check',
        letter: 'q',
        needs: 'CATALOG_READ',
      },
      {
        to: '/prices',
        label: 'web.console.nav.prices',
        icon: 'tag',
        letter: 'l',
        needs: 'PRICE_READ',
      },
      {
        to: '/promotions',
        label: 'web.console.nav.promotions',
        icon: 'percent',
        letter: 'd',
        needs: 'PROMOTION_READ',
      },
      {
        to: '/search',
        label: 'web.console.nav.search',
        icon: 'search',
        letter: 'u',
        needs: 'CATALOG_READ',
      },
      {
        to: '/stock',
        label: 'web.console.nav.stock',
        icon: 'layers',
        letter: 'i',
        needs: 'STOCK_READ',
      },
      {
        to: '/warehouses',
        label: 'web.console.nav.warehouses',
        icon: 'warehouse',
        letter: 'w',
        needs: 'STOCK_READ',
      },
      {
        to: '/content',
        label: 'web.console.nav.content',
        icon: 'page',
        letter: 'c',
        needs: 'CONTENT_READ',
      },
    ],
  },
  {
    label: 'web.console.nav.moneyGroup',
    items: [
      {
        to: '/transfers',
        label: 'web.console.nav.transfers',
        icon: 'compare',
        letter: 't',
        needs: 'PAYMENT_READ',
      },
      {
        to: '/ledger',
        label: 'web.console.nav.ledger',
        icon: 'coins',
        letter: 'm',
        needs: 'PAYMENT_READ',
      },
    ],
  },
  {
    label: 'web.console.nav.oversee',
    items: [
      {
        to: '/mails',
        label: 'web.console.nav.mails',
        icon: 'mail',
        letter: 'e',
        needs: 'MAIL_READ',
      },
      {
        to: '/audit',
        label: 'web.console.nav.audit',
        icon: 'history',
        letter: 'a',
        needs: 'AUDIT_READ',
      },
      {
        to: '/verify',
        label: 'web.console.nav.verify',
        icon: 'scale',
        letter: 'v',
        needs: 'VERIFY_RUN',
      },
    ],
  },
  {
    label: 'web.console.nav.setUp',
    items: [{ to: '/settings', label: 'web.console.nav.settings', icon: 'gear', letter: ',' }],
  },
];

/** The way to an item of a group is lit for the page itself and for everything below it. */
export const isOpen = (to: string, pathname: string): boolean =>
  to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);

/** What somebody with these permissions may go to. */
export const permitted = (permissions: readonly string[] | undefined): NavigationGroup[] =>
  navigation
    .map((group) => ({
      ...group,
      items: group.items.filter(({ needs }) => !needs || (permissions ?? []).includes(needs)),
    }))
    .filter(({ items }) => items.length > 0);
