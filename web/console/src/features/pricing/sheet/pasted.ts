import type { TypedPrice } from '@entrepot/client/console/priceLists.ts';

/** A figure as a spreadsheet writes it, with a point; what could be read two ways stays as it is. */
export function plainFigure(text: string): string {
  const figure = text.replace(/[\s\u00a0\u202f€$£¥]/g, '');
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(figure)) return figure.replaceAll('.', '').replace(',', '.');
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(figure)) return figure.replaceAll(',', '');
  if (/^\d+,\d{1,2}$/.test(figure)) return figure.replace(',', '.');
  return figure;
}

/**
 * Rows out of a spreadsheet: SKU and price, or SKU, quantity and price, by tabs. A first row
 * without any figure is a heading. Null where it is something else, such as prices alone.
 */
export function pastedRows(text: string): TypedPrice[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length === 0 || !lines.every((line) => line.includes('\t'))) return null;
  const rows: TypedPrice[] = [];
  for (const [place, line] of lines.entries()) {
    const cells = line.split('\t').map((cell) => cell.trim());
    if (place === 0 && lines.length > 1 && cells.slice(1).every((cell) => !/\d/.test(cell))) {
      continue;
    }
    const sku = cells[0] ?? '';
    const quantity = cells.length > 2 ? Number(cells[1]) : 1;
    const price = plainFigure(cells[cells.length > 2 ? 2 : 1] ?? '');
    if (!sku || !Number.isInteger(quantity) || quantity < 1) return null;
    rows.push({ sku, fromQuantity: quantity, price });
  }
  return rows;
}

/** A column of prices out of a spreadsheet. */
export const pastedColumn = (text: string): string[] =>
  text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map(plainFigure);
