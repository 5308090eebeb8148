import type { AddressField, AddressPart } from '@entrepot/client/shop/types.ts';
import type { MessageId } from './messages.ts';

/** What the browser may fill in, https://html.spec.whatwg.org/#autofill-detail-tokens. */
export const autocompleteTokens: Record<AddressPart, string> = {
  name: 'shipping name',
  company: 'shipping organization',
  line1: 'shipping address-line1',
  line2: 'shipping address-line2',
  city: 'shipping address-level2',
  region: 'shipping address-level1',
  postcode: 'shipping postal-code',
};

/** Countries whose own word for the region or the postcode everybody there expects. */
const regionWords: Record<string, MessageId> = {
  US: 'web.checkout.field.region.state',
  BR: 'web.checkout.field.region.state',
  AU: 'web.checkout.field.region.state',
  IN: 'web.checkout.field.region.state',
  MX: 'web.checkout.field.region.state',
  JP: 'web.checkout.field.region.prefecture',
  CA: 'web.checkout.field.region.province',
  CN: 'web.checkout.field.region.province',
  AE: 'web.checkout.field.region.emirate',
};
const postcodeWords: Record<string, MessageId> = {
  US: 'web.checkout.field.postcode.zip',
  BR: 'web.checkout.field.postcode.cep',
};

/** The label of a field as the country calls it. */
export function labelOf(field: AddressField, country: string): MessageId {
  if (field.name === 'region') return regionWords[country] ?? 'web.checkout.field.region';
  if (field.name === 'postcode') return postcodeWords[country] ?? 'web.checkout.field.postcode';
  return `web.checkout.field.${field.name}`;
}
