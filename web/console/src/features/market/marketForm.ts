import type { Country } from '@entrepot/client/console/countries.ts';
import type { DeskMarket } from '@entrepot/client/console/marketDesk.ts';
import { languageOf, localeOf } from '../../shared/languages.ts';

/** A market as the form holds it; the first country is the one whose customs are meant. */
export interface MarketFields {
  code: string;
  name: string;
  countries: string[];
  currency: string;
  language: string;
  others: string[];
  taxDisplay: 'GROSS' | 'NET';
  incoterms: ('DDP' | 'DAP')[];
  bears: boolean;
  schemes: string[];
  warehouses: string[];
  methods: string[];
  returnDays: string;
  open: boolean;
}

/** The member states of the Union (EU customs territory, without special territories). */
export const union = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** The registrations by which a seller collects the tax itself, where one is known. */
export function schemeOf(country: string): string | undefined {
  if (union.has(country)) return 'IOSS';
  const schemes: Record<string, string> = {
    GB: 'GB_VAT',
    NO: 'VOEC',
    AU: 'AU_GST',
    NZ: 'NZ_GST',
    BR: 'REMESSA_CONFORME',
    US: 'US_SALES_TAX',
  };
  return schemes[country];
}

/** Where tax is collected by registration prices are shown with it, elsewhere the border adds it. */
const withTax = new Set(['IOSS', 'GB_VAT', 'VOEC', 'AU_GST', 'NZ_GST']);

export const emptyMarket = (warehouses: string[]): MarketFields => ({
  code: '',
  name: '',
  countries: [],
  currency: '',
  language: 'en',
  others: [],
  taxDisplay: 'NET',
  incoterms: ['DDP'],
  bears: true,
  schemes: [],
  warehouses,
  methods: [],
  returnDays: '14',
  open: true,
});

/** What is usual in a country, put into a market that begins there. */
export function begunIn(
  country: Country,
  fields: MarketFields,
  locale: string,
  registered: readonly string[],
): MarketFields {
  const language = country.language ?? 'en';
  const scheme = schemeOf(country.code);
  const schemes = scheme && registered.includes(scheme) ? [scheme] : [];
  return {
    ...fields,
    code: country.code.toLowerCase(),
    name: country.names[locale] ?? country.name,
    countries: [country.code],
    currency: country.currency,
    language,
    others: language === 'en' ? [] : ['en'],
    schemes,
    taxDisplay: schemes.some((one) => withTax.has(one)) ? 'GROSS' : 'NET',
    bears: !schemes.some((one) => withTax.has(one)),
  };
}

export function fieldsOf(market: DeskMarket, locale: string): MarketFields {
  const [first = 'en', ...others] = market.locales.map(languageOf);
  return {
    code: market.code,
    name: market.names[locale] ?? market.names.en ?? market.code,
    countries: market.countries,
    currency: market.currency,
    language: first,
    others: [...new Set(others)].filter((language) => language !== first),
    taxDisplay: market.taxDisplay,
    incoterms: market.incoterms,
    bears: market.merchantBearsEstimates,
    schemes: market.schemes,
    warehouses: market.warehouses,
    methods: market.paymentMethods,
    returnDays: String(market.returnDays),
    open: market.open,
  };
}

/** What the form does not show stays as it was; a new market is called like its first country. */
export function marketOf(
  fields: MarketFields,
  before: DeskMarket | undefined,
  country: Country | undefined,
  position: number,
  locale: string,
): DeskMarket {
  const decimals = country?.currency === fields.currency ? country.decimals : 2;
  const home = fields.countries[0] ?? '';
  const tagOf = (language: string) =>
    before?.locales.find((tag) => languageOf(tag) === language) ?? localeOf(language, home);
  return {
    code: fields.code,
    position: before?.position ?? position,
    open: fields.open,
    names: { ...country?.names, ...before?.names, [locale]: fields.name.trim() },
    countries: fields.countries,
    currency: fields.currency,
    displayDecimals:
      before && before.currency === fields.currency ? before.displayDecimals : decimals,
    locales: [fields.language, ...fields.others.filter((one) => one !== fields.language)].map(
      tagOf,
    ),
    taxDisplay: fields.taxDisplay,
    priceList: before?.priceList ?? fields.code,
    incoterms: fields.incoterms,
    schemes: fields.schemes,
    merchantBearsEstimates: fields.bears,
    vatOnDuty: before?.vatOnDuty ?? true,
    warehouses: fields.warehouses,
    lanes: before?.lanes ?? [],
    paymentMethods: fields.methods,
    returnDays: Number(fields.returnDays),
    roundings: before?.roundings ?? [],
    fxSpreadBasisPoints: before?.fxSpreadBasisPoints ?? 0,
    legalTexts: before?.legalTexts ?? {},
  };
}
