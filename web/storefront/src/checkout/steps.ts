import type { Checkout } from '@entrepot/client/shop/types.ts';

/** The steps of a checkout in their order; each stands in the address, so that Back moves one step. */
export const steps = ['address', 'shipping', 'payment', 'review'] as const;
export type Step = (typeof steps)[number];

export function isStep(value: unknown): value is Step {
  return steps.some((step) => step === value);
}

/** The first step that still has to be done. */
export function firstOpen(checkout: Checkout): Step {
  if (!checkout.address || !checkout.email) return 'address';
  if (!checkout.shipping.some((choice) => choice.chosen)) return 'shipping';
  if (!checkout.payment.some((choice) => choice.chosen)) return 'payment';
  return 'review';
}

/** The step to show: the one asked for, unless an earlier one is still open. */
export function shownStep(checkout: Checkout, asked: Step | undefined): Step {
  const open = firstOpen(checkout);
  if (!asked) return open;
  return steps.indexOf(asked) <= steps.indexOf(open) ? asked : open;
}

export function after(step: Step): Step {
  return steps[Math.min(steps.indexOf(step) + 1, steps.length - 1)] ?? 'review';
}
