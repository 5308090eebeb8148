import { expect, test } from 'vitest';
import type { KeptOffer, ProductDetails } from '@entrepot/client/console/offers.ts';
import { attributesOf, detailFaults, detailFieldsOf, detailsOf, noDetails } from './detailsForm.ts';

const maker = {
  name: 'Hanjiang Kiln',
  address: '1 Kiln Road, Jingdezhen',
  contact: 'a@example.com',
};
const details: ProductDetails = {
  manufacturer: maker,
  responsible: null,
  hsCodes: { EU: '69120000' },
  battery: { chemistry: 'LITHIUM_ION', wattHours: 37.5, count: 2 },
  dangerous: null,
  ageLimit: 14,
  warnings: { de: 'Heiß!' },
  ordering: { least: 2, step: 2, most: null },
  digital: false,
  bundle: [],
  related: ['teapot'],
  snippets: { en: { title: 'Mug', description: null } },
};
const attributes = [{ key: 'material', name: 'Material', text: 'Stoneware', number: null }];

test('what was kept comes back as it was, also what the form does not show', () => {
  const fields = detailFieldsOf({ details, attributes } as KeptOffer);
  expect(detailsOf(fields, 'CONTAINED')).toEqual(details);
  expect(attributesOf(fields)).toEqual(attributes);
  expect(detailsOf(fields, 'NONE').battery).toBeNull();
});

test('a maker without an address, half a hazard and a foreign code are faults', () => {
  const fields = {
    ...noDetails(),
    manufacturer: { ...maker, address: ' ' },
    unNumber: 'UN3480',
    hsCodes: [{ destination: 'EU', code: '9503 0010' }],
  };
  expect(detailFaults(fields, '6912.00').map(({ path }) => path)).toEqual([
    'details.manufacturer.address',
    'details.hazardClass',
    'details.hsCodes.0.code',
  ]);
  expect(detailFaults(noDetails(), '')).toEqual([]);
});

test('a new attribute gets a key out of its name', () => {
  const fields = {
    ...noDetails(),
    attributes: [{ name: 'Dishwasher safe', text: 'yes', before: undefined }],
  };
  expect(attributesOf(fields)).toEqual([
    { key: 'dishwasher-safe', name: 'Dishwasher safe', text: 'yes' },
  ]);
});
