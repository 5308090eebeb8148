import type {
  Battery,
  KeptOffer,
  Offer,
  OfferChoices,
  OfferVariant,
} from '@entrepot/client/console/offers.ts';
import {
  attributesOf,
  detailFaults,
  detailFieldsOf,
  detailsOf,
  noDetails,
  type DetailFaultCode,
  type DetailFields,
} from './detailsForm.ts';

/** The form's own fields are text, as they are typed; what they mean is decided when they are sent. */
export interface VariantFields {
  key: string;
  sku: string;
  gtin: string;
  partNumber: string;
  cost: string;
  options: { name: string; value: string }[];
  weightGrams: string;
  lengthMm: string;
  widthMm: string;
  heightMm: string;
  prices: Record<string, string>;
  stock: Record<string, string>;
  /** Pictures of just this variant; the form shows none of them and loses none. */
  media: string[];
}

export interface OfferFields {
  slug: string;
  slugTyped: boolean;
  category: string;
  brand: string;
  hsCode: string;
  origin: string;
  taxClass: string;
  battery: Battery;
  texts: Record<string, { name: string; description: string }>;
  media: string[];
  variants: VariantFields[];
  details: DetailFields;
}

/** The language whose name gives the address, and that every product has. */
export const firstLanguage = 'en';

let made = 0;

export function newVariant(from?: VariantFields): VariantFields {
  made += 1;
  return {
    key: `variant-${made}`,
    sku: '',
    gtin: '',
    partNumber: '',
    cost: from?.cost ?? '',
    options: from?.options.map(({ name }) => ({ name, value: '' })) ?? [],
    weightGrams: from?.weightGrams ?? '',
    lengthMm: from?.lengthMm ?? '',
    widthMm: from?.widthMm ?? '',
    heightMm: from?.heightMm ?? '',
    prices: { ...from?.prices },
    stock: {},
    media: [],
  };
}

export const newOffer = (): OfferFields => ({
  slug: '',
  slugTyped: false,
  category: '',
  brand: '',
  hsCode: '',
  origin: '',
  taxClass: 'standard',
  battery: 'NONE',
  texts: { [firstLanguage]: { name: '', description: '' } },
  media: [''],
  variants: [newVariant()],
  details: noDetails(),
});

/** An address out of a name: small Latin letters, digits and hyphens. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');

const text = (value: number | string | null | undefined) =>
  value === null || value === undefined ? '' : String(value);

export function fieldsOf(offer: KeptOffer): OfferFields {
  return {
    slug: offer.slug,
    slugTyped: true,
    category: offer.category,
    brand: text(offer.brand),
    hsCode: text(offer.hsCode),
    origin: text(offer.origin),
    taxClass: offer.taxClass,
    battery: offer.battery,
    texts: { [firstLanguage]: { name: '', description: '' }, ...offer.texts },
    media: offer.media.length > 0 ? offer.media : [''],
    variants: offer.variants.map((variant) => ({
      ...newVariant(),
      sku: variant.sku,
      gtin: text(variant.gtin),
      partNumber: text(variant.partNumber),
      cost: text(variant.cost),
      options: Object.entries(variant.options).map(([name, value]) => ({ name, value })),
      weightGrams: text(variant.weightGrams),
      lengthMm: text(variant.lengthMm),
      widthMm: text(variant.widthMm),
      heightMm: text(variant.heightMm),
      prices: { ...variant.prices },
      stock: stockOf(variant),
      media: variant.media ?? [],
    })),
    details: detailFieldsOf(offer),
  };
}

/** What lies on each shelf, as the form shows it. */
const stockOf = ({ levels }: KeptOffer['variants'][number]): Record<string, string> =>
  Object.fromEntries(levels.map(({ warehouse, onHand }) => [warehouse, text(onHand)]));

/** A decimal as people write it, with a comma or a point; money never becomes a floating number. */
export const decimalOf = (typed: string): string => typed.trim().replace(',', '.');

const whole = (typed: string): number | null => (typed.trim() ? Number(typed.trim()) : null);
const orNull = (typed: string): string | null => typed.trim() || null;

export function offerOf(fields: OfferFields, version: number): Offer {
  return {
    slug: fields.slug.trim(),
    version,
    category: fields.category,
    brand: orNull(fields.brand),
    hsCode: orNull(fields.hsCode.replace(/[.\s]/g, '')),
    origin: orNull(fields.origin),
    taxClass: fields.taxClass,
    battery: fields.battery,
    texts: Object.fromEntries(
      Object.entries(fields.texts)
        .map(([language, { name, description }]) => [
          language,
          { name: name.trim(), description: description.trim() },
        ])
        .filter(([, one]) => (one as { name: string }).name !== ''),
    ) as Offer['texts'],
    media: fields.media.map((name) => name.trim()).filter(Boolean),
    variants: fields.variants.map(variantOf),
    attributes: attributesOf(fields.details),
    details: detailsOf(fields.details, fields.battery),
  };
}

