import type { Promotion } from '@entrepot/client/console/promotions.ts';

export type ShownState = 'DRAFT' | 'SCHEDULED' | 'RUNNING' | 'PAUSED' | 'ENDED';

/** An active promotion runs only within its window; staff want to know which it is. */
export function shownState(promotion: Promotion, now: number): ShownState {
  if (promotion.state !== 'ACTIVE') return promotion.state;
  if (promotion.startsAt && Date.parse(promotion.startsAt) > now) return 'SCHEDULED';
  if (promotion.endsAt && Date.parse(promotion.endsAt) <= now) return 'ENDED';
  return 'RUNNING';
}
