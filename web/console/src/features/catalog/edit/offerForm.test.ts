import { expect, test } from 'vitest';
import type { KeptOffer, OfferChoices } from '@entrepot/client/console/offers.ts';
import { decimalOf, faultsOf, fieldsOf, isPrice, newOffer, offerOf, slugOf } from './offerForm.ts';

const choices: OfferChoices = {
  categories: [{ slug: 'kitchen', name: 'Kitchen' }],
  markets: [
    { code: 'de', name: 'Germany', currency: 'EUR', decimals: 2 },
    { code: 'jp', name: 'Japan', currency: 'JPY', decimals: 0 },
  ],
  warehouses: [{ code: 'SZX-1', name: 'Shenzhen', country: 'CN' }],
  taxClasses: ['standard'],
  batteries: ['NONE'],
  languages: ['en', 'de'],
};

function mug() {
  const fields = newOffer();
  fields.slug = 'my-mug';
  fields.category = 'kitchen';
  fields.texts.en = { name: ' My mug ', description: 'Holds tea.' };
  Object.assign(fields.variants[0]!, {
    sku: 'MUG-1',
    weightGrams: '420',
    prices: { de: '18,90', jp: '' },
    stock: { 'SZX-1': '25' },
  });
  return fields;
}

test.each([
  ['Teekanne „Hafen“ 600 ml', 'teekanne-hafen-600-ml'],
  ['Café crème', 'cafe-creme'],
  ['茶壺', ''],
])('%s gets the address %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('a_form_says_what_the_server_understands', () => {
  const offer = offerOf(mug(), 0);
  expect(offer).toMatchObject({
    slug: 'my-mug',
    version: 0,
    brand: null,
    media: [],
    texts: { en: { name: 'My mug', description: 'Holds tea.' } },
  });
  expect(offer.variants[0]).toEqual({
    sku: 'MUG-1',
    gtin: null,
    partNumber: null,
    options: {},
    weightGrams: 420,
    lengthMm: null,
    widthMm: null,
    heightMm: null,
    prices: { de: '18.90' },
    stock: { 'SZX-1': 25 },
  });
});

test('what_was_kept_comes_back_into_the_form_unchanged', () => {
  const offer = offerOf(mug(), 3);
  const kept: KeptOffer = {
    ...offer,
    id: 'p1',
    state: 'DRAFT',
    whyNotSellable: [],
    taxClass: 'standard',
    battery: 'NONE',
    media: offer.media ?? [],
    variants: offer.variants.map((variant) => ({
      ...variant,
      options: variant.options ?? {},
      media: variant.media ?? [],
      levels: Object.entries(variant.stock ?? {}).map(([warehouse, onHand]) => ({
        variantId: 'v1',
        warehouse,
        onHand,
        reserved: 0,
      })),
    })),
  };
  expect(offerOf(fieldsOf(kept), 3)).toEqual(offer);
});

test('a_sound_form_has_no_faults', () => {
  expect(faultsOf(mug(), choices)).toEqual([]);
});

test('names_every_field_that_is_not_right', () => {
  const fields = mug();
  fields.texts.en!.name = ' ';
  fields.hsCode = '69.12';
  fields.media = ['mug.jpg'];
  Object.assign(fields.variants[0]!, { weightGrams: '4,2', prices: { de: '0', jp: '24.5' } });
  fields.variants.push({ ...fields.variants[0]!, key: 'twin', prices: {}, weightGrams: '' });
  expect(faultsOf(fields, choices).map(({ path, code }) => `${path} ${code}`)).toEqual([
    'texts.en.name name',
    'hsCode hsCode',
    'media.0 picture',
    'variants.0.weightGrams measure',
    'variants.0.prices.de price',
    'variants.0.prices.jp price',
    'variants.1.sku skuTwice',
  ]);
});

test('money_has_the_decimals_of_its_currency', () => {
  expect(isPrice('2400', 0)).toBe(true);
  expect(isPrice('24.5', 0)).toBe(false);
  expect(isPrice('18.905', 2)).toBe(false);
  expect(isPrice('0.00', 2)).toBe(false);
  expect(decimalOf(' 18,90 ')).toBe('18.90');
});
