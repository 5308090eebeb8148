import type { ComponentType } from 'react';
import type { QueryClient } from '@tanstack/react-query';
import {
  Outlet,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { sessionQuery } from '@entrepot/client/console/session.ts';
import { asProblem } from '@entrepot/client/problem.ts';
import type { WordedFeature } from '../shared/FeatureWords.tsx';
import { listSearch } from '../shared/list/search.ts';
import { NotFound, RouteProblem } from './RouteProblem.tsx';
import { Shell } from './Shell.tsx';

interface RouterContext {
  queries: QueryClient;
}

const root = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  errorComponent: RouteProblem,
  notFoundComponent: NotFound,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: 'sign-in',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('../features/identity/SignInPage.tsx'), 'SignInPage'),
});

const setUp = createRoute({
  getParentRoute: () => root,
  path: 'setup',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('../features/identity/SetUpPage.tsx'), 'SetUpPage'),
});

const join = createRoute({
  getParentRoute: () => root,
  path: 'join',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('../features/identity/JoinPage.tsx'), 'JoinPage'),
});

/** Everything behind sign-in; without a session the way leads to the sign-in page and back. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queries.ensureQueryData(sessionQuery);
    } catch (failure) {
      if (asProblem(failure).status !== 401) throw failure;
      throw redirect({ to: '/sign-in', search: { to: location.href } });
    }
  },
});

/** A page behind sign-in: its address, what the address may hold, and the file that draws it. */
const page = <const Path extends string>(
  path: Path,
  component: ReturnType<typeof lazyRouteComponent>,
) => createRoute({ getParentRoute: () => inside, path, validateSearch: listSearch, component });

/** A page of a feature, within its words. */
const worded = (
  feature: WordedFeature,
  load: () => Promise<Record<string, unknown>>,
  name: string,
) =>
  lazyRouteComponent(async () => {
    const [{ [name]: found }, { FeatureWords }] = await Promise.all([
      load(),
      import('../shared/FeatureWords.tsx'),
    ]);
    const Page = found as ComponentType;
    return {
      Worded: () => (
        <FeatureWords feature={feature}>
          <Page />
        </FeatureWords>
      ),
    };
  }, 'Worded');

