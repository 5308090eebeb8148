// What the stand-in server answers the console: a shop of ninety days, the same on every run.
const now = Date.parse('2026-11-23T17:00:00Z');
const day = 86_400_000;
const at = (daysAgo, minutes = 0) => new Date(now - daysAgo * day - minutes * 60_000).toISOString();
const dayName = (daysAgo) => at(daysAgo).slice(0, 10);

/** A small generator of numbers, so that every run shows the same shop. */
function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

const signs = { EUR: '€', USD: '$', GBP: '£', JPY: '¥' };
const money = (minor, currency = 'EUR') => {
  const value = currency === 'JPY' ? minor : minor / 100;
  const digits = currency === 'JPY' ? 0 : 2;
  const shown = value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return { amount: value.toFixed(digits), currency, display: `${signs[currency]}${shown}` };
};

const goods = [
  ['stoneware-teapot-600', 'Stoneware teapot, 600 ml', 'tea', 4290, 'KILN', 'ash-white-1'],
  ['glass-teapot-800', 'Glass teapot with strainer, 800 ml', 'tea', 3890, 'KILN'],
  ['matcha-whisk-set', 'Matcha set with bamboo whisk', 'tea', 3450, 'KILN'],
  ['led-clamp-lamp', 'LED clamp lamp, dimmable', 'desk', 7990, 'Lumen Works'],
  ['brass-fountain-pen', 'Brass fountain pen, fine nib', 'paper', 6690, 'Ink House'],
  ['dotted-notebook', 'Dotted notebook, A5, lies flat', 'paper', 1690, 'Ink House'],
  ['cast-iron-kettle-900', 'Cast-iron kettle, 900 ml', 'tea', 8490, 'Ridge Line'],
  ['vacuum-flask', 'Vacuum flask, 500 ml', 'outdoor', 3990, 'Ridge Line', 'black-1'],
  ['desk-mat', 'Wool felt desk mat, 90 × 40 cm', 'desk', 4990, 'Weft & Way', 'black-1'],
  ['walnut-pen-tray', 'Walnut pen tray', 'desk', 2590, 'Lumen Works'],
  ['washi-tape-set', 'Washi tape, set of ten', 'paper', 1290, 'Ink House'],
  ['acacia-board', 'Acacia serving board', 'kitchen', 3190, 'Weft & Way'],
];
const countries = ['DE', 'JP', 'GB', 'US', 'FR', 'TW', 'AT', 'BR', 'NL', 'AU'];
const currencyOf = { JP: 'JPY', GB: 'GBP', US: 'USD', BR: 'USD', AU: 'USD', TW: 'USD' };

const shapes = [
  // order, payment, delivery, customs, risk, returned, attention
  ['CONFIRMED', 'AUTHORISED', 'OPEN', 'NOT_DECLARED', 'REVIEW', 'NONE', ['risk_review']],
  ['CONFIRMED', 'AUTHORISED', 'OPEN', 'NOT_DECLARED', 'ALLOWED', 'NONE', []],
  ['CONFIRMED', 'AUTHORISED', 'BOOKED', 'DECLARED', 'ALLOWED', 'NONE', []],
  ['CONFIRMED', 'CAPTURED', 'IN_TRANSIT', 'PROCESSING', 'ALLOWED', 'NONE', []],
  ['CONFIRMED', 'CAPTURED', 'IN_TRANSIT', 'HELD', 'ALLOWED', 'NONE', ['customs_held']],
  ['COMPLETED', 'CAPTURED', 'DELIVERED', 'RELEASED', 'ALLOWED', 'NONE', []],
  ['COMPLETED', 'CAPTURED', 'DELIVERED', 'RELEASED', 'ALLOWED', 'NONE', []],
  ['CONFIRMED', 'CAPTURED', 'RETURNED', 'RELEASED', 'ALLOWED', 'CAME_BACK', ['returned']],
  ['CANCELLED', 'RELEASED', 'CANCELLED', 'NOT_DECLARED', 'REFUSED', 'NONE', []],
  [
    'CONFIRMED',
    'AUTHORISED',
    'OPEN',
    'NOT_DECLARED',
    'ALLOWED',
    'NONE',
    ['not_sent', 'authorisation_expiring'],
  ],
  ['COMPLETED', 'REFUNDED', 'RETURNED', 'RELEASED', 'ALLOWED', 'REFUNDED', []],
  ['PENDING', 'OPEN', 'OPEN', 'NOT_DECLARED', 'UNJUDGED', 'NONE', []],
];

