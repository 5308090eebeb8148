/** What the shop's API says. Money and sentences come ready to be shown. */
import type { Schema } from '../contract.ts';

export type Money = Schema<'MoneyView'>;

/** One amount of a quote or an order: what it is, whether it is charged, and why it is so. */
export type ShownAmount = Schema<'ShownAmount'>;

/** What the basket costs delivered, and who pays at the border; or why that can't be said. */
export type Quote = Schema<'ShownQuote'>;
export type QuoteCoupon = Schema<'ShownDiscountsCoupon'>;

/** One field of a country's address, in the order of that country. */
export type AddressField = Schema<'AddressFormField'>;
export type AddressPart = AddressField['name'];
export type Address = Schema<'Address'>;

/** A checkout as its page shows it; once placed, only the way to pay can still change. */
export type Checkout = Schema<'ShownCheckout'>;

/** How far the order came, and what to do next. */
export type Completion = Schema<'ShownCompletion'>;

/** An order as the shopper who holds its secret sees it. */
export type ShopOrder = Schema<'ShownOrder'>;
export type OrderLine = Schema<'ShownOrderLine'>;
export type Parcel = Schema<'ShownOrderParcel'>;
