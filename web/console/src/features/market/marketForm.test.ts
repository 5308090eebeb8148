import { expect, test } from 'vitest';
import type { Country } from '@entrepot/client/console/countries.ts';
import { begunIn, emptyMarket, fieldsOf, marketOf } from './marketForm.ts';

const emirates: Country = {
  code: 'AE',
  name: 'United Arab Emirates',
  currency: 'AED',
  decimals: 2,
  language: 'ar',
  names: { en: 'United Arab Emirates', ar: 'الإمارات العربية المتحدة' },
};
const germany: Country = {
  code: 'DE',
  name: 'Germany',
  currency: 'EUR',
  decimals: 2,
  language: 'de',
  names: { en: 'Germany' },
};

test('a market begins with what is usual in its country', () => {
  const fields = begunIn(emirates, emptyMarket(['SZX']), 'en', []);
  const market = marketOf(fields, undefined, emirates, 3, 'en');
  expect(market).toMatchObject({
    code: 'ae',
    position: 3,
    currency: 'AED',
    locales: ['ar-AE', 'en-AE'],
    taxDisplay: 'NET',
    incoterms: ['DDP'],
    merchantBearsEstimates: true,
    warehouses: ['SZX'],
    priceList: 'ae',
  });
  expect(market.names.ar).toBe('الإمارات العربية المتحدة');
});

test('whoever is registered for IOSS sells to the Union with the tax in the price', () => {
  expect(begunIn(germany, emptyMarket([]), 'en', ['IOSS'])).toMatchObject({
    schemes: ['IOSS'],
    taxDisplay: 'GROSS',
    bears: false,
  });
  expect(begunIn(germany, emptyMarket([]), 'en', [])).toMatchObject({
    schemes: [],
    taxDisplay: 'NET',
  });
});

test('what the form does not show stays as it was', () => {
  const before = {
    ...marketOf(begunIn(emirates, emptyMarket([]), 'en', []), undefined, emirates, 1, 'en'),
    locales: ['ar', 'en'],
    lanes: ['AIR'],
    vatOnDuty: false,
  };
  const after = marketOf(fieldsOf(before, 'en'), before, emirates, 9, 'en');
  expect(after).toEqual(before);
});