function orderRows() {
  const roll = dice(7);
  return Array.from({ length: 49 }, (_, n) => {
    const [order, payment, delivery, customs, risk, returned, attention] =
      n < 2 ? shapes[n * 9] : shapes[roll(shapes.length)];
    const country = countries[roll(countries.length)];
    const customer = String(1 + roll(4000)).padStart(4, '0');
    const currency = currencyOf[country] ?? 'EUR';
    const minor = (2_000 + roll(22_000)) * (currency === 'JPY' ? 2 : 1);
    return {
      id: `order-${n + 2}`,
      number: `E-2026-${String(4_812 - n).padStart(6, '0')}`,
      placedAt: at(0, 40 + n * 97 + roll(60)),
      market: country.toLowerCase(),
      country,
      customer: `Customer ${customer}`,
      email: `customer-${customer}@example.com`,
      total: money(minor, currency),
      pieces: 1 + roll(4),
      states: { order, payment, delivery, customs, risk, returned },
      attention,
      movedAt: at(0, 10 + n * 60),
      version: 3,
    };
  });
}
export const orders = orderRows();

const attention = {
  total: 17,
  items: [
    { code: 'risk_review', count: 6 },
    { code: 'not_sent', count: 4 },
    { code: 'customs_held', count: 3 },
    { code: 'authorisation_expiring', count: 2 },
    { code: 'returned', count: 2 },
  ],
};

const missing = [
  [],
  [],
  [],
  ['no_picture', 'no_hs_code'],
  [],
  ['no_price'],
  [],
  [],
  ['no_origin'],
  [],
  [],
  [],
];
const states = [
  'SELLABLE',
  'SELLABLE',
  'SELLABLE',
  'DRAFT',
  'SELLABLE',
  'LISTED',
  'SELLABLE',
  'SELLABLE',
  'LISTED',
  'SELLABLE',
  'SELLABLE',
  'WITHDRAWN',
];
const pictureOf = (slug) =>
  `/media/demo/${slug}/${goods.find(([one]) => one === slug)?.[5] ?? 'all-1'}`;

export const products = goods.map(([slug, name, category, , brand], n) => ({
  id: `product-${n + 1}`,
  slug,
  name,
  brand,
  externalId: null,
  category,
  categoryGuessed: false,
  state: states[n],
  whyNotSellable: missing[n],
  variants: 1 + (n % 4),
  origin: 'CN',
  hsCode: missing[n].includes('no_hs_code') ? null : '6912.00',
  picture: n % 5 === 3 ? null : pictureOf(slug),
  createdAt: at(90 - n * 5),
  version: 2,
}));

const figures = goods.map(([, , , price], n) => ({
  productId: `product-${n + 1}`,
  from: missing[n].includes('no_price')
    ? []
    : [
        { market: 'de', price: money(price) },
        { market: 'gb', price: money(Math.round(price * 0.86), 'GBP') },
        { market: 'jp', price: money(Math.round(price * 1.63), 'JPY') },
      ],
  available: [42, 130, 18, 0, 64, 3, 27, 88, 5, 41, 210, 0][n],
  lowStock: [3, 5, 8, 11].includes(n),
}));

const text = {
  en: {
    name: 'Stoneware teapot, 600 ml',
    description:
      'Thrown by hand, glazed inside and out, with a strainer that lifts out. Holds three cups.\n\nStoneware, 600 ml, 720 g. Dishwasher safe.',
  },
  de: {
    name: 'Teekanne aus Steinzeug, 600 ml',
    description:
      'Von Hand gedreht, innen und außen glasiert, mit herausnehmbarem Sieb. Für drei Tassen.',
  },
  'zh-Hant': {
    name: '炻器茶壺 600 ml',
    description: '手工拉坯，內外上釉，附可取出濾網。可倒三杯。',
  },
};

const variants = ['Ash white', 'Harbour blue', 'Moss'].map((colour, n) => ({
  id: `variant-${n + 1}`,
  sku: `TEAPOT-600-${['ASH', 'BLU', 'MOS'][n]}`,
  gtin: `400638133393${n}`,
  options: { Colour: colour },
  weightGrams: 720,
  lengthMm: 230,
  widthMm: 160,
  heightMm: 150,
}));

