import { expect, test } from 'vitest';
import type { Condition, Effect, PromotionEntry } from '@entrepot/client/console/promotions.ts';
import { decimalText, minorOf } from './amounts.ts';
import { conditionKinds, marketsOf, newCondition } from './conditionForm.ts';
import { effectKinds } from './effectForm.ts';
import {
  entryOf,
  faultsOf,
  fieldOfRefusal,
  newPromotion,
  promotionFields,
} from './promotionForm.ts';
import { emptyScope } from './scope.ts';

const eur = (minor: number) => [{ currency: 'EUR', minor }];
const both = (minor: number) => [...eur(minor), { currency: 'JPY', minor }];
const tea = { ...emptyScope, categories: ['tea'], exceptBrands: ['Kiln'] };
const cups = { ...emptyScope, variants: ['v1', 'v2'], products: ['p1'] };

const effects: Effect[] = [
  { type: 'Percent', on: tea, basisPoints: 1250 },
  { type: 'AmountOff', on: emptyScope, off: both(500) },
  { type: 'FixedPrice', on: cups, unit: eur(990) },
  {
    type: 'SpendAndSave',
    on: emptyScope,
    steps: [
      { from: both(25_000), off: both(2_500), basisPoints: 0 },
      { from: both(50_000), off: [], basisPoints: 1500 },
    ],
    every: false,
  },
  {
    type: 'SpendAndSave',
    on: tea,
    steps: [{ from: eur(100), off: eur(5), basisPoints: 0 }],
    every: true,
  },
  { type: 'BuyGet', buy: tea, bought: 2, get: cups, given: 1, basisPoints: 10_000, mostTimes: 3 },
  { type: 'Gift', variants: ['v1'], pieces: 1 },
  {
    type: 'Bundle',
    parts: [
      { of: tea, pieces: 2 },
      { of: cups, pieces: 1 },
    ],
    price: eur(4900),
    basisPoints: 0,
    mostTimes: 0,
  },
  { type: 'Bundle', parts: [{ of: tea, pieces: 2 }], price: [], basisPoints: 1000, mostTimes: 2 },
  { type: 'Shipping', services: ['EXPRESS'], basisPoints: 0, off: eur(499) },
  { type: 'Shipping', services: [], basisPoints: 10_000, off: [] },
  {
    type: 'FlashSale',
    items: [{ variantId: 'v1', unit: both(990), pieces: 40, mostEach: 2 }],
    theme: 'Harvest',
  },
  {
    type: 'FlashSale',
    items: [{ variantId: 'v2', unit: eur(1), pieces: 1, mostEach: 1 }],
    theme: null,
  },
];

const conditions: Condition[] = [
  { type: 'AllOf', parts: [] },
  { type: 'GoodsAtLeast', of: tea, amounts: both(5000) },
  { type: 'PiecesAtLeast', of: emptyScope, pieces: 3 },
  { type: 'InMarket', markets: ['de', 'us'] },
  { type: 'InCountry', countries: ['AT'] },
  { type: 'InChannel', channels: ['storefront'] },
  { type: 'InSegment', segments: ['gold'] },
  { type: 'PaysWith', methods: ['card'] },
  { type: 'FirstOrder' },
  { type: 'Not', part: { type: 'FirstOrder' } },
  { type: 'Hours', days: ['MONDAY'], from: '22:00:00', until: '02:00:00', zone: 'Asia/Taipei' },
  {
    type: 'AllOf',
    parts: [
      { type: 'InMarket', markets: ['de'] },
      { type: 'Not', part: { type: 'AnyOf', parts: [{ type: 'FirstOrder' }] } },
      {
        type: 'AnyOf',
        parts: [
          { type: 'PaysWith', methods: ['card'] },
          {
            type: 'AllOf',
            parts: [{ type: 'FirstOrder' }, { type: 'InSegment', segments: ['a'] }],
          },
        ],
      },
    ],
  },
  { type: 'AnyOf', parts: [{ type: 'FirstOrder' }, { type: 'InCountry', countries: ['DE'] }] },
];

const entry: PromotionEntry = {
  name: 'Autumn',
  titles: { en: 'Autumn', 'zh-Hant': '秋季' },
  startsAt: '2026-12-01T08:00:00.000Z',
  endsAt: '2026-12-08T08:00:00.000Z',
  trigger: 'COUPON',
  condition: { type: 'AllOf', parts: [] },
  effect: { type: 'Percent', on: emptyScope, basisPoints: 1000 },
  stacking: { group: 'cart', priority: -5, exclusive: true, excludes: ['coupon'] },
  terms: {
    basis: 'NET',
    bearer: 'SHARED',
    sellerBasisPoints: 2_550,
    mostOff: eur(2000),
    marginFloorBasisPoints: -500,
  },
  limits: { uses: 100, usesEach: 1, budgets: both(100_000) },
  version: 4,
};

test.each(effects.map((effect) => [effect.type, effect] as const))(
  'what %s does comes through the form as it was',
  (_, effect) => {
    const saved = { ...entry, effect };
    expect(entryOf(promotionFields(saved), 4)).toEqual(saved);
  },
);

test.each(conditions.map((condition) => [condition.type, condition] as const))(
  'the condition %s comes through the form as it was',
  (_, condition) => {
    const saved = { ...entry, condition };
    expect(entryOf(promotionFields(saved), 4)).toEqual(saved);
  },
);

test('every kind that the form offers is among those that came through', () => {
  expect(new Set(effects.map(({ type }) => type))).toEqual(new Set(effectKinds));
  const kinds = new Set(conditions.map(({ type }) => type));
  expect(conditionKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
});

test('a saved promotion has no faults and an empty one says what it needs', () => {
  for (const effect of effects) {
    for (const condition of conditions) {
      expect(faultsOf(promotionFields({ ...entry, effect, condition }))).toEqual({});
    }
  }
  expect(faultsOf(newPromotion())).toEqual({ name: 'needed', 'titles.en': 'needed' });
});

test('a row of conditions that is not filled in says so at itself', () => {
  const row = newCondition('InMarket');
  const fields = newPromotion();
  fields.condition.parts.push(row);
  expect(faultsOf(fields)[row.key]).toBe('needed');
});

test('amounts are kept in the smallest unit of their currency', () => {
  expect(minorOf('12,5', 'EUR')).toBe(1250);
  expect(minorOf('1250', 'JPY')).toBe(1250);
  expect(minorOf('12.5', 'JPY')).toBeUndefined();
  expect(minorOf('0', 'EUR')).toBeUndefined();
  expect(decimalText({ minor: 5, currency: 'EUR' })).toBe('0.05');
});

test('a promotion is shown in the markets that its condition leaves', () => {
  const de: Condition = { type: 'InMarket', markets: ['de', 'us'] };
  const us: Condition = { type: 'InMarket', markets: ['us'] };
  expect(marketsOf({ type: 'AllOf', parts: [de, us, { type: 'FirstOrder' }] })).toEqual(['us']);
  expect(marketsOf({ type: 'AnyOf', parts: [de, { type: 'FirstOrder' }] })).toBeNull();
  expect(marketsOf({ type: 'AnyOf', parts: [de, us] })).toEqual(['de', 'us']);
});

test('a refusal of the server leads to the field that is meant', () => {
  expect(fieldOfRefusal('basisPoints')).toBe('effect.percent');
  expect(fieldOfRefusal('mostOff')).toBe('mostOff');
  expect(fieldOfRefusal('steps')).toBe('effect.steps');
});
