import { expect, test } from 'vitest';
import type { PromotionRow } from '@entrepot/client/console/promotions.ts';
import { entryOf, newPromotion } from '../edit/promotionForm.ts';
import { barsOf, inMarket, monthOf, overlapping, weeksOf } from './month.ts';

const sale = (id: string, from: Date | null, until: Date | null, market = ''): PromotionRow => ({
  promotion: {
    ...entryOf(newPromotion(), 1),
    id,
    state: 'ACTIVE',
    startsAt: from?.toISOString() ?? null,
    endsAt: until?.toISOString() ?? null,
    condition: market ? { type: 'InMarket', markets: [market] } : { type: 'AllOf', parts: [] },
  },
  uses: 0,
  spent: [],
});

const november = new Date(2026, 10, 1);
const at = (day: number, hour = 0) => new Date(2026, 10, day, hour);

test('a month is whole weeks from Monday on', () => {
  const weeks = weeksOf(november);
  expect(weeks).toHaveLength(6);
  expect(weeks[0]?.map(({ key }) => key)[0]).toBe('2026-10-26');
  expect(weeks.flat().filter(({ inMonth }) => inMonth)).toHaveLength(30);
});

test('an address that is no month means the month of now', () => {
  expect(monthOf('2026-13', at(15))).toEqual(november);
  expect(monthOf('2027-02', at(15))).toEqual(new Date(2027, 1, 1));
});

test('sales that overlap lie on lines of their own, others share one', () => {
  const week = weeksOf(november)[1] ?? [];
  const bars = barsOf(week, [
    sale('a', at(2), at(4)),
    sale('b', at(3, 12), at(6)),
    sale('c', at(4, 8), at(20)),
  ]);
  expect(bars.map(({ row, first, last, lane }) => [row.promotion.id, first, last, lane])).toEqual([
    ['a', 0, 1, 0],
    ['b', 1, 4 - 1, 1],
    ['c', 2, 6, 0],
  ]);
  expect(bars[2]?.open).toEqual({ start: false, end: true });
});

test('what has no window is open on every day', () => {
  const [bar] = barsOf(weeksOf(november)[0] ?? [], [sale('a', null, null)]);
  expect(bar).toMatchObject({ first: 0, last: 6, open: { start: true, end: true } });
});

test('a market sees its own sales and those of all', () => {
  const rows = [
    sale('de', null, null, 'de'),
    sale('all', null, null),
    sale('us', null, null, 'us'),
  ];
  expect(inMarket(rows, 'de').map(({ promotion }) => promotion.id)).toEqual(['de', 'all']);
  expect(inMarket(rows, undefined)).toHaveLength(3);
});

test('sales of different markets never meet', () => {
  const rows = [
    sale('a', at(1), at(3), 'de'),
    sale('b', at(1), at(3), 'us'),
    sale('c', at(1), at(3)),
  ];
  const [a] = rows;
  if (!a) throw new Error('no row');
  expect(overlapping(a, rows).map(({ promotion }) => promotion.id)).toEqual(['c']);
});

test('one ends as the other begins: that is no overlap', () => {
  const rows = [sale('a', at(1), at(3)), sale('b', at(3), at(5)), sale('c', at(2), at(4))];
  const [a] = rows;
  if (!a) throw new Error('no row');
  expect(overlapping(a, rows).map(({ promotion }) => promotion.id)).toEqual(['c']);
});
