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
import { listSearch } from '../shared/frame/ListPage.tsx';
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

const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/orders' });
  },
});

const orders = createRoute({
  getParentRoute: () => inside,
  path: 'orders',
  validateSearch: listSearch,
  component: lazyRouteComponent(
    () => import('../features/order/list/OrdersPage.tsx'),
    'OrdersPage',
  ),
});

const order = createRoute({
  getParentRoute: () => inside,
  path: 'orders/$orderId',
  component: lazyRouteComponent(
    () => import('../features/order/detail/OrderPage.tsx'),
    'OrderPage',
  ),
});

const shipments = createRoute({
  getParentRoute: () => inside,
  path: 'shipments',
  validateSearch: listSearch,
  component: lazyRouteComponent(
    () => import('../features/shipping/list/ShipmentsPage.tsx'),
    'ShipmentsPage',
  ),
});

const products = createRoute({
  getParentRoute: () => inside,
  path: 'products',
  validateSearch: listSearch,
  component: lazyRouteComponent(
    () => import('../features/catalog/list/ProductsPage.tsx'),
    'ProductsPage',
  ),
});

const product = createRoute({
  getParentRoute: () => inside,
  path: 'products/$productId',
  component: lazyRouteComponent(
    () => import('../features/catalog/detail/ProductPage.tsx'),
    'ProductPage',
  ),
});

const stock = createRoute({
  getParentRoute: () => inside,
  path: 'stock',
  validateSearch: listSearch,
  component: lazyRouteComponent(
    () => import('../features/inventory/list/StockPage.tsx'),
    'StockPage',
  ),
});

const content = createRoute({
  getParentRoute: () => inside,
  path: 'content',
  validateSearch: listSearch,
  component: lazyRouteComponent(
    () => import('../features/content/list/ContentPage.tsx'),
    'ContentPage',
  ),
});

const contentHome = createRoute({
  getParentRoute: () => inside,
  path: 'content/home',
  component: lazyRouteComponent(() => import('../features/content/home/HomePage.tsx'), 'HomePage'),
});

const contentPage = createRoute({
  getParentRoute: () => inside,
  path: 'content/pages/$pageId',
  component: lazyRouteComponent(
    () => import('../features/content/detail/EditPage.tsx'),
    'EditPage',
  ),
});

const mails = createRoute({
  getParentRoute: () => inside,
  path: 'mails',
  validateSearch: listSearch,
  component: lazyRouteComponent(
    () => import('../features/notification/list/MailsPage.tsx'),
    'MailsPage',
  ),
});

const mail = createRoute({
  getParentRoute: () => inside,
  path: 'mails/$mailId',
  component: lazyRouteComponent(
    () => import('../features/notification/detail/MailPage.tsx'),
    'MailPage',
  ),
});

const audit = createRoute({
  getParentRoute: () => inside,
  path: 'audit',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('../features/system/list/AuditPage.tsx'), 'AuditPage'),
});

const settings = createRoute({
  getParentRoute: () => inside,
  path: 'settings',
  component: lazyRouteComponent(
    () => import('../features/system/list/SettingsPage.tsx'),
    'SettingsPage',
  ),
});

const verify = createRoute({
  getParentRoute: () => inside,
  path: 'verify',
  component: lazyRouteComponent(() => import('../features/verify/VerifyPage.tsx'), 'VerifyPage'),
});

const routeTree = root.addChildren([
  signIn,
  setUp,
  inside.addChildren([
    home,
    orders,
    order,
    shipments,
    products,
    product,
    stock,
    content,
    contentHome,
    contentPage,
    mails,
    mail,
    audit,
    settings,
    verify,
  ]),
]);

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
