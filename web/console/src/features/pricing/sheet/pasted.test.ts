import { expect, test } from 'vitest';
import { pastedColumn, pastedRows, plainFigure } from './pasted.ts';

test('figures are read as they are written in different countries', () => {
  expect(plainFigure('1.234,50 €')).toBe('1234.50');
  expect(plainFigure('1,234.50')).toBe('1234.50');
  expect(plainFigure('12,5')).toBe('12.5');
  expect(plainFigure('$ 18.90')).toBe('18.90');
});

test('a figure that could be read two ways is left to be refused', () => {
  expect(plainFigure('1,234')).toBe('1,234');
});

test('rows of two and three columns are prices, a heading is none', () => {
  expect(pastedRows('SKU\tPreis\nPOT-1\t39,90\nPOT-2\t45\n')).toEqual([
    { sku: 'POT-1', fromQuantity: 1, price: '39.90' },
    { sku: 'POT-2', fromQuantity: 1, price: '45' },
  ]);
  expect(pastedRows('POT-1\t10\t34.90')).toEqual([
    { sku: 'POT-1', fromQuantity: 10, price: '34.90' },
  ]);
});

test('prices alone are no rows but a column', () => {
  expect(pastedRows('39,90\n45')).toBeNull();
  expect(pastedColumn('39,90\r\n45\r\n')).toEqual(['39.90', '45']);
});

test('a quantity that is none makes it no table of prices', () => {
  expect(pastedRows('POT-1\tmany\t3')).toBeNull();
});
