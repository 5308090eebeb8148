import { expect, test } from 'vitest';
import { exportPath, parametersOf } from './lists.ts';

test('words_are_text_to_the_api_and_the_page_number_stays_here', () => {
  expect(parametersOf({ q: 'lamp', page: '3', payment: 'OPEN' })).toEqual({
    text: 'lamp',
    payment: 'OPEN',
  });
});

test('a_file_holds_the_filtered_list_from_its_start', () => {
  expect(exportPath('orders', { q: 'a&b', after: 'x', sort: '-placed', risk: '' })).toBe(
    '/api/v1/console/orders/export.csv?sort=-placed&text=a%26b',
  );
  expect(exportPath('orders', {})).toBe('/api/v1/console/orders/export.csv');
});
