import {
  Outlet,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { CheckoutPage } from './pages/CheckoutPage.tsx';
import { FailedPage, MissingPage } from './pages/FailedPage.tsx';
import { isStep, type Step } from './steps.ts';

const root = createRootRoute({
  component: Outlet,
  errorComponent: FailedPage,
  notFoundComponent: MissingPage,
});

const checkout = createRoute({
  getParentRoute: () => root,
  path: 'checkout/$checkoutId',
  validateSearch: (raw: Record<string, unknown>): { step?: Step } =>
    isStep(raw.step) ? { step: raw.step } : {},
  component: CheckoutPage,
});

const back = createRoute({
  getParentRoute: () => root,
  path: 'checkout/$checkoutId/return',
  component: lazyRouteComponent(() => import('./pages/ReturnPage.tsx'), 'ReturnPage'),
});

const order = createRoute({
  getParentRoute: () => root,
  path: 'order/$orderId',
  validateSearch: (raw: Record<string, unknown>): { secret?: string } =>
    typeof raw.secret === 'string' ? { secret: raw.secret } : {},
  component: lazyRouteComponent(() => import('./pages/OrderPage.tsx'), 'OrderPage'),
});

const routeTree = root.addChildren([checkout, back, order]);

export function createCheckoutRouter(basepath: string) {
  return createRouter({ routeTree, basepath, scrollRestoration: true });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createCheckoutRouter>;
  }
}
