/** What the console's API says, by hand until generated from the OpenAPI description. */
import type { Money, ShopOrder } from '../shop/types.ts';

export interface Page<Row> {
  items: Row[];
  next?: string | null;
}

export interface Session {
  name: string;
  email: string;
  permissions: string[];
  formToken: string;
}

export type OrderStates = ShopOrder['states'];

export interface OrderRow {
  id: string;
  number: string;
  placedAt: string;
  market: string;
  country: string;
  customer: string;
  total: Money;
  states: OrderStates;
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

/** An order as staff see it: the shopper's view and what stands behind it. */
export interface ConsoleOrder extends ShopOrder {
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