const productDetail = (id) => {
  const row = products.find((one) => one.id === id) ?? products[0];
  return {
    ...row,
    texts: { ...text, en: { ...text.en, name: row.name } },
    attributes: [
      { key: 'material', type: 'TEXT', value: 'Stoneware', names: { en: 'Material' }, labels: {} },
      { key: 'volume', type: 'TEXT', value: '600 ml', names: { en: 'Volume' }, labels: {} },
      { key: 'care', type: 'TEXT', value: 'Dishwasher safe', names: { en: 'Care' }, labels: {} },
    ],
    taxClass: 'standard',
    battery: 'NONE',
    media: [pictureOf(row.slug)],
    variants,
  };
};

const choices = {
  categories: [
    'tea',
    'kitchen',
    'lamps',
    'travel',
    'outdoor',
    'home',
    'desk',
    'paper',
    'garden',
  ].map((slug) => ({ slug, name: slug[0].toUpperCase() + slug.slice(1) })),
  markets: [
    { code: 'de', name: 'Germany', currency: 'EUR', decimals: 2 },
    { code: 'gb', name: 'United Kingdom', currency: 'GBP', decimals: 2 },
    { code: 'jp', name: 'Japan', currency: 'JPY', decimals: 0 },
    { code: 'us', name: 'United States', currency: 'USD', decimals: 2 },
  ],
  warehouses: [
    { code: 'SZX-1', name: 'Shenzhen', country: 'CN' },
    { code: 'FRA-1', name: 'Frankfurt', country: 'DE' },
  ],
  taxClasses: ['standard', 'reduced', 'books'],
  batteries: ['NONE', 'IN_DEVICE', 'WITH_DEVICE', 'ALONE'],
  languages: ['en', 'de', 'ja', 'pt-BR', 'zh-Hant', 'zh-Hans', 'ar'],
};

const offer = (slug) => ({
  id: 'product-1',
  slug,
  version: 2,
  state: 'LISTED',
  whyNotSellable: [],
  category: 'tea',
  brand: 'KILN',
  hsCode: '691200',
  origin: 'CN',
  taxClass: 'standard',
  battery: 'NONE',
  texts: text,
  media: [pictureOf(slug)],
  variants: variants.map((variant) => ({
    ...variant,
    prices: { de: '42.90', gb: '36.90', jp: '6990' },
    stock: { 'SZX-1': 42 },
    levels: [{ warehouse: 'SZX-1', onHand: 42, reserved: 2, available: 40 }],
  })),
});

