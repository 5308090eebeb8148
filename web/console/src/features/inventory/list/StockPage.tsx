import { useNavigate, useSearch } from '@tanstack/react-router';
import { useStock } from '@entrepot/client/console/stock.ts';
import type { StockRow } from '@entrepot/client/console/types.ts';
import { ListPage, type ListColumn } from '../../../shared/frame/ListPage.tsx';
import { AdjustStock } from '../parts/AdjustStock.tsx';

const columns: ListColumn<StockRow>[] = [
  { id: 'sku', header: 'web.console.line.sku', fixed: true, cell: (row) => row.sku },
  { id: 'name', header: 'web.console.line.product', cell: (row) => <bdi>{row.name}</bdi> },
  { id: 'warehouse', header: 'web.console.stock.warehouse', cell: (row) => row.warehouse },
  { id: 'onHand', header: 'web.console.stock.onHand', align: 'end', cell: (row) => row.onHand },
  {
    id: 'reserved',
    header: 'web.console.stock.reserved',
    align: 'end',
    cell: (row) => row.reserved,
  },
  {
    id: 'available',
    header: 'web.console.stock.available',
    align: 'end',
    cell: (row) => row.available,
  },
  { id: 'adjust', header: 'web.console.stock.change', cell: (row) => <AdjustStock row={row} /> },
];

/** What lies where; every change is a movement with a reason. */
export function StockPage() {
  const search = useSearch({ from: '/inside/stock' });
  const navigate = useNavigate({ from: '/stock' });
  return (
    <ListPage
      name="stock"
      title="web.console.stock.title"
      empty="web.console.stock.empty"
      query={useStock(search)}
      columns={columns}
      rowKey={(row) => row.variantId + row.warehouse}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
