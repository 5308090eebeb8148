// One order's worth of data for the stand-in server, in the shapes of the API.
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
    options: 'Sand',
    quantity: 1,
    unit: eur('49,90 €'),
    total: eur('49,90 €'),
  },
  {
    id: 'line-2',
    sku: 'CUP-BLUE',
    slug: 'dock-cup',
    name: 'Becher „Kai“',
    options: 'Blau',
    quantity: 2,
    unit: eur('14,50 €'),
    total: eur('29,00 €'),
  },
];

const charge = (kind, label, display, reason, rest = {}) => ({
  kind,
  label,
  amount: eur(display),
  charged: true,
  estimate: false,
  reason,
  ruleIds: [],
  ...rest,
});

export const landed = {
  incoterm: 'DDP',
  from: 'Shenzhen',
  to: 'Hamburg',
  lines: [
    charge('GOODS', 'Waren netto', '66,30 €', 'Ihre Artikel ohne Mehrwertsteuer.'),
    charge('SHIPPING', 'Versand netto', '6,72 €', 'Standard, 0,9 kg, Zone 3.'),
    charge('TAX', 'Einfuhrumsatzsteuer 19 %', '15,00 €', 'Auf Waren, Versand und Zoll (§ 1 UStG).'),
    charge('DUTY', 'Zoll', '6,00 €', '3 € je Tarifposition, zwei Positionen.'),
    charge('FEE', 'Vorlageprovision', '0,00 €', 'Trägt der Händler.', {
      estimate: true,
      charged: false,
    }),
  ],
  goodsShown: eur('78,90 €'),
  total: eur('94,02 €'),
  sentence: 'An der Tür ist nichts zu zahlen.',
  notes: [],
};

const field = (name, label, autocomplete, rest = {}) => ({
  name,
  label,
  required: true,
  autocomplete,
  ...rest,
});

export const germanFields = [
  field('name', 'Vor- und Nachname', 'name'),
  field('company', 'Firma', 'organization', { required: false }),
  field('line1', 'Straße und Hausnummer', 'address-line1'),
  field('line2', 'Adresszusatz', 'address-line2', { required: false }),
  field('postcode', 'Postleitzahl', 'postal-code', { pattern: '\\d{5}', example: '20457' }),
  field('city', 'Ort', 'address-level2'),
  field('phone', 'Telefon', 'tel', { required: false, hint: 'Nur für Rückfragen des Zustellers.' }),
];

const address = {
  name: 'Customer 0042',
  line1: 'Am Sandtorkai 1',
  postcode: '20457',
  city: 'Hamburg',
  country: 'DE',
};