const pages = [
  page(
    '/',
    lazyRouteComponent(() => import('../features/dashboard/DashboardPage.tsx'), 'DashboardPage'),
  ),
  page(
    'start',
    lazyRouteComponent(() => import('../features/start/FirstHourPage.tsx'), 'FirstHourPage'),
  ),
  page(
    'orders',
    lazyRouteComponent(() => import('../features/order/list/OrdersPage.tsx'), 'OrdersPage'),
  ),
  page(
    'orders/$orderId',
    lazyRouteComponent(() => import('../features/order/detail/OrderPage.tsx'), 'OrderPage'),
  ),
  page(
    'shipments',
    lazyRouteComponent(
      () => import('../features/shipping/list/ShipmentsPage.tsx'),
      'ShipmentsPage',
    ),
  ),
  page(
    'risk',
    lazyRouteComponent(() => import('../features/risk/RiskPage.tsx'), 'RiskPage'),
  ),
  page(
    'products',
    lazyRouteComponent(() => import('../features/catalog/list/ProductsPage.tsx'), 'ProductsPage'),
  ),
  page(
    'products/new',
    lazyRouteComponent(
      () => import('../features/catalog/edit/NewProductPage.tsx'),
      'NewProductPage',
    ),
  ),
  page(
    'products/$productId',
    lazyRouteComponent(() => import('../features/catalog/detail/ProductPage.tsx'), 'ProductPage'),
  ),
  page(
    'products/$productId/edit',
    lazyRouteComponent(
      () => import('../features/catalog/edit/EditProductPage.tsx'),
      'EditProductPage',
    ),
  ),
  page(
    'listing',
    lazyRouteComponent(() => import('../features/listing/list/QueuePage.tsx'), 'QueuePage'),
  ),
  page(
    'listing/$proposalId',
    lazyRouteComponent(() => import('../features/listing/detail/ProposalPage.tsx'), 'ProposalPage'),
  ),
  page(
    'prices',
    lazyRouteComponent(
      () => import('../features/pricing/list/PriceListsPage.tsx'),
      'PriceListsPage',
    ),
  ),
  page(
    'prices/$list',
    lazyRouteComponent(
      () => import('../features/pricing/sheet/PriceSheetPage.tsx'),
      'PriceSheetPage',
    ),
  ),
  page(
    'search',
    worded('search', () => import('../features/search/SearchPage.tsx'), 'SearchPage'),
  ),
  page(
    'promotions',
    worded(
      'promotion',
      () => import('../features/promotion/list/PromotionsPage.tsx'),
      'PromotionsPage',
    ),
  ),
  page(
    'promotions/policy',
    worded('promotion', () => import('../features/promotion/list/PolicyPage.tsx'), 'PolicyPage'),
  ),
  page(
    'promotions/calendar',
    worded(
      'promotion',
      () => import('../features/promotion/calendar/CalendarPage.tsx'),
      'CalendarPage',
    ),
  ),
  page(
    'promotions/$promotionId',
    worded(
      'promotion',
      () => import('../features/promotion/edit/PromotionPage.tsx'),
      'PromotionPage',
    ),
  ),
  page(
    'stock',
    lazyRouteComponent(() => import('../features/inventory/list/StockPage.tsx'), 'StockPage'),
  ),
  page(
    'warehouses',
    lazyRouteComponent(
      () => import('../features/inventory/warehouses/WarehousesPage.tsx'),
      'WarehousesPage',
    ),
  ),
  page(
    'categories',
    lazyRouteComponent(
      () => import('../features/catalog/categories/CategoriesPage.tsx'),
      'CategoriesPage',
    ),
  ),
  page(
    'settings/services',
    lazyRouteComponent(
      () => import('../features/shipping/services/ServicesPage.tsx'),
      'ServicesPage',
    ),
  ),
  page(
    'settings/services/$code',
    lazyRouteComponent(
      () => import('../features/shipping/services/ServicePage.tsx'),
      'ServicePage',
    ),
  ),
  page(
    'settings/markets/$code',
    lazyRouteComponent(() => import('../features/market/MarketPage.tsx'), 'MarketPage'),
  ),
  page(
    'transfers',
    lazyRouteComponent(() => import('../features/transfer/TransfersPage.tsx'), 'TransfersPage'),
  ),
  page(
    'ledger',
    lazyRouteComponent(() => import('../features/ledger/LedgerPage.tsx'), 'LedgerPage'),
  ),
  page(
    'content',
    lazyRouteComponent(() => import('../features/content/list/ContentPage.tsx'), 'ContentPage'),
  ),
  page(
    'content/home',
    lazyRouteComponent(() => import('../features/content/home/HomePage.tsx'), 'HomePage'),
  ),
  page(
    'content/pages/$pageId',
    lazyRouteComponent(() => import('../features/content/detail/EditPage.tsx'), 'EditPage'),
  ),
  page(
    'mails',
    lazyRouteComponent(() => import('../features/notification/list/MailsPage.tsx'), 'MailsPage'),
  ),
  page(
    'mails/$mailId',
    lazyRouteComponent(() => import('../features/notification/detail/MailPage.tsx'), 'MailPage'),
  ),
  page(
    'audit',
    lazyRouteComponent(() => import('../features/system/list/AuditPage.tsx'), 'AuditPage'),
  ),
  page(
    'settings',
    lazyRouteComponent(() => import('../features/settings/SettingsPage.tsx'), 'SettingsPage'),
  ),
  page(
    'verify',
    lazyRouteComponent(() => import('../features/verify/VerifyPage.tsx'), 'VerifyPage'),
  ),
] as const;

const routeTree = root.addChildren([signIn, setUp, join, inside.addChildren(pages)]);

export function createConsoleRouter(queries: QueryClient) {
  return createRouter({
    routeTree,
    basepath: '/console',
    context: { queries },
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createConsoleRouter>;
  }
}
