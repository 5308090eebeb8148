import { expect, test } from 'vitest';
import type { PromotionEntry } from '@entrepot/client/console/promotions.ts';
import { entryOf, newPromotion } from './promotionForm.ts';
import { emptyScope } from './scope.ts';
import { conditionSaid, effectSaid, goods, sentence, type Say } from './sentence.ts';

/** Says which words are asked for and with what, so that no catalogue has to be there. */
const say: Say = {
  words: (id, values) => {
    const name = id.replace('web.console.promotion.said.', '');
    const given = Object.entries(values ?? {}).map(([key, value]) => `${key}=${value}`);
    return given.length > 0 ? `${name}(${given.join(' ')})` : name;
  },
  gap: ' ',
  list: (parts, type) => parts.join(type === 'conjunction' ? ' & ' : ' | '),
  money: ({ minor, currency }) => `${minor}${currency}`,
  moment: (instant) => instant.slice(0, 10),
  name: (kind, code) => `${kind}:${code}`,
};

const entry = (more: Partial<PromotionEntry>): PromotionEntry => ({
  ...entryOf(newPromotion(), 0),
  ...more,
});

test('a plain share is one sentence', () => {
  expect(sentence(entry({}), say)).toBe('always(what=Percent(percent=10 goods=allGoods) when=)');
});

test('window, code and limits are sentences of their own', () => {
  const text = sentence(
    entry({
      trigger: 'COUPON',
      startsAt: '2026-12-01T00:00:00Z',
      limits: { uses: 100, usesEach: 1, budgets: [{ minor: 5000, currency: 'EUR' }] },
    }),
    say,
  );
  expect(text).toContain('coupon since(from=2026-12-01) uses(count=100) usesEach(count=1)');
  expect(text).toContain('budget(amount=5000EUR)');
});

test('all conditions are joined by and, some by or, and a group keeps its bounds', () => {
  const de = { type: 'InMarket', markets: ['de'] } as const;
  const first = { type: 'FirstOrder' } as const;
  expect(
    conditionSaid(
      {
        type: 'AllOf',
        parts: [
          { ...de, markets: ['de'] },
          { type: 'AnyOf', parts: [first, { type: 'Not', part: first }] },
        ],
      },
      say,
    ),
  ).toBe('InMarket(names=market:de) & group(text=FirstOrder | Not(text=FirstOrder))');
});

test('goods are named, and what is excepted too', () => {
  const scope = { ...emptyScope, categories: ['tea'], brands: ['Kiln'], exceptProducts: ['p1'] };
  expect(goods(scope, say)).toBe('except(goods=category:tea | Kiln except=product:p1)');
  expect(goods({ ...emptyScope, brands: ['A', 'B', 'C', 'D'] }, say)).toBe(
    'more(names=A, B count=2)',
  );
});

test('what is wholly free is called so', () => {
  const scope = emptyScope;
  const buy = { buy: scope, bought: 2, get: scope, given: 1, mostTimes: 0 };
  expect(effectSaid({ type: 'BuyGet', ...buy, basisPoints: 10_000 }, say)).toMatch(/^BuyGetFree/);
  expect(effectSaid({ type: 'BuyGet', ...buy, basisPoints: 5_000 }, say)).toMatch(/percent=50/);
  expect(effectSaid({ type: 'Shipping', services: [], basisPoints: 10_000, off: [] }, say)).toBe(
    'ShippingFree',
  );
});

test('one currency is said and the others are counted', () => {
  const off = [
    { minor: 500, currency: 'EUR' },
    { minor: 700, currency: 'USD' },
  ];
  expect(effectSaid({ type: 'AmountOff', on: emptyScope, off }, say)).toBe(
    'AmountOff(amount=currencies(amount=500EUR count=1) goods=allGoods)',
  );
});
