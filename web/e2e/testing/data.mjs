// One order's worth of data for the stand-in server, in the shapes of the API.
import { addNote, desk, deskHandlers, newDesk, session } from './console.mjs';

const eur = (display, amount = display.replace(/[^0-9,]/g, '').replace(',', '.')) => ({
  amount,
  currency: 'EUR',
  display,
});

export const items = [
  {
    id: 'line-1',
    sku: 'LAMP-SAND',
    slug: 'harbour-lamp',
    name: 'Leselampe „Hafen“',
    options: { colour: 'Sand' },
    quantity: 1,
    unit: eur('49,90 €'),
    total: eur('49,90 €'),
  },
  {
    id: 'line-2',
    sku: 'CUP-BLUE',
    slug: 'dock-cup',
    name: 'Becher „Kai“',
    options: { colour: 'Blau' },
    quantity: 2,
    unit: eur('14,50 €'),
    total: eur('29,00 €'),
  },
];

const charge = (kind, label, display, reason, rest = {}) => ({
  kind,
  label,
  money: eur(display),
  charged: true,
  estimate: false,
  reason,
  note: '',
  ruleIds: [],
  ...rest,
});

const amounts = [
  charge('GOODS', 'Waren netto', '66,30 €', 'Ihre Artikel ohne Mehrwertsteuer.'),
  charge('SHIPPING', 'Versand netto', '6,72 €', 'Standard, 0,9 kg, Zone 3.'),
  charge('TAX', 'Einfuhrumsatzsteuer 19 %', '15,00 €', 'Auf Waren, Versand und Zoll (§ 1 UStG).'),
  charge('DUTY', 'Zoll', '6,00 €', '3 € je Tarifposition, zwei Positionen.'),
  charge('FEE', 'Vorlageprovision', '0,00 €', 'Trägt der Händler.', {
    estimate: true,
    charged: false,
    note: 'Nur geschätzt und nicht berechnet.',
  }),
];

const total = eur('94,02 €');
const promise = 'An der Tür ist nichts zu zahlen.';

const quote = (service) => ({
  state: 'QUOTED',
  id: 'quote-1',
  incoterm: 'DDP',
  taxIncluded: true,
  goodsShown: eur('78,90 €'),
  total,
  originCountry: 'CN',
  originName: 'China',
  country: 'DE',
  countryName: 'Deutschland',
  service: service ?? 'standard',
  minDays: 8,
  maxDays: 12,
  promise,
  lines: items.map((item) => ({
    lineId: item.id,
    quantity: item.quantity,
    unit: item.unit,
    shown: item.total,
  })),
  amounts,
  services: [
    {
      service: 'standard',
      name: 'Standard',
      carrier: 'Carrier 01',
      price: eur('8,00 €'),
      minDays: 8,
      maxDays: 12,
      chosen: service !== 'express',
    },
    {
      service: 'express',
      name: 'Express',
      carrier: 'Carrier 02',
      price: eur('19,00 €'),
      minDays: 3,
      maxDays: 5,
      chosen: service === 'express',
    },
  ],
  reasons: [],
});

const field = (name, required, rest = {}) => ({ name, required, regions: [], ...rest });

const germanForm = {
  country: 'DE',
  fields: [
    field('name', true),
    field('company', false),
    field('line1', true),
    field('line2', false),
    field('postcode', true, { pattern: '\\d{5}', example: '20457' }),
    field('city', true),
  ],
};

const landed = {
  from: 'Shenzhen',
  to: 'Hamburg',
  lines: amounts.map((amount) => ({ ...amount, amount: amount.money })),
  total,
  sentence: promise,
};

const address = {
  name: 'Customer 0042',
  line1: 'Am Sandtorkai 1',
  postcode: '20457',
  city: 'Hamburg',
  country: 'DE',
};

const lampOf = (id, colour, price, stock) => ({
  id,
  values: { colour },
  price: eur(price),
  available: stock.kind === 'in',
  stock,
  picture: null,
});

export const buyBox = {
  groups: [
    {
      key: 'colour',
      name: 'Farbe',
      values: [
        { value: 'sand', label: 'Sand', swatch: '#d8c7a6' },
        { value: 'blue', label: 'Blau', swatch: '#1f4e79' },
      ],
    },
  ],
  variants: [
    lampOf('v1', 'sand', '49,90 €', { kind: 'in', words: 'Auf Lager' }),
    lampOf('v2', 'blue', '52,90 €', { kind: 'out', words: 'Ausverkauft' }),
  ],
  variantId: 'v1',
  addPath: '/api/v1/carts/mine/lines',
  cartPath: '/de/cart',
  priceNote: 'inkl. MwSt.',
};

export const countrySwitch = {
  countries: [
    { code: 'DE', name: 'Deutschland' },
    { code: 'AT', name: 'Österreich' },
  ],
  country: 'DE',
  path: '/api/v1/products/harbour-lamp/availability',
  landed,
};

