import type { Checkout, Money, Quote } from '@entrepot/client/shop/types.ts';

const euro = (display: string, amount: string): Money => ({ amount, currency: 'EUR', display });

export const quoted: Quote = {
  state: 'QUOTED',
  incoterm: 'DDP',
  originName: 'China',
  countryName: 'Deutschland',
  total: euro('94,02 €', '94.02'),
  promise: 'An der Tür ist nichts zu zahlen.',
  lines: [
    {
      lineId: 'l1',
      quantity: 1,
      unit: euro('49,90 €', '49.90'),
      shown: euro('49,90 €', '49.90'),
      why: [],
    },
  ],
  amounts: [
    {
      kind: 'DUTY',
      money: euro('3,00 €', '3.00'),
      charged: true,
      estimate: false,
      label: 'Zoll',
      reason: '3 € je Tarifposition.',
      note: '',
      ruleIds: ['eu-low-value'],
    },
  ],
  services: [
    {
      service: 'standard',
      name: 'Standard',
      carrier: 'Carrier 01',
      price: euro('8,00 €', '8.00'),
      minDays: 8,
      maxDays: 12,
      chosen: true,
    },
  ],
  reasons: [],
};

/** A checkout at its beginning; a test says what was decided since. */
export function checkoutWith(decided: Partial<Checkout> = {}): Checkout {
  return {
    id: 'checkout-1',
    cartId: 'cart-1',
    state: 'OPEN',
    market: 'eu',
    country: 'DE',
    locale: 'de-DE',
    addressForm: {
      country: 'DE',
      fields: [
        { name: 'name', required: true, regions: [] },
        { name: 'line1', required: true, regions: [] },
        { name: 'postcode', required: true, pattern: '\\d{5}', example: '20457', regions: [] },
        { name: 'city', required: true, regions: [] },
      ],
    },
    countries: [
      { code: 'DE', name: 'Deutschland' },
      { code: 'AT', name: 'Österreich' },
    ],
    methods: [
      { code: 'card', provider: 'simulator', flow: 'REDIRECT', name: 'Karte', payWithinDays: 1 },
    ],
    quote: quoted,
    ...decided,
  };
}

/** All but the payment itself is decided. */
export const readyToPay = (decided: Partial<Checkout> = {}): Checkout =>
  checkoutWith({
    contact: { email: 'customer0042@example.com' },
    address: {
      name: 'Customer 0042',
      line1: 'Am Sandtorkai 1',
      postcode: '20457',
      city: 'Hamburg',
      country: 'DE',
    },
    service: 'standard',
    method: 'card',
    ...decided,
  });
