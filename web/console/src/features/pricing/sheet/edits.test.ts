import { expect, test } from 'vitest';
import type { PriceRow } from '@entrepot/client/console/priceLists.ts';
import { edited, keyOf, sheetRows, withRows } from './edits.ts';

const at = Date.parse('2026-11-30T12:00:00Z');
const row = (sku: string, fromQuantity: number, price: string, from: string): PriceRow => ({
  id: `${sku}${fromQuantity}${from}`,
  variantId: sku,
  sku,
  name: sku,
  currency: 'EUR',
  fromQuantity,
  price,
  from,
});
const rows = [
  row('POT', 1, '39.90', '2026-01-01T00:00:00Z'),
  row('POT', 1, '29.90', '2026-12-01T00:00:00Z'),
  row('POT', 10, '34.90', '2026-01-01T00:00:00Z'),
];

test('a step is one row, with what comes later beside it', () => {
  const sheet = sheetRows(rows, {}, at);
  expect(sheet.map(({ key }) => key)).toEqual([keyOf('POT', 1), keyOf('POT', 10)]);
  expect(sheet[0]?.now?.price).toBe('39.90');
  expect(sheet[0]?.later.map(({ price }) => price)).toEqual(['29.90']);
});

test('typing the price that stands there takes the edit back', () => {
  const [pot] = sheetRows(rows, {}, at);
  if (!pot) throw new Error('no row');
  const changed = edited({}, pot, '38.00');
  expect(Object.keys(changed)).toHaveLength(1);
  expect(edited(changed, pot, '39.90')).toEqual({});
});

test('pasted rows change what is there and add what is not', () => {
  const edits = withRows({}, [
    { sku: 'POT', fromQuantity: 10, price: '33.90' },
    { sku: 'CUP', fromQuantity: 1, price: '9.90' },
  ]);
  const sheet = sheetRows(rows, edits, at);
  expect(sheet.map(({ sku, typed }) => [sku, typed])).toEqual([
    ['POT', undefined],
    ['POT', '33.90'],
    ['CUP', '9.90'],
  ]);
});