const states = {
  order: 'CONFIRMED',
  payment: 'AUTHORISED',
  delivery: 'OPEN',
  customs: 'NOT_DECLARED',
  risk: 'ALLOWED',
  returned: 'NONE',
};

/** A shop in memory: what the pages change lives here. */
export function newShop() {
  return {
    signedIn: false,
    checkout: {
      id: 'checkout-1',
      cartId: 'cart-1',
      state: 'OPEN',
      market: 'eu',
      country: 'DE',
      locale: 'de-DE',
      addressForm: germanForm,
      countries: countrySwitch.countries,
      methods: [
        { code: 'card', provider: 'simulator', flow: 'REDIRECT', name: 'Karte' },
        { code: 'wallet', provider: 'simulator', flow: 'REDIRECT', name: 'Wallet' },
      ],
      quote: quote(),
    },
    shipments: [],
    states: { ...states },
    ...newDesk(),
    asked: 0,
  };
}

const order = (shop) => ({
  id: 'order-1',
  number: 'E-2026-000042',
  placedAt: '2026-11-23T15:00:00Z',
  market: 'eu',
  country: 'DE',
  locale: 'de-DE',
  states: shop.states,
  address,
  lines: items,
  amounts,
  total,
  incoterm: 'DDP',
  promise,
  service: 'standard',
  minDays: 8,
  maxDays: 12,
  shipments: shop.shipments,
  canCancel: true,
});

const step = (lifecycle, from, to, at) => ({
  lifecycle,
  from,
  to,
  at,
  actor: 'checkout',
  reason: '',
});

const consoleOrder = (shop) => ({
  ...order(shop),
  ...desk(shop),
  contact: { email: 'customer0042@example.com' },
  terms: {
    incoterm: 'DDP',
    warehouse: 'SZX',
    originCountry: 'CN',
    service: 'standard',
    minDays: 8,
    maxDays: 12,
    ruleVersion: '2026-11-01',
  },
  riskScore: 10,
  riskReasons: ['many_pieces'],
  payment: {
    id: 'payment-1',
    method: 'card',
    provider: 'simulator',
    providerReference: 'sim_1',
    state: 'AUTHORISED',
    amount: total,
    authorised: total,
    captured: eur('0,00 €'),
    refunded: eur('0,00 €'),
  },
  steps: [
    step('order', null, 'PENDING', '2026-11-23T15:00:00Z'),
    step('payment', 'OPEN', 'AUTHORISED', '2026-11-23T15:00:02Z'),
    step('order', 'PENDING', 'CONFIRMED', '2026-11-23T15:00:03Z'),
  ],
});

const transfers = [
  {
    id: 't1',
    kind: 'authorisation',
    debit: 'psp:simulator:pending',
    credit: 'order:order-1',
    amount: total,
    mode: 'PENDING',
    at: '2026-11-23T15:00:02Z',
  },
];

const row = (shop) => ({
  ...order(shop),
  customer: 'Customer 0042',
  email: 'customer0042@example.com',
  pieces: 3,
  attention: [],
});

const list = (...rows) => ({ json: { items: rows, next: null } });
const mail = {
  id: 'mail-1',
  to: 'customer0042@example.com',
  subject: 'Ihre Bestellung E-2026-000042',
  kind: 'order_confirmed',
  locale: 'de',
  state: 'KEPT',
  createdAt: '2026-11-23T15:00:04Z',
};

const faults = {
  status: 422,
  json: {
    status: 422,
    code: 'bad_address',
    title: 'Die Adresse stimmt nicht',
    wayOut: 'Prüfen Sie die Felder.',
    errors: [{ field: 'postcode', code: 'pattern' }],
  },
};

function shopHandlers(shop, body) {
  const { checkout } = shop;
  const changed = (change) => {
    Object.assign(checkout, change);
    return { json: checkout };
  };
  const link = { id: 'order-1', number: 'E-2026-000042', secret: 'secret-of-testing' };
  return {
    'GET /api/v1/checkouts/*': () => ({ json: checkout }),
    'GET /api/v1/carts/*': () => ({ json: { id: 'cart-1', lines: items, pieces: 3 } }),
    'PUT /api/v1/carts/*/place': () => {
      checkout.country = body.country;
      return { json: { id: 'cart-1', lines: items, pieces: 3 } };
    },
    'PUT /api/v1/checkouts/*/address': () => {
      if (body.postcode === '00000') return faults;
      const { email, phone, ...address } = body;
      return changed({ contact: { email, phone }, address });
    },
    'PUT /api/v1/checkouts/*/shipping': () =>
      changed({ service: body.service, quote: quote(body.service) }),
    'PUT /api/v1/checkouts/*/payment': () => changed({ method: body.method }),
    'POST /api/v1/checkouts/*/complete': (id) => {
      if (checkout.state === 'OPEN') {
        checkout.state = 'PLACED';
        const redirectUrl = `/de-DE/checkout/${id}/return`;
        return { json: { state: 'PAYMENT_REQUIRED', order: link, redirectUrl } };
      }
      shop.asked += 1;
      if (shop.asked < 3) return { json: { state: 'PENDING', order: link } };
      Object.assign(checkout, { state: 'CONFIRMED', order: link });
      return { json: { state: 'CONFIRMED', order: link } };
    },
    'GET /api/v1/orders/*': () => ({ json: order(shop) }),
    'POST /api/v1/carts/mine/lines': () => ({ json: { pieces: body.quantity } }),
    'GET /api/v1/products/*/availability': () => ({ json: { landed } }),
  };
}

