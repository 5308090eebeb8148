/**
 * What the shop's API says, by hand until the OpenAPI description is generated; names follow
 * docs/api/contract.md. Money and dates come with the text to show.
 */
export interface Money {
  amount: string;
  currency: string;
  display: string;
}

export type ChargeKind = 'GOODS' | 'SHIPPING' | 'DUTY' | 'TAX' | 'FEE' | 'DISCOUNT';

/** One line of the landed cost: its name, its amount and why it is so, in the shopper's language. */
export interface LandedLine {
  kind: ChargeKind;
  label: string;
  amount: Money;
  charged: boolean;
  estimate: boolean;
  reason: string;
  ruleIds?: string[];
}

/** What the basket costs delivered, and who pays at the border. */
export interface Landed {
  incoterm: 'DDP' | 'DAP';
  from: string;
  to: string;
  lines: LandedLine[];
  goodsShown?: Money;
  total: Money;
  sentence: string;
  notes?: string[];
}

export interface ItemLine {
  id: string;
  sku: string;
  slug: string;
  name: string;
  options?: string;
  quantity: number;
  unit: Money;
  total: Money;
  picture?: string | null;
}

export type AddressPart =
  'name' | 'company' | 'line1' | 'line2' | 'city' | 'region' | 'postcode' | 'phone';

/** One field of a country's address form, in the order of that country. */
export interface AddressField {
  name: AddressPart;
  label: string;
  required: boolean;
  autocomplete: string;
  pattern?: string | null;
  example?: string | null;
  hint?: string | null;
  options?: { value: string; label: string }[] | null;
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

export interface ShippingChoice {
  service: string;
  name: string;
  carrier: string;
  price: Money;
  total: Money;
  delivery: string;
  chosen: boolean;
}

export interface PaymentChoice {
  code: string;
  name: string;
  note?: string | null;
  chosen: boolean;
}

export type CheckoutState =
  'OPEN' | 'PAYING' | 'IN_DOUBT' | 'CONFIRMED' | 'REVIEW' | 'FAILED' | 'EXPIRED';

/** A checkout as its page shows it. What is missing yet is null. */
export interface Checkout {
  id: string;
  cartId: string;
  market: string;
  locale: string;
  state: CheckoutState;
  /** Grows with each change; sent with the completion, so that nobody pays an older total. */
  version: number;
  countries: { code: string; name: string }[];
  addressFields: AddressField[];
  email?: string | null;
  address?: Address | null;
  lines: ItemLine[];
  shipping: ShippingChoice[];
  payment: PaymentChoice[];
  landed?: Landed | null;
  /** What keeps it from being paid, such as a line that may not go to this country. */
  blockers: { code: string; detail: string }[];
  expiresAt?: string | null;
  orderId?: string | null;
}

/** What completing answers: go to the provider, done, or not possible. */
export interface Completion {
  state: CheckoutState;
  redirectUrl?: string | null;
  orderId?: string | null;
  orderNumber?: string | null;
  secret?: string | null;
  failureCode?: string | null;
}

export interface TrackingEvent {
  status: string;
  label: string;
  location?: string | null;
  note?: string | null;
  at: string;
  atDisplay: string;
}

export interface OrderParcel {
  waybill: string;
  carrier: string;
  state: string;
  events: TrackingEvent[];
}

/** An order as the shopper who holds its secret sees it. */
export interface ShopOrder {
  id: string;
  number: string;
  market: string;
  placedAtDisplay: string;
  email: string;
  address: Address;
  addressLines: string[];
  lines: ItemLine[];
  landed: Landed;
  total: Money;
  delivery?: string | null;
  states: { order: string; payment: string; delivery: string; customs: string };
  parcels: OrderParcel[];
}
