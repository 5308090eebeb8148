/** What the console's API says. */
import type { Schema } from '../contract.ts';

/** A page of a list; the first one says how many rows there are, exactly or about. */
export interface Page<Row> {
  items: Row[];
  next?: string | null;
  total?: Schema<'Total'> | null;
}

/** Who did something; a name only where it was a person. */
export type Doer = Schema<'By'>;
export type Session = Schema<'SessionView'>;
export type Permission = Session['permissions'][number];

export type OrderRow = Schema<'ConsoleOrdersRow'>;

/** An order as staff see it: the shopper's view and what stands behind it. */
export type ConsoleOrder = Schema<'ConsoleOrder'>;
export type Note = Schema<'ConsoleOrderNote'>;

/** One thing that happened to an order, from whichever part of the shop it came. */
export type Happening = Schema<'TimelineEntry'>;
export type Shipment = Schema<'ShipmentView'>;

export type ProductRow = Schema<'ProductRow'>;
export type ConsoleProduct = Schema<'ConsoleProduct'>;
export type StockRow = Schema<'ConsoleStockListRow'>;
export type MailRow = Schema<'MailView'>;
export type AuditRow = Schema<'AuditRow'>;
export type VerifyReport = Schema<'ConsoleVerifyShownReport'>;
