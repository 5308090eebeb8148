import type { PromotionEntry, Trial } from '@entrepot/client/console/promotions.ts';
import { instantOf } from '../edit/promotionForm.ts';

/** A cart to try and the circumstances, as they are typed. */
export interface TrialFields {
  market: string;
  country: string;
  items: { variantId: string; quantity: string }[];
  channel: string;
  segments: string[];
  company: string;
  firstOrder: 'unknown' | 'yes' | 'no';
  paymentMethod: string;
  codes: string[];
  at: string;
  /** Whether the promotion is tried as it stands in the form. */
  asTyped: boolean;
}

export const newTrial = (): TrialFields => ({
  market: '',
  country: '',
  items: [],
  channel: '',
  segments: [],
  company: '',
  firstOrder: 'unknown',
  paymentMethod: '',
  codes: [],
  at: '',
  asTyped: true,
});

const given = (text: string) => text.trim() || undefined;
const some = (list: string[]) => (list.length > 0 ? list : undefined);

/** The request; a promotion that is tried as typed stands in for the saved one. */
export function trialOf(fields: TrialFields, id: string, entry: PromotionEntry): Trial {
  const { name, titles, startsAt, endsAt, condition, effect, stacking, terms } = entry;
  const draft = {
    id,
    name: name || '–',
    titles,
    startsAt,
    endsAt,
    condition,
    effect,
    stacking,
    terms,
  };
  return {
    market: fields.market,
    country: fields.country,
    items: fields.items.map(({ variantId, quantity }) => ({
      variantId,
      quantity: Number(quantity) || 0,
    })),
    channel: given(fields.channel),
    segments: some(fields.segments),
    company: given(fields.company),
    firstOrder: fields.firstOrder === 'unknown' ? undefined : fields.firstOrder === 'yes',
    paymentMethod: given(fields.paymentMethod),
    codes: some(fields.codes),
    at: instantOf(fields.at) ?? undefined,
    draft: fields.asTyped ? draft : undefined,
  };
}
