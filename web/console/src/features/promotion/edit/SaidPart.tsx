import type { PromotionFields } from './promotionForm.ts';
import { entryOf } from './promotionForm.ts';
import { useText } from '../parts/useText.ts';
import { sentence } from './sentence.ts';
import { useSay } from './useSay.ts';

/** What the promotion does, in words that follow what is typed. */
export function SaidPart({ fields }: { fields: PromotionFields }) {
  const text = useText();
  const { effect } = fields;
  const say = useSay([
    ...effect.gifts,
    ...effect.on.variants,
    ...effect.buy.variants,
    ...effect.get.variants,
    ...effect.parts.flatMap(({ of }) => of.variants),
  ]);
  return (
    <section className="said" aria-label={text('web.console.promotion.said')}>
      <p aria-live="polite">{sentence(entryOf(fields, 0), say)}</p>
    </section>
  );
}
