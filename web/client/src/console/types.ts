/** What the console's API says, by hand until generated from the OpenAPI description. */
import type { Money, ShopOrder } from '../shop/types.ts';

/** A page of a list; the first one says how many rows there are, exactly or about. */
export interface Page<Row> {
  items: Row[];
  next?: string | null;
  total?: { count: number; exact: boolean } | null;
}

/** Who did something; a name only where it was a person. */
export interface Doer {
  kind: 'STAFF' | 'SYSTEM' | 'SHOPPER' | 'PROVIDER';
  id?: string | null;
  name?: string | null;
}

export interface Session {
  name: string;
  email: string;
  permissions: string[];
  secondFactor: boolean;
  formToken: string;
  expiresAt?: string;
}

export type OrderStates = ShopOrder['states'] & { returned?: string };

export interface OrderRow {
  id: string;
  number: string;
  placedAt: string;
  market: string;
  country: string;
  customer: string;
  email?: string;
  total: Money;
  pieces?: number;
  states: OrderStates;
  /** Why a person has to look at it, as codes. */
  attention?: string[];
  movedAt?: string;
  version?: number;
}

/** A transition of one of an order's lifecycles: what, when, who and why. */
export interface Step {
  lifecycle: string;
  from?: string | null;
  to: string;
  at: string;
  actor: string;
  reason: string;
}

export interface OrderPayment {
  id: string;
  method: string;
  provider: string;
  providerReference?: string | null;
  state: string;
  amount: Money;
  authorised: Money;
  captured: Money;
  refunded: Money;
}

export interface OrderTerms {
  incoterm: string;
  warehouse: string;
  originCountry: string;
  service: string;
  minDays: number;
  maxDays: number;
  fxRateId?: string | null;
  fxRate?: string | null;
  ruleVersion: string;
}

export interface Note {
  id: string;
  at: string;
  by: Doer;
  text: string;
}

/** One thing that happened to an order, from whichever part of the shop it came. */
export interface Happening {
  at: string;
  kind: 'STEP' | 'NOTE' | 'MAIL' | 'TRACKING';
  lifecycle?: string | null;
  from?: string | null;
  to?: string | null;
  by?: Doer | null;
  reason?: string | null;
  text?: string | null;
  reference?: string | null;
}

/** An order as staff see it: the shopper's view and what stands behind it. */
export interface ConsoleOrder extends Omit<ShopOrder, 'states'> {
  states: OrderStates;
  /** What came back, told from delivery and payment. */
  returned?: string;
  version?: number;
  movedAt?: string;
  attention?: string[];
  notes?: Note[];
  timeline?: Happening[];
  contact: { email: string; phone?: string | null };
  terms: OrderTerms;
  riskScore: number;
  riskReasons: string[];
  payment?: OrderPayment | null;
  steps: Step[];
}

export interface Transfer {
  id: string;
  kind: string;
  debit: string;
  credit: string;
  amount: Money;
  mode: string;
  at: string;
}

export interface Shipment {
  id: string;
  orderId: string;
  orderNumber: string;
  waybill: string;
  warehouse: string;
  service: string;
  carrier: string;
  country: string;
  state: string;
  lastStatus?: string | null;
  lastEventAt?: string | null;
  stuck?: boolean;
  bookedAt: string;
}

export interface ProductRow {
  id: string;
  slug: string;
  name: string;
  brand?: string | null;
  externalId?: string | null;
  category: string;
  categoryGuessed: boolean;
  state: string;
  whyNotSellable: string[];
  variants: number;
  origin?: string | null;
  hsCode?: string | null;
  picture?: string | null;
  createdAt?: string;
  version?: number;
}

export interface ConsoleProduct {
  id: string;
  slug: string;
  name: string;
  category: string;
  brand?: string | null;
  externalId?: string | null;
  state: string;
  whyNotSellable: string[];
  texts: Record<string, { name: string; description: string }>;
  attributes: { key: string; name: string; text: string }[];
  hsCode?: string | null;
  origin?: string | null;
  taxClass: string;
  battery: string;
  categoryGuessed: boolean;
  createdAt: string;
  version: number;
  media?: string[];
  variants: {
    id: string;
    sku: string;
    gtin?: string | null;
    options: Record<string, string>;
    weightGrams?: number | null;
    lengthMm?: number | null;
    widthMm?: number | null;
    heightMm?: number | null;
  }[];
}

export interface StockRow {
  variantId: string;
  sku: string;
  name: string;
  warehouse: string;
  onHand: number;
  reserved: number;
  available: number;
  low?: boolean;
}

export interface MailRow {
  id: string;
  kind: string;
  to: string;
  locale: string;
  subject: string;
  reference: string;
  state: string;
  tries: number;
  error?: string | null;
  createdAt: string;
  sentAt?: string | null;
}

export interface Mail extends MailRow {
  html: string;
  text: string;
}

export interface AuditRow {
  id: string;
  at: string;
  actor: string;
  action: string;
  subject: string;
  detail?: string | null;
  by?: Doer | null;
  sealed?: boolean;
}

export interface SettingRow {
  name: string;
  value: string;
  source: string;
}

export interface VerifyReport {
  at: string;
  ok: boolean;
  tookMillis: number;
  checks: {
    name: string;
    description: string;
    ok: boolean;
    state: string;
    note?: string | null;
    offending: number;
    rows: Record<string, string>[];
  }[];
}