export const buyBox = {
  variants: [
    { id: 'v1', name: 'Sand', price: eur('49,90 €'), available: true, availability: 'Auf Lager' },
    {
      id: 'v2',
      name: 'Blau',
      price: eur('52,90 €'),
      available: false,
      availability: 'Ausverkauft',
    },
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
};

/** A shop in memory: what the pages change lives here. */
export function newShop() {
  return {
    signedIn: false,
    checkout: {
      id: 'checkout-1',
      cartId: 'cart-1',
      market: 'de',
      locale: 'de',
      state: 'OPEN',
      version: 1,
      countries: countrySwitch.countries,
      addressFields: germanFields,
      email: null,
      address: null,
      lines: items,
      shipping: [],
      payment: [],
      landed: null,
      blockers: [],
    },
    shipments: [],
    states: { ...states },
    asked: 0,
  };
}

const session = {
  accountId: 'a1',
  name: 'Operator 0001',
  email: 'operator@example.com',
  permissions: ['ORDER_READ', 'ORDER_WRITE'],
  formToken: 'testing',
  expiresAt: '2026-11-24T00:00:00Z',
};

const order = (shop) => ({
  id: 'order-1',
  number: 'E-2026-000042',
  placedAt: '2026-11-23T15:00:00Z',
  market: 'de',
  country: 'DE',
  locale: 'de',
  email: 'customer0042@example.com',
  phone: null,
  address,
  lines: items.map((item) => ({
    ...item,
    options: { colour: item.options },
    goodsNet: item.total,
    hsCode: '9405.21',
    origin: 'CN',
  })),
  charges: landed.lines,
  total: landed.total,
  incoterm: 'DDP',
  from: 'Shenzhen',
  to: 'Hamburg',
  sentence: landed.sentence,
  service: 'standard',
  warehouse: 'SZX',
  ruleVersion: '2026-11-01',
  states: shop.states,
  riskScore: 10,
  riskReasons: ['amount_above_usual'],
  payment: {
    method: 'card',
    provider: 'simulator',
    providerReference: 'sim_1',
    state: 'AUTHORISED',
    authorised: landed.total,
    captured: eur('0,00 €'),
    refunded: eur('0,00 €'),
  },
  transfers: [
    {
      id: 't1',
      kind: 'authorisation',
      debit: 'psp:simulator:pending',
      credit: 'order:order-1',
      amount: landed.total,
      mode: 'PENDING',
      at: '2026-11-23T15:00:02Z',
    },
  ],
  shipments: shop.shipments,
  steps: [
    {
      lifecycle: 'order',
      from: null,
      to: 'PENDING',
      at: '2026-11-23T15:00:00Z',
      actor: 'checkout',
      reason: '',
    },
    {
      lifecycle: 'payment',
      from: 'OPEN',
      to: 'AUTHORISED',
      at: '2026-11-23T15:00:02Z',
      actor: 'checkout',
      reason: '',
    },
    {
      lifecycle: 'order',
      from: 'PENDING',
      to: 'CONFIRMED',
      at: '2026-11-23T15:00:03Z',
      actor: 'checkout',
      reason: '',
    },
  ],
});

const row = ({ id, number, placedAt, market, country, total }, shop) => ({
  id,
  number,
  placedAt,
  market,
  country,
  total,
  customer: 'Customer 0042',
  states: shop.states,
});

const list = (...rows) => ({ json: { items: rows, next: null } });
const product = {
  id: 'product-1',
  slug: 'harbour-lamp',
  name: 'Reading lamp Harbour',
  brand: 'Entrepot',
  category: 'Lamps',
  state: 'SELLABLE',
};
const mail = {
  id: 'mail-1',
  to: 'customer0042@example.com',
  subject: 'Ihre Bestellung E-2026-000042',
  kind: 'order_confirmed',
  locale: 'de',
  state: 'KEPT',
  createdAt: '2026-11-23T15:00:04Z',
};

function shopHandlers(shop, body) {
  const { checkout } = shop;
  const changed = (change) => {
    Object.assign(checkout, change, { version: checkout.version + 1 });
    return { json: checkout };
  };
  return {
    'GET /api/v1/checkouts/*': () => ({ json: checkout }),
    'PUT /api/v1/checkouts/*/address': () =>
      body.address.postcode === '00000'
        ? {
            status: 422,
            json: {
              status: 422,
              code: 'invalid_address',
              title: 'Diese Postleitzahl gibt es nicht',
              wayOut: 'Prüfen Sie die Postleitzahl.',
              field: 'address.postcode',
            },
          }
        : changed({
            email: body.email,
            address: body.address,
            landed,
            shipping: [
              {
                service: 'standard',
                name: 'Standard',
                carrier: 'Carrier 01',
                price: eur('8,00 €'),
                total: landed.total,
                delivery: '1.–4. Dez.',
                chosen: false,
              },
              {
                service: 'express',
                name: 'Express',
                carrier: 'Carrier 02',
                price: eur('19,00 €'),
                total: eur('105,02 €'),
                delivery: '26.–27. Nov.',
                chosen: false,
              },
            ],
            payment: [
              { code: 'card', name: 'Karte', note: 'Belastet beim Versand.', chosen: false },
              { code: 'wallet', name: 'Wallet', note: null, chosen: false },
            ],
          }),
    'PUT /api/v1/checkouts/*/shipping': () =>
      changed({
        shipping: checkout.shipping.map((choice) => ({
          ...choice,
          chosen: choice.service === body.service,
        })),
      }),
    'PUT /api/v1/checkouts/*/payment': () =>
      changed({
        payment: checkout.payment.map((choice) => ({
          ...choice,
          chosen: choice.code === body.method,
        })),
      }),
    'POST /api/v1/checkouts/*/complete': (id) => {
      checkout.state = 'PAYING';
      return { json: { state: 'PAYING', redirectUrl: `/de/checkout/${id}/return` } };
    },
    'GET /api/v1/checkouts/*/outcome': () => {
      shop.asked += 1;
      if (shop.asked < 3) return { json: { state: 'PAYING' } };
      checkout.state = 'CONFIRMED';
      return {
        json: {
          state: 'CONFIRMED',
          orderId: 'order-1',
          orderNumber: 'E-2026-000042',
          secret: 'secret-of-testing',
        },
      };
    },
    'GET /api/v1/countries/*/address-fields': () => ({ json: { fields: germanFields } }),
    'GET /api/v1/orders/*': () => ({
      json: {
        ...order(shop),
        placedAtDisplay: '23. November 2026',
        addressLines: ['Customer 0042', 'Am Sandtorkai 1', '20457 Hamburg', 'Deutschland'],
        lines: items,
        landed,
        delivery: '1.–4. Dez.',
        parcels: shop.shipments.map((shipment) => ({
          ...shipment,
          events: shipment.events.map((event) => ({
            ...event,
            label: event.status,
            atDisplay: event.at,
          })),
        })),
      },
    }),
    'POST /api/v1/carts/mine/lines': () => ({ json: { pieces: body.quantity } }),
    'GET /api/v1/products/*/availability': () => ({ json: { landed } }),
  };
}

function consoleHandlers(shop, body) {
  const inside = (answer) => () =>
    shop.signedIn ? answer() : { status: 401, json: { status: 401, code: 'unauthenticated' } };
  const enter = () => {
    if (body.password === 'wrong')
      return { status: 401, json: { status: 401, code: 'bad_credentials' } };
    shop.signedIn = true;
    return { json: session };
  };
  return {
    'GET /api/v1/console/session': inside(() => ({ json: session })),
    'POST /api/v1/console/session': enter,
    'POST /api/v1/console/setup': enter,
    'DELETE /api/v1/console/session': () => {
      shop.signedIn = false;
      return { status: 204 };
    },
    'GET /api/v1/console/orders': inside(() => list(row(order(shop), shop))),
    'GET /api/v1/console/orders/*': inside(() => ({ json: order(shop) })),
    'POST /api/v1/console/orders/*/shipments': inside(() => {
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
        lastStatus: null,
        bookedAt: '2026-11-23T16:00:00Z',
        events: [],
      });
      return { json: shop.shipments[0] };
    }),
    'POST /api/v1/console/shipments/*/hand-over': inside(() => {
      shop.shipments[0].state = 'HANDED_OVER';
      shop.states.delivery = 'HANDED_OVER';
      return { json: shop.shipments[0] };
    }),
    'POST /api/v1/console/shipments/*/events': inside(() => {
      shop.shipments[0].events.unshift({
        status: body.status,
        location: body.location,
        note: body.note,
        at: body.at,
      });
      return { json: shop.shipments[0] };
    }),
    'GET /api/v1/console/shipments': inside(() => list(...shop.shipments)),
    'GET /api/v1/console/products': inside(() => list({ ...product, variants: 2 })),
    'GET /api/v1/console/products/*': inside(() => ({
      json: {
        ...product,
        externalId: null,
        whyNotSellable: [],
        hsCode: '9405.21',
        origin: 'CN',
        taxClass: 'standard',
        battery: 'NONE',
        categoryGuessed: false,
        createdAt: '2026-11-01T00:00:00Z',
        texts: {
          en: { name: 'Reading lamp Harbour', description: 'A lamp.' },
          de: { name: 'Leselampe „Hafen“', description: 'Eine Lampe.' },
        },
        attributes: [{ key: 'power', name: 'Power', text: '6 W' }],
        variants: [
          {
            id: 'v1',
            sku: 'LAMP-SAND',
            gtin: null,
            options: { colour: 'Sand' },
            weightGrams: 900,
            lengthMm: 200,
            widthMm: 150,
            heightMm: 400,
          },
        ],
      },
    })),
    'GET /api/v1/console/stock': inside(() =>
      list({
        variantId: 'v1',
        sku: 'LAMP-SAND',
        name: 'Reading lamp Harbour',
        warehouse: 'SZX',
        onHand: 40,
        reserved: 2,
        available: 38,
      }),
    ),
    'POST /api/v1/console/stock/adjustments': inside(() => ({
      json: { sku: 'LAMP-SAND', onHand: 40 + body.delta },
    })),
    'GET /api/v1/console/mails': inside(() => list(mail)),
    'GET /api/v1/console/mails/*': inside(() => ({
      json: {
        ...mail,
        html: '<h1>Vielen Dank</h1><p>Ihre Bestellung ist da.</p>',
        text: 'Vielen Dank\n\nIhre Bestellung ist da.',
      },
    })),
    'GET /api/v1/console/audit': inside(() =>
      list({
        id: 'x1',
        at: '2026-11-23T15:00:00Z',
        actor: 'Operator 0001',
        action: 'signed_in',
        subject: 'account a1',
        detail: null,
      }),
    ),
    'GET /api/v1/console/settings': inside(() =>
      list({ name: 'entrepot.roles', value: '*', source: 'default' }),
    ),
    'POST /api/v1/console/verify': inside(() => ({
      json: {
        at: '2026-11-23T15:00:00Z',
        ok: false,
        tookMillis: 42,
        checks: [
          {
            name: 'ledger-balanced',
            description: 'Debits equal credits in every currency.',
            ok: true,
            offending: 0,
            rows: [],
          },
          {
            name: 'stock-not-negative',
            description: 'No stock is below zero.',
            ok: false,
            offending: 1,
            rows: [{ sku: 'LAMP-SAND', on_hand: -1 }],
          },
        ],
      },
    })),
  };
}

export const handlers = (shop, body) => ({
  ...shopHandlers(shop, body),
  ...consoleHandlers(shop, body),
});
