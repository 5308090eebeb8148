import type { Finding } from '@entrepot/client/console/listing.ts';
import { fieldId } from './fieldId.ts';

/** The input that mends a finding, and the language that has to be chosen to see it. */
export interface Target {
  id: string;
  language?: string;
}

const first: Record<string, string> = {
  'details.manufacturer': 'details.manufacturer.name',
  'details.responsible': 'details.responsible.name',
  'details.battery': 'details.wattHours',
  'details.dangerous': 'details.unNumber',
  number_missing: 'variants.0.partNumber',
  gtin_taken: 'variants.0.gtin',
  cost_unknown: 'variants.0.cost',
  margin_low: 'variants.0.cost',
};

export function targetOf({ code, field, market, language }: Finding): Target | undefined {
  if (!field || field === 'markets' || field === 'alternatives') return undefined;
  if (field.startsWith('texts.')) {
    const text = field.slice('texts.'.length);
    const part = code === 'description_short' ? 'description' : 'name';
    return { id: fieldId(`texts.${text}.${part}`), language: text };
  }
  if (field === 'details.warnings') {
    const warned = language ?? 'en';
    return { id: fieldId(`details.warnings.${warned}`), language: warned };
  }
  if (field === 'variants') {
    if (market && code === 'price_missing') return { id: fieldId(`variants.0.prices.${market}`) };
    return { id: fieldId(first[code] ?? 'variants.0.sku') };
  }
  return { id: fieldId(first[field] ?? field) };
}