function dashboard(query) {
  const roll = dice(11);
  const length =
    query.from && query.to
      ? Math.round((Date.parse(query.to) - Date.parse(query.from)) / day) + 1
      : 30;
  const course = (offset, lift) =>
    Array.from({ length }, (_, n) => {
      const back = length - 1 - n + offset;
      const weekend = [0, 6].includes(new Date(now - back * day).getUTCDay());
      const sold = Math.round((14 + lift * (n / length) * 9 + roll(7)) * (weekend ? 1.35 : 1));
      return {
        day: dayName(back),
        orders: sold,
        revenue: money(sold * (7_200 + roll(1_800)), 'USD'),
        cancelled: roll(2),
        dispatched: Math.max(0, sold - roll(4)),
      };
    });
  const series = course(0, 1);
  const previousSeries = course(length, 0.2);
  const sum = (days, of) => days.reduce((total, one) => total + of(one), 0);
  const minor = (one) => Math.round(Number(one.revenue.amount) * 100);
  const sold = [sum(series, (one) => one.orders), sum(previousSeries, (one) => one.orders)];
  const earned = [sum(series, minor), sum(previousSeries, minor)];
  const drill = { list: 'orders', filter: { from: series[0].day, to: series.at(-1).day } };
  const tile = (key, kind, good, rest) => ({
    key,
    kind,
    good,
    previous: null,
    previousDisplay: null,
    change: null,
    parts: null,
    drill,
    ...rest,
  });
  const sums = (key, [value, before], more = {}) =>
    tile(key, 'MONEY', 'UP', {
      value: String(value / 100),
      money: money(value, 'USD'),
      display: money(value, 'USD').display,
      previous: String(before / 100),
      previousMoney: money(before, 'USD'),
      previousDisplay: money(before, 'USD').display,
      change: value / before - 1,
      ...more,
    });
  return {
    from: series[0].day,
    to: series.at(-1).day,
    previousFrom: previousSeries[0].day,
    previousTo: previousSeries.at(-1).day,
    market: query.market ?? null,
    asOf: new Date(now).toISOString(),
    currency: 'USD',
    tiles: [
      tile('orders', 'COUNT', 'UP', {
        value: String(sold[0]),
        display: sold[0].toLocaleString('en'),
        previous: String(sold[1]),
        previousDisplay: sold[1].toLocaleString('en'),
        change: sold[0] / sold[1] - 1,
      }),
      sums('revenue', earned, {
        parts: [
          {
            money: money(Math.round(earned[0] * 0.5)),
            converted: money(Math.round(earned[0] * 0.55), 'USD'),
            rate: '1.0812',
            rateDate: '2026-10-31',
          },
          {
            money: money(Math.round(earned[0] * 0.15), 'GBP'),
            converted: money(Math.round(earned[0] * 0.2), 'USD'),
            rate: '1.2954',
            rateDate: '2026-10-31',
          },
        ],
      }),
      sums('average_order', [Math.round(earned[0] / sold[0]), Math.round(earned[1] / sold[1])]),
      tile('attention', 'COUNT', 'DOWN', {
        value: '17',
        display: '17',
        drill: { list: 'orders', filter: { attention: 'any' } },
      }),
      tile('time_to_ship', 'HOURS', 'DOWN', {
        value: '26.5',
        display: '26.5',
        previous: '31',
        previousDisplay: '31.0',
        change: -0.145,
      }),
      tile('cancelled', 'SHARE', 'DOWN', {
        value: '0.031',
        display: '3.1%',
        previous: '0.026',
        previousDisplay: '2.6%',
        change: 0.19,
      }),
      tile('refunded', 'SHARE', 'DOWN', {
        value: '0.018',
        display: '1.8%',
        previous: '0.024',
        previousDisplay: '2.4%',
        change: -0.25,
      }),
    ],
    series,
    previousSeries,
    products: goods
      .slice(0, 10)
      .map(([slug, name, , price], n) => ({
        productId: `product-${n + 1}`,
        slug,
        name,
        quantity: 64 - n * 5,
        revenue: money(price * (64 - n * 5), 'USD'),
      }))
      .sort((one, other) => Number(other.revenue.amount) - Number(one.revenue.amount)),
    countries: countries.map((country, n) => ({
      country,
      orders: Math.round(180 / (n + 1.4)),
      revenue: money(Math.round(1_400_000 / (n + 1.4)), 'USD'),
    })),
    lowStock: { count: 4, drill: { list: 'stock', filter: { lowStock: 'true' } } },
  };
}

const steps = [
  { key: 'company', state: 'DONE', why: [], link: 'settings.company' },
  { key: 'market', state: 'DONE', why: [], link: 'settings.markets' },
  {
    key: 'product',
    state: 'OPEN',
    why: [{ code: 'no_own_product', text: 'All products so far are those of the demo.' }],
    link: 'products.new',
  },
  { key: 'shipping', state: 'DONE', why: [], link: 'settings.shipping' },
  {
    key: 'payment',
    state: 'OPEN',
    why: [{ code: 'only_simulator', text: 'Only the simulator is connected; it moves no money.' }],
    link: 'settings.payment',
  },
  { key: 'live', state: 'BLOCKED', why: [], link: 'live' },
];

const waybill = (n) => `LX4731${String(24_829 - n * 37).padStart(5, '0')}CN`;
const parcelStates = [
  'BOOKED',
  'HANDED_OVER',
  'IN_TRANSIT',
  'IN_TRANSIT',
  'DELIVERED',
  'DELIVERED',
  'RETURNED',
];
const lastOf = {
  BOOKED: 'INFO_RECEIVED',
  HANDED_OVER: 'PICKED_UP',
  IN_TRANSIT: 'CUSTOMS_PROCESSING',
  DELIVERED: 'DELIVERED',
  RETURNED: 'RETURNED',
};
export const shipments = orders.slice(2, 26).map((order, n) => {
  const state = parcelStates[n % parcelStates.length];
  return {
    id: `parcel-${n}`,
    orderId: order.id,
    orderNumber: order.number,
    waybill: waybill(n),
    warehouse: 'SZX-1',
    service: n % 3 === 0 ? 'express' : 'standard',
    carrier: n % 3 === 0 ? 'Carrier 02' : 'Carrier 01',
    country: order.country,
    state,
    lastStatus: n === 3 ? 'CUSTOMS_HELD' : lastOf[state],
    lastEventAt: at(n % 7, n * 31),
    stuck: n === 3,
    bookedAt: at(1 + (n % 9), n * 17),
  };
});

