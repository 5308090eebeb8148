/** What the console's API says, by hand until generated from the OpenAPI description. */
import type { Address, LandedLine, Money } from '../shop/types.ts';

export interface Page<Row> {
  items: Row[];
  next?: string | null;
}

export interface Session {
  accountId: string;
  name: string;
  email: string;
  permissions: string[];
  formToken: string;
  expiresAt: string;
}

export interface OrderStates {
  order: string;
  payment: string;
  delivery: string;
  customs: string;
  risk: string;
}

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

export interface ConsoleLine {
  id: string;
  sku: string;
  name: string;
  options?: Record<string, string>;
  quantity: number;
  unit: Money;
  goodsNet: Money;
  hsCode?: string | null;
  origin?: string | null;
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

export interface Step {
  lifecycle: string;
  from?: string | null;
  to: string;
  at: string;
  actor: string;
  reason: string;
}

export interface TrackingEvent {
  status: string;
  location?: string | null;
  note?: string | null;
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
  events: TrackingEvent[];
}

export interface OrderPayment {
  method: string;
  provider: string;
  providerReference?: string | null;
  state: string;
  authorised: Money;
  captured: Money;
  refunded: Money;
}

export interface ConsoleOrder {
  id: string;
  number: string;
  placedAt: string;
  market: string;
  country: string;
  locale: string;
  email: string;
  phone?: string | null;
  address: Address;
  lines: ConsoleLine[];
  charges: LandedLine[];
  total: Money;
  incoterm: 'DDP' | 'DAP';
  from: string;
  to: string;
  sentence: string;
  service: string;
  warehouse: string;
  ruleVersion: string;
  states: OrderStates;
  riskScore: number;
  riskReasons: string[];
  payment?: OrderPayment | null;
  transfers: Transfer[];
  shipments: Shipment[];
  steps: Step[];
}

export interface ProductRow {
  id: string;
  slug: string;
  name: string;
  brand?: string | null;
  category: string;
  state: string;
  variants: number;
}

export interface ConsoleProduct extends Omit<ProductRow, 'variants'> {
  externalId?: string | null;
  whyNotSellable: string[];
  texts: Record<string, { name: string; description: string }>;
  attributes: { key: string; name: string; text: string }[];
  hsCode?: string | null;
  origin?: string | null;
  taxClass: string;
  battery: string;
  categoryGuessed: boolean;
  createdAt: string;
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
  to: string;
  subject: string;
  kind: string;
  locale: string;
  state: string;
  createdAt: string;
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
    offending: number;
    rows: Record<string, unknown>[];
  }[];
}
