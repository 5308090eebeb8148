import type { Checkout } from '@entrepot/client/shop/types.ts';

/** The steps of a checkout in their order; each stands in the address, so that Back moves one step. */
export const steps = ['address', 'shipping', 'payment', 'review'] as const;
export type Step = (typeof steps)[number];

export function isStep(value: unknown): value is Step {
  return steps.some((step) => step === value);
}

/** The first step that still has to be done. */
export function firstOpen(checkout: Checkout): Step {
  if (!checkout.address || !checkout.contact) return 'address';
  if (!checkout.service) return 'shipping';
  if (!checkout.method) return 'payment';
  return 'review';
}

/** Once the order is placed its address and its service are promised; the way to pay may still change. */
export function editable(checkout: Checkout, step: Step): boolean {
  return checkout.state === 'OPEN' || step === 'payment' || step === 'review';
}

/** The step to show: the one asked for, unless an earlier one is still open or it can't change any more. */
export function shownStep(checkout: Checkout, asked: Step | undefined): Step {
  const open = firstOpen(checkout);
  if (!asked || !editable(checkout, asked)) return open;
  return steps.indexOf(asked) <= steps.indexOf(open) ? asked : open;
}

export function after(step: Step): Step {
  return steps[Math.min(steps.indexOf(step) + 1, steps.length - 1)] ?? 'review';
}
