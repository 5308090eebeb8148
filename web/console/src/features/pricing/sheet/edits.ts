import type { PriceRow, TypedPrice } from '@entrepot/client/console/priceLists.ts';

/** What was typed, by SKU and quantity; rows of the list that nobody touched are not in it. */
export type Edits = Record<string, TypedPrice>;

/** A row of the sheet: what stands there now, if anything, and what shall. */
export interface SheetRow {
  key: string;
  sku: string;
  fromQuantity: number;
  name?: string;
  now?: PriceRow;
  /** Prices of this step that begin later. */
  later: PriceRow[];
  typed?: string;
}

export const keyOf = (sku: string, fromQuantity: number) => `${sku}\n${fromQuantity}`;

/** The list with what was typed over it, and new rows at its end. */
export function sheetRows(rows: PriceRow[], edits: Edits, at: number): SheetRow[] {
  const sheet = new Map<string, SheetRow>();
  for (const row of rows) {
    const key = keyOf(row.sku, row.fromQuantity);
    const known = sheet.get(key) ?? {
      key,
      sku: row.sku,
      fromQuantity: row.fromQuantity,
      name: row.name,
      later: [],
    };
    if (Date.parse(row.from) > at) known.later.push(row);
    else known.now = row;
    sheet.set(key, known);
  }
  for (const [key, edit] of Object.entries(edits)) {
    const quantity = edit.fromQuantity ?? 1;
    const known = sheet.get(key) ?? { key, sku: edit.sku, fromQuantity: quantity, later: [] };
    sheet.set(key, { ...known, typed: edit.price ?? '' });
  }
  return [...sheet.values()];
}

/** The edits with another price; the price that stands there already is none. */
export function edited(edits: Edits, row: SheetRow, price: string): Edits {
  const next = { ...edits };
  if (price === (row.now?.price ?? '') && row.now) delete next[row.key];
  else next[row.key] = { sku: row.sku, fromQuantity: row.fromQuantity, price };
  return next;
}

/** The edits with pasted rows among them. */
export function withRows(edits: Edits, rows: TypedPrice[]): Edits {
  const next = { ...edits };
  for (const row of rows) next[keyOf(row.sku, row.fromQuantity ?? 1)] = row;
  return next;
}