function variantOf(fields: VariantFields): OfferVariant {
  const prices = Object.entries(fields.prices)
    .map(([market, price]): [string, string] => [market, decimalOf(price)])
    .filter(([, price]) => price !== '');
  const stock = Object.entries(fields.stock)
    .filter(([, pieces]) => pieces.trim() !== '')
    .map(([warehouse, pieces]): [string, number] => [warehouse, Number(pieces)]);
  return {
    sku: fields.sku.trim(),
    gtin: orNull(fields.gtin),
    partNumber: orNull(fields.partNumber),
    ...(fields.cost.trim() ? { cost: decimalOf(fields.cost) } : {}),
    options: Object.fromEntries(
      fields.options
        .filter(({ name, value }) => name.trim() && value.trim())
        .map(({ name, value }) => [name.trim(), value.trim()]),
    ),
    weightGrams: whole(fields.weightGrams),
    lengthMm: whole(fields.lengthMm),
    widthMm: whole(fields.widthMm),
    heightMm: whole(fields.heightMm),
    ...(prices.length > 0 ? { prices: Object.fromEntries(prices) } : {}),
    ...(fields.media.length > 0 ? { media: fields.media } : {}),
    ...(stock.length > 0 ? { stock: Object.fromEntries(stock) } : {}),
  };
}

export type FaultCode =
  | 'name'
  | 'slug'
  | 'category'
  | 'hsCode'
  | 'sku'
  | 'skuTwice'
  | 'measure'
  | 'price'
  | 'pieces'
  | 'gtin'
  | 'picture'
  | DetailFaultCode;

/** A field that is not right yet, by its path in the form. */
export interface Fault {
  path: string;
  code: FaultCode;
}

const measures = ['weightGrams', 'lengthMm', 'widthMm', 'heightMm'] as const;
const wholeNumber = /^\d{1,7}$/;

/** What keeps the form from being sent. What only keeps a product from being sold is the server's to say. */
export function faultsOf(fields: OfferFields, choices: OfferChoices): Fault[] {
  const faults: Fault[] = [];
  const say = (wrong: boolean, path: string, code: FaultCode) => {
    if (wrong) faults.push({ path, code });
  };
  say(!fields.texts[firstLanguage]?.name.trim(), `texts.${firstLanguage}.name`, 'name');
  say(!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(fields.slug.trim()), 'slug', 'slug');
  say(!fields.category, 'category', 'category');
  const hsCode = fields.hsCode.replace(/[.\s]/g, '');
  say(hsCode !== '' && !/^\d{6,10}$/.test(hsCode), 'hsCode', 'hsCode');
  fields.media.forEach((name, position) => {
    const typed = name.trim();
    say(typed !== '' && !/^(https?:\/\/|\/)\S+$/.test(typed), `media.${position}`, 'picture');
  });
  const skus = new Set<string>();
  fields.variants.forEach((variant, position) => {
    const at = `variants.${position}`;
    const sku = variant.sku.trim();
    say(sku === '', `${at}.sku`, 'sku');
    say(sku !== '' && skus.has(sku), `${at}.sku`, 'skuTwice');
    skus.add(sku);
    const gtin = variant.gtin.trim();
    say(gtin !== '' && !/^(\d{8}|\d{12,14})$/.test(gtin), `${at}.gtin`, 'gtin');
    for (const measure of measures) {
      const typed = variant[measure].trim();
      say(typed !== '' && !wholeNumber.test(typed), `${at}.${measure}`, 'measure');
    }
    for (const { code, decimals } of choices.markets) {
      const price = decimalOf(variant.prices[code] ?? '');
      say(price !== '' && !isPrice(price, decimals), `${at}.prices.${code}`, 'price');
    }
    for (const { code } of choices.warehouses) {
      const pieces = (variant.stock[code] ?? '').trim();
      say(pieces !== '' && !wholeNumber.test(pieces), `${at}.stock.${code}`, 'pieces');
    }
  });
  return [...faults, ...detailFaults(fields.details, fields.hsCode)];
}

/** A yen has no hundredths: as many decimals as the currency has, and more than nothing. */
export const isPrice = (price: string, decimals: number): boolean =>
  new RegExp(decimals > 0 ? `^\\d{1,9}(\\.\\d{1,${decimals}})?$` : '^\\d{1,9}$').test(price) &&
  /[1-9]/.test(price);