function consoleHandlers(shop, body, query) {
  const lost = { status: 401, json: { status: 401, code: 'unauthenticated' } };
  const inside = (answer) => () => (shop.signedIn ? answer() : lost);
  const enter = () => {
    if (body.password === 'wrong')
      return { status: 401, json: { status: 401, code: 'bad_credentials' } };
    shop.signedIn = true;
    return { json: session };
  };
  const desks = Object.entries(deskHandlers(shop, body, query, row(shop)));
  return {
    ...Object.fromEntries(
      desks.map(([path, handle]) => [
        path,
        (...parts) => (shop.signedIn || path.endsWith('/markets') ? handle(...parts) : lost),
      ]),
    ),
    'GET /api/v1/console/session': inside(() => ({ json: session })),
    'POST /api/v1/console/session': enter,
    'POST /api/v1/console/setup': enter,
    'DELETE /api/v1/console/session': () => {
      shop.signedIn = false;
      return { status: 204 };
    },
    'GET /api/v1/console/orders/*': inside(() => ({ json: consoleOrder(shop) })),
    'GET /api/v1/console/orders/*/transfers': inside(() => ({ json: transfers })),
    'POST /api/v1/console/orders/*/notes': inside(() => {
      addNote(shop, body.text);
      return { json: consoleOrder(shop) };
    }),
    'POST /api/v1/console/orders/*/shipment': inside(() => {
      shop.states.delivery = 'BOOKED';
      shop.shipments.push({
        id: 'shipment-1',
        orderId: 'order-1',
        orderNumber: 'E-2026-000042',
        waybill: 'LX473124829CN',
        warehouse: 'SZX',
        service: 'standard',
        carrier: 'Carrier 01',
        country: 'DE',
        state: 'BOOKED',
        bookedAt: '2026-11-23T16:00:00Z',
        events: [],
      });
      return { json: consoleOrder(shop) };
    }),
    'POST /api/v1/console/shipments/*/hand-over': inside(() => {
      shop.shipments[0].state = 'HANDED_OVER';
      shop.states.delivery = 'HANDED_OVER';
      return { json: shop.shipments[0] };
    }),
    'POST /api/v1/console/shipments/*/events': inside(() => {
      shop.shipments[0].events.unshift({
        text: body.status,
        status: body.status,
        location: body.location,
        note: body.note,
        at: body.at,
      });
      return { json: shop.shipments[0] };
    }),
    'GET /api/v1/console/company': inside(() => ({
      json: {
        name: 'Entrepot Demo Ltd',
        email: 'shop@example.com',
        address,
        taxIds: { IOSS: 'IM2760000000' },
      },
    })),
    'POST /api/v1/console/stock/adjustments': inside(() => ({
      json: { sku: 'LAMP-SAND', onHand: 40 + body.delta },
    })),
    'GET /api/v1/console/mails/*': inside(() => ({
      json: {
        ...mail,
        html: '<h1>Vielen Dank</h1><p>Ihre Bestellung ist da.</p>',
        text: 'Vielen Dank\n\nIhre Bestellung ist da.',
      },
    })),
    'GET /api/v1/console/settings': inside(() =>
      list({ name: 'entrepot.roles', value: '*', source: 'default' }),
    ),
    'GET /api/v1/console/verify/last': inside(() => ({ json: { report: verified } })),
    'POST /api/v1/console/verify': inside(() => ({ json: verified })),
  };
}

/** What a check of the invariants found. */
const verified = {
  at: '2026-11-23T15:00:00Z',
  ok: false,
  tookMillis: 42,
  checks: [
    {
      name: 'ledger-balanced',
      description: 'Debits equal credits in every currency.',
      ok: true,
      state: 'HOLDS',
      offending: 0,
      rows: [],
    },
    {
      name: 'stock-not-negative',
      description: 'No stock is below zero.',
      ok: false,
      state: 'BROKEN',
      offending: 1,
      rows: [{ sku: 'LAMP-SAND', on_hand: -1 }],
    },
  ],
};

export const handlers = (shop, body, query) => ({
  ...shopHandlers(shop, body),
  ...consoleHandlers(shop, body, query),
});