const stock = goods.map(([slug, name], n) => {
  const onHand = figures[n].available + (n % 4);
  return {
    variantId: `stock-${n}`,
    sku: `${slug.toUpperCase().slice(0, 14)}-${n + 1}`,
    name,
    warehouse: n % 3 === 2 ? 'FRA-1' : 'SZX-1',
    onHand,
    reserved: n % 4,
    available: figures[n].available,
    low: figures[n].lowStock,
  };
});

const kinds = ['confirmed', 'shipped', 'delivered'];
const subjects = [
  'Your order {n} is confirmed',
  'Your order {n} is on its way',
  'Your order {n} has arrived',
];
const mails = orders.slice(0, 24).map((order, n) => ({
  id: `mail-${n + 1}`,
  to: order.email,
  subject: subjects[n % 3].replace('{n}', order.number),
  kind: kinds[n % 3],
  locale: ['en', 'de', 'ja'][n % 3],
  state: n === 4 ? 'FAILED' : 'KEPT',
  reference: order.id,
  tries: n === 4 ? 3 : 1,
  createdAt: at(0, 30 + n * 70),
}));

const account = (path, minor, pending = 0, currency = 'EUR') => ({
  account: `${path}:${currency}`,
  posted: money(minor, currency),
  pending: money(pending, currency),
});
const balances = [
  account('customer:orders', -41_820, 128_440),
  account('customer:orders', 0, 36_120, 'GBP'),
  account('duty:DE:payable', -18_600),
  account('expense:border', 4_210),
  account('provider:simulator:receivable', 1_284_230, 128_440),
  account('provider:simulator:receivable', 342_110, 36_120, 'GBP'),
  account('revenue:freight', -142_300),
  account('revenue:goods', -921_520),
  account('revenue:goods', -301_400, 0, 'GBP'),
  account('tax:DE:payable', -164_200),
  account('tax:GB:payable', -40_710, 0, 'GBP'),
];

const rules = [
  ['amount_high', 50_000, 0, 40],
  ['amount_very_high', 200_000, 0, 40],
  ['many_pieces', 50, 0, 30],
  ['email_often', 4, 60, 40],
  ['address_many_mails', 4, 1440, 40],
].map(([code, threshold, windowMinutes, points]) => ({
  code,
  measure: code,
  threshold,
  windowMinutes,
  points,
}));

/** What the pages of setting up ask for. */
const setUp = {
  'GET /api/v1/console/markets': () => ({
    json: {
      items: markets.map(({ incoterm, ...market }, position) => ({
        ...market,
        position,
        open: true,
        priceList: market.code,
        incoterms: [incoterm],
        schemes: [],
        merchantBearsEstimates: true,
        vatOnDuty: true,
        warehouses: ['SZX-1'],
        lanes: [],
        paymentMethods: ['card'],
        roundings: [],
        fxSpreadBasisPoints: 0,
        legalTexts: {},
      })),
    },
  }),
  'GET /api/v1/console/payment/choices': () => ({
    json: {
      items: [
        { code: 'card', provider: 'simulator', name: 'Card' },
        { code: 'cod', provider: 'delivery', name: 'Cash on delivery' },
      ],
    },
  }),
  'GET /api/v1/console/warehouses': () => ({
    json: {
      items: [
        { code: 'SZX-1', name: 'Shenzhen', kind: 'OWN', country: 'CN', city: 'Shenzhen' },
        { code: 'WAW-1', name: 'Warsaw', kind: 'OVERSEAS', country: 'PL', city: 'Warsaw' },
      ],
    },
  }),
  'GET /api/v1/console/countries': () => ({
    json: {
      items: [
        ['CN', 'China', 'CNY', 'zh-Hans'],
        ['DE', 'Germany', 'EUR', 'de'],
        ['AE', 'United Arab Emirates', 'AED', 'ar'],
      ].map(([code, name, currency, language]) => ({
        code,
        name,
        currency,
        decimals: 2,
        language,
        names: { en: name },
      })),
    },
  }),
  'GET /api/v1/console/categories': () => ({
    json: {
      items: ['Kitchen', 'Travel'].map((en, position) => ({
        id: `category-${position}`,
        slug: en.toLowerCase(),
        parentId: null,
        position,
        names: { en },
        required: [],
        products: 12 - position,
      })),
    },
  }),
  'GET /api/v1/console/shipping/tariffs': () => ({
    json: {
      version: 'version-1',
      services: [
        {
          code: 'standard',
          carrier: 'Carrier 01',
          mode: 'COURIER',
          names: {},
          currency: 'EUR',
          divisor: 5000,
          fuel: 0.12,
          roundUpToGrams: 100,
          dutiesPaid: true,
          batteries: [],
          maxGrams: 20_000,
          maxSideMm: 1000,
          maxSidesSumMm: 2000,
          zones: [
            {
              code: 'Z1',
              warehouses: ['SZX-1'],
              countries: ['DE'],
              minDays: 8,
              maxDays: 12,
              breaks: [{ upToGrams: 500, priceMinor: 495 }],
              stepGrams: 500,
              stepMinor: 200,
              remoteMinor: 0,
              remotePostcodePrefixes: [],
            },
          ],
        },
      ],
    },
  }),
};

