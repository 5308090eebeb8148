import { expect, test } from 'vitest';
import {
  codeOf,
  decimalText,
  faultsOf,
  fieldsOf,
  minorOf,
  newService,
  serviceOf,
} from './serviceForm.ts';

test('an amount becomes whole minor units and comes back as it was', () => {
  expect(minorOf('25', 2)).toBe(2500);
  expect(minorOf('25,5', 2)).toBe(2550);
  expect(minorOf('25.505', 2)).toBeUndefined();
  expect(minorOf('1200', 0)).toBe(1200);
  expect(minorOf('12.5', 0)).toBeUndefined();
  expect(decimalText(5, 2)).toBe('0.05');
  expect(decimalText(2550, 2)).toBe('25.50');
  expect(decimalText(1200, 0)).toBe('1200');
});

const filled = () => {
  const fields = newService('AED', ['SZX']);
  return {
    ...fields,
    carrier: 'Gulf Parcels',
    fuelPercent: '12.5',
    zones: fields.zones.map((zone) => ({
      ...zone,
      countries: ['AE'],
      minDays: '5',
      maxDays: '9',
      breaks: [
        { upToGrams: '2000', price: '45' },
        { upToGrams: '500', price: '25.00' },
        { upToGrams: '9000', price: '' },
      ],
      stepPrice: '10',
    })),
  };
};

test('a service is sent with its steps in order, without the lines that nobody priced', () => {
  const service = serviceOf(filled(), 'GULF', undefined, 2);
  expect(service).toMatchObject({ fuel: 0.125, maxGrams: 20_000, maxSideMm: 1000 });
  expect(service.zones[0]?.breaks).toEqual([
    { upToGrams: 500, priceMinor: 2500 },
    { upToGrams: 2000, priceMinor: 4500 },
  ]);
  const again = serviceOf(fieldsOf(service, 2), 'GULF', service, 2);
  expect(again).toEqual(service);
});

test('every field that is not right is named', () => {
  expect(faultsOf(filled(), 2)).toEqual({});
  expect(Object.keys(faultsOf(newService('AED', []), 2))).toEqual([
    'carrier',
    'zones.0.countries',
    'zones.0.warehouses',
    'zones.0.minDays',
    'zones.0.maxDays',
    'zones.0.breaks.0.price',
  ]);
});

test('a code is made of the name and is nobody else’s', () => {
  expect(codeOf('Gulf Parcels', [])).toBe('GULF-PARCELS');
  expect(codeOf('Gulf Parcels', ['GULF-PARCELS'])).toBe('GULF-PARCELS-2');
  expect(codeOf('顺丰', [])).toBe('SERVICE');
});
