/**
 * What the shop's API says, by hand until the OpenAPI description is generated; names follow
 * docs/api/contract.md. Money and sentences come ready to be shown.
 */
export interface Money {
  amount: string;
  currency: string;
  display: string;
}

export type ChargeKind = 'GOODS' | 'SHIPPING' | 'DUTY' | 'TAX' | 'FEE' | 'DISCOUNT';

/** One amount of a quote or an order: what it is, whether it is charged, and why it is so. */
export interface ShownAmount {
  kind: ChargeKind;
  lineId?: string | null;
  money: Money;
  charged: boolean;
  estimate: boolean;
  label: string;
  reason: string;
  note?: string | null;
  ruleIds: string[];
  source?: string | null;
}

export interface QuotedService {
  service: string;
  name: string;
  carrier: string;
  price: Money;
  minDays: number;
  maxDays: number;
  chosen: boolean;
}

export interface QuoteReason {
  code: string;
  text: string;
  wayOut: string;
  lineIds: string[];
}

/** What the basket costs delivered, and who pays at the border; or why that can't be said. */
export interface Quote {
  state: 'QUOTED' | 'CANNOT_QUOTE';
  incoterm?: 'DDP' | 'DAP';
  taxIncluded?: boolean;
  goodsShown?: Money;
  total?: Money;
  validUntil?: string;
  warehouse?: string;
  originCountry?: string;
  originName?: string;
  country?: string;
  countryName?: string;
  service?: string;
  carrier?: string;
  minDays?: number;
  maxDays?: number;
  promise?: string;
  lines: { lineId: string; quantity: number; unit: Money; shown: Money; toPay?: Money }[];
  amounts: ShownAmount[];
  services: QuotedService[];
  reasons: QuoteReason[];
  discounts?: QuoteDiscounts;
}

/** What is off, what became of each code, and what is within reach. */
export interface QuoteDiscounts {
  off: Money;
  goodsToPay: Money;
  items: { promotionId: string; title: string; coupon?: string; off: Money }[];
  coupons: QuoteCoupon[];
  hints: { promotionId: string; code: string; text: string; variants: string[] }[];
}

export interface QuoteCoupon {
  id: string;
  label: string;
  title: string;
  applied: boolean;
  code?: string;
  why?: string;
}

export interface CartLine {
  id: string;
  variantId: string;
  slug: string;
  sku: string;
  name: string;
  options: Record<string, string>;
  quantity: number;
  unit?: Money | null;
  total?: Money | null;
  picture?: string | null;
}

export interface Cart {
  id: string;
  market: string;
  country: string;
  locale: string;
  lines: CartLine[];
  pieces: number;
  closed: boolean;
}

export type AddressPart = 'name' | 'company' | 'line1' | 'line2' | 'city' | 'region' | 'postcode';

/** One field of a country's address, in the order of that country. */
export interface AddressField {
  name: AddressPart;
  required: boolean;
  pattern?: string | null;
  example?: string | null;
  regions?: { code: string; name: string }[] | null;
}

export interface Address {
  name: string;
  company?: string | null;
  line1: string;
  line2?: string | null;
  city: string;
  region?: string | null;
  postcode?: string | null;
  country: string;
  phone?: string | null;
}

export interface OrderLink {
  id: string;
  number: string;
  secret: string;
}

export type PayFlow = 'AT_THE_DOOR' | 'REDIRECT' | 'WALLET' | 'QR' | 'VOUCHER' | 'BANK_TRANSFER';

/** A way to pay, and for how many days the goods wait for the money. */
export interface PayMethod {
  code: string;
  provider: string;
  flow: PayFlow;
  name: string;
  payWithinDays: number;
}

/** A checkout as its page shows it; what was not decided yet is missing. */
export interface Checkout {
  id: string;
  cartId: string;
  /** Once placed, only the way to pay can still change. */
  state: 'OPEN' | 'PLACED' | 'CONFIRMED' | 'FAILED' | 'EXPIRED';
  outcome?: string | null;
  market: string;
  country: string;
  locale: string;
  contact?: { email: string; phone?: string | null } | null;
  address?: Address | null;
  service?: string | null;
  method?: string | null;
  addressForm: { country: string; fields: AddressField[] };
  countries: { code: string; name: string }[];
  methods: PayMethod[];
  quote: Quote;
  order?: OrderLink | null;
  newCart?: string | null;
}

export type CompletionState =
  | 'PAYMENT_REQUIRED'
  | 'PENDING'
  | 'CONFIRMED'
  | 'PAYMENT_FAILED'
  | 'OUT_OF_STOCK'
  | 'PROMOTION_GONE'
  | 'REFUSED'
  | 'EXPIRED';

/** How far the order came, and what to do next. */
export interface Completion {
  state: CompletionState;
  order?: OrderLink | null;
  redirectUrl?: string | null;
  code?: string | null;
  text?: string | null;
  newCart?: string | null;
}

export interface TrackingEvent {
  status: string;
  text: string;
  location?: string | null;
  note?: string | null;
  at: string;
}

export interface Parcel {
  id: string;
  waybill: string;
  carrier: string;
  state: string;
  events: TrackingEvent[];
}

export interface OrderLine {
  id: string;
  name: string;
  sku: string;
  slug: string;
  options: Record<string, string>;
  quantity: number;
  unit: Money;
  total: Money;
  picture?: string | null;
}

/** An order as the shopper who holds its secret sees it. */
export interface ShopOrder {
  id: string;
  number: string;
  placedAt: string;
  market: string;
  country: string;
  locale: string;
  states: { order: string; payment: string; delivery: string; customs: string; risk: string };
  address: Address;
  lines: OrderLine[];
  amounts: ShownAmount[];
  total: Money;
  incoterm: string;
  promise: string;
  service: string;
  minDays: number;
  maxDays: number;
  shipments: Parcel[];
  canCancel: boolean;
}