const markets = [
  ['de', 'Germany', '德國', ['DE'], 'EUR', 'GROSS', 'DDP', 14],
  [
    'eu',
    'Rest of the European Union',
    '歐盟其他國家',
    ['AT', 'FR', 'NL', 'IT', 'ES', 'PL', 'BE'],
    'EUR',
    'GROSS',
    'DDP',
    14,
  ],
  ['gb', 'United Kingdom', '英國', ['GB'], 'GBP', 'GROSS', 'DDP', 14],
  ['jp', 'Japan', '日本', ['JP'], 'JPY', 'GROSS', 'DDP', 8],
  ['us', 'United States', '美國', ['US'], 'USD', 'NET', 'DDP', 30],
].map(([code, en, zh, inside, currency, taxDisplay, incoterm, returnDays]) => ({
  code,
  names: { en, 'zh-Hant': zh },
  countries: inside,
  currency,
  displayDecimals: currency === 'JPY' ? 0 : 2,
  locales: ['en'],
  taxDisplay,
  incoterm,
  returnDays,
}));

const allPermissions = [
  'ORDER_READ',
  'ORDER_WRITE',
  'PAYMENT_READ',
  'PAYMENT_WRITE',
  'CATALOG_READ',
  'CATALOG_WRITE',
  'STOCK_READ',
  'STOCK_WRITE',
  'MAIL_READ',
  'AUDIT_READ',
  'SETTINGS_WRITE',
  'VERIFY_RUN',
  'STAFF_WRITE',
];

export const session = {
  accountId: 'account-1',
  name: 'Operator 0001',
  email: 'operator@example.com',
  permissions: allPermissions,
  formToken: 'testing',
  expiresAt: '2099-01-01T00:00:00Z',
};

const staff = { kind: 'STAFF', id: 'account-1', name: 'Operator 0001' };
const system = { kind: 'SYSTEM', id: '', name: null };
/** What the desk adds to an order: notes, and everything that happened. */
export const desk = (shop) => ({
  version: 4,
  movedAt: at(0, 30),
  attention: shop.states.risk === 'REVIEW' ? ['risk_review'] : [],
  notes: shop.notes,
  timeline: [
    ...shop.notes.map((note) => ({ at: note.at, kind: 'NOTE', by: note.by, text: note.text })),
    {
      at: at(0, 35),
      kind: 'MAIL',
      text: 'Ihre Bestellung E-2026-000042',
      to: 'KEPT',
      reference: 'mail-1',
    },
    {
      at: at(0, 36),
      kind: 'STEP',
      lifecycle: 'order',
      from: 'PENDING',
      to: 'CONFIRMED',
      by: system,
      reason: 'paid',
    },
    {
      at: at(0, 37),
      kind: 'STEP',
      lifecycle: 'payment',
      from: 'OPEN',
      to: 'AUTHORISED',
      by: { kind: 'PROVIDER', id: 'simulator', name: null },
      reason: '',
    },
    {
      at: at(0, 38),
      kind: 'STEP',
      lifecycle: 'order',
      from: null,
      to: 'PENDING',
      by: { kind: 'SHOPPER', id: '', name: null },
      reason: '',
    },
  ],
});

export const addNote = (shop, text) =>
  shop.notes.unshift({
    id: `note-${shop.notes.length + 1}`,
    at: new Date(now).toISOString(),
    by: staff,
    text,
  });

export const newDesk = () => ({
  notes: [
    { id: 'note-1', at: at(0, 20), by: staff, text: 'Asked for a gift wrap by phone; agreed.' },
  ],
  views: [
    {
      id: 'view-1',
      list: 'orders',
      name: 'Germany, to send',
      shared: true,
      mine: true,
      owner: { id: 'account-1', name: 'Operator 0001' },
      query: { country: 'DE', state: 'CONFIRMED' },
      columns: [],
      version: 1,
    },
  ],
});

const page = (items, total = items.length) => ({
  json: { items, next: total > items.length ? 'more' : null, total: { count: total, exact: true } },
});
const inFilter = (query, key, value) => !query[key] || query[key].split(',').includes(value);
const said = (row, query, ...fields) =>
  !query.text ||
  fields.some((field) => String(row[field]).toLowerCase().includes(query.text.toLowerCase()));

const matching = (query, first) =>
  [first, ...orders].filter(
    (row) =>
      inFilter(query, 'state', row.states.order) &&
      inFilter(query, 'payment', row.states.payment) &&
      inFilter(query, 'delivery', row.states.delivery) &&
      inFilter(query, 'risk', row.states.risk) &&
      inFilter(query, 'customs', row.states.customs) &&
      inFilter(query, 'returned', row.states.returned) &&
      (!query.attention ||
        (query.attention === 'any'
          ? row.attention?.length > 0
          : row.attention?.includes(query.attention))) &&
      said(row, query, 'number', 'customer', 'email'),
  );

/** The console's own paths; those about the one order of the walk are with the order. */
export function deskHandlers(shop, body, query, first) {
  const bulk = (labels, possibleOf) => ({
    preview: () => {
      const items = body.ids.map((id) => {
        const row = labels(id);
        const possible = possibleOf(row);
        return {
          id,
          label: row?.number ?? row?.name ?? row?.waybill ?? id,
          possible,
          code: possible ? null : 'not_now',
          why: possible ? null : 'It is not in a state in which this can be done.',
        };
      });
      return {
        json: {
          action: body.action,
          items,
          possible: items.filter((one) => one.possible).length,
          impossible: items.filter((one) => !one.possible).length,
        },
      };
    },
    run: () => ({
      json: {
        action: body.action,
        items: body.ids.map((id) => ({
          id,
          label: labels(id)?.number ?? id,
          outcome: 'DONE',
          code: null,
          why: null,
        })),
        done: body.ids.length,
        unchanged: 0,
        refused: 0,
      },
    }),
  });
  const orderBulk = bulk(
    (id) => [first, ...orders].find((one) => one.id === id),
    (row) => row?.states.delivery === 'OPEN' && row.states.risk === 'ALLOWED',
  );
  const productBulk = bulk(
    (id) => products.find((one) => one.id === id),
    (row) => row?.whyNotSellable.length === 0,
  );
  return {
    'POST /api/v1/console/session/extend': () => ({ json: session }),
    'GET /api/v1/console/orders': () => {
      const rows = matching(query, first);
      return page(rows, Object.keys(query).length <= 1 ? 4_812 : rows.length);
    },
    'GET /api/v1/console/orders/attention': () => ({ json: attention }),
    'POST /api/v1/console/orders/bulk/preview': orderBulk.preview,
    'POST /api/v1/console/orders/bulk': orderBulk.run,
    'POST /api/v1/console/products/bulk/preview': productBulk.preview,
    'POST /api/v1/console/products/bulk': productBulk.run,
    'GET /api/v1/console/shipments': () =>
      page([...shop.shipments, ...shipments].filter((row) => inFilter(query, 'state', row.state))),
    'GET /api/v1/console/products': () =>
      page(
        products.filter(
          (row) => inFilter(query, 'state', row.state) && said(row, query, 'name', 'slug'),
        ),
        128,
      ),
    'GET /api/v1/console/products/*': (id) => ({ json: productDetail(id) }),
    'PUT /api/v1/console/products/*/state': (id) => ({
      json: { ...productDetail(id), state: body.to },
    }),
    'GET /api/v1/console/offers': () => ({
      json: { items: figures.filter((one) => query.products?.split(',').includes(one.productId)) },
    }),
    'GET /api/v1/console/offers/choices': () => ({ json: choices }),
    'GET /api/v1/console/offers/*': (slug) => ({ json: offer(slug) }),
    'PUT /api/v1/console/offers/*': () => ({
      json: {
        ...body,
        id: 'product-1',
        version: body.version + 1,
        state: 'DRAFT',
        whyNotSellable: [],
      },
    }),
    'GET /api/v1/console/stock': () =>
      page(stock.filter((row) => (!query.lowStock || row.low) && said(row, query, 'sku', 'name'))),
    'GET /api/v1/console/stock/*/movements': () => ({
      json: {
        items: [
          {
            id: 'movement-1',
            warehouse: 'SZX-1',
            kind: 'ADJUST',
            onHandDelta: 40,
            reservedDelta: 0,
            reason: 'receipt',
            at: at(3),
            by: staff,
          },
          {
            id: 'movement-2',
            warehouse: 'SZX-1',
            kind: 'RESERVE',
            onHandDelta: 0,
            reservedDelta: 2,
            reason: null,
            at: at(1),
            by: system,
          },
        ],
        next: null,
      },
    }),
    'GET /api/v1/console/mails': () =>
      page(mails.filter((row) => inFilter(query, 'state', row.state))),
    'GET /api/v1/console/dashboard': () => ({ json: dashboard(query) }),
    'GET /api/v1/console/first-hour': () => ({ json: { mode: 'DEMO', steps, done: 3, of: 6 } }),
    'GET /api/v1/console/views': () => ({
      json: { items: shop.views.filter((view) => view.list === query.list) },
    }),
    'POST /api/v1/console/views': () => {
      const view = {
        ...body,
        id: `view-${shop.views.length + 1}`,
        mine: true,
        owner: staff,
        version: 1,
      };
      shop.views.push(view);
      return { json: view };
    },
    'GET /api/v1/console/ledger/balances': () => ({ json: balances }),
    'GET /api/v1/console/risk/rules': () => ({ json: rules }),
    'GET /api/v1/console/shipping/services': () => ({
      json: {
        items: markets.flatMap(({ code, countries: [country] }, n) =>
          ['standard', 'express'].map((service) => ({
            code: service,
            name: service === 'express' ? 'Express' : 'Standard',
            carrier: service === 'express' ? 'Carrier 02' : 'Carrier 01',
            mode: 'AIR',
            fromWarehouse: 'SZX-1',
            market: code,
            country,
            minDays: service === 'express' ? 3 : 8,
            maxDays: service === 'express' ? 5 : 12,
            dutiesPaid: true,
            from: money((service === 'express' ? 1690 : 495) + n * 40),
          })),
        ),
      },
    }),
    'GET /api/v1/console/payment/methods': () => ({
      json: {
        items: [
          {
            code: 'card',
            provider: 'simulator',
            flow: 'REDIRECT',
            markets: ['de', 'eu', 'gb', 'jp', 'us'],
            mode: 'TEST',
          },
          {
            code: 'wallet',
            provider: 'simulator',
            flow: 'REDIRECT',
            markets: ['de', 'eu'],
            mode: 'TEST',
          },
        ],
      },
    }),
    'GET /api/v1/console/staff': () => ({
      json: {
        items: [
          {
            id: 'account-1',
            name: 'Operator 0001',
            email: 'operator@example.com',
            permissions: allPermissions,
            state: 'ACTIVE',
            createdAt: at(80),
            lastSeenAt: at(0, 2),
          },
          {
            id: 'account-2',
            name: 'Packer 0002',
            email: 'packer@example.com',
            permissions: ['ORDER_READ', 'ORDER_WRITE', 'STOCK_READ'],
            state: 'ACTIVE',
            createdAt: at(40),
            lastSeenAt: at(1, 60),
          },
        ],
      },
    }),
    'GET /api/v1/markets': () => ({ json: { items: markets } }),
    ...setUp,
    'GET /api/v1/console/audit': () =>
      page(
        [
          'signed_in',
          'stock_adjusted',
          'order_risk_decided',
          'listing_changed',
          'company_saved',
        ].map((action, n) => ({
          id: `audit-${n}`,
          at: at(0, 5 + n * 44),
          actor: 'staff account-1',
          by: staff,
          action,
          subject: [
            'account operator@example.com',
            'stock TEAPOT-600-ASH',
            'order E-2026-004801',
            'product stoneware-teapot-600',
            'company',
          ][n],
          detail: ['', 'delta 40, reason receipt', 'verdict ALLOWED', 'to SELLABLE', ''][n],
          sealed: true,
        })),
      ),
  };
}
