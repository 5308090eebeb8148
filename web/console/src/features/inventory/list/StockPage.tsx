import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { exportPath } from '@entrepot/client/console/lists.ts';
import { useOfferChoices } from '@entrepot/client/console/offers.ts';
import { useStock } from '@entrepot/client/console/stock.ts';
import type { StockRow } from '@entrepot/client/console/types.ts';
import { ListPage, type ListColumn } from '../../../shared/frame/ListPage.tsx';
import { StateShape } from '../../../shared/frame/StateBadge.tsx';
import { useMay } from '../../../shared/useMay.ts';
import { AdjustStock } from '../parts/AdjustStock.tsx';
import { Movements } from '../parts/Movements.tsx';
import { ReceiveGoods } from '../parts/ReceiveGoods.tsx';

const columns: ListColumn<StockRow>[] = [
  {
    id: 'sku',
    header: 'web.console.line.sku',
    fixed: true,
    sort: 'sku',
    cell: (row) => <strong className="sku">{row.sku}</strong>,
  },
  {
    id: 'name',
    header: 'web.console.line.product',
    cell: (row) => <bdi className="clip clip-wide">{row.name}</bdi>,
  },
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
    sort: 'available',
    cell: (row) =>
      row.low ? (
        <span className="state">
          <StateShape tone="attention" />
          {row.available}
        </span>
      ) : (
        row.available
      ),
  },
  {
    id: 'adjust',
    header: 'web.console.stock.change',
    align: 'end',
    cell: (row) => <RowActions row={row} />,
  },
];

function RowActions({ row }: { row: StockRow }) {
  const may = useMay();
  return (
    <span className="row-actions">
      <Movements row={row} />
      {may('STOCK_WRITE') ? <AdjustStock row={row} /> : null}
    </span>
  );
}

/** What lies where; every change is a movement with a reason. */
export function StockPage() {
  const intl = useIntl();
  const search = useSearch({ from: '/inside/stock' });
  const navigate = useNavigate({ from: '/stock' });
  const choices = useOfferChoices();
  return (
    <ListPage
      name="stock"
      title="web.console.stock.title"
      empty="web.console.stock.empty"
      emptyIcon="layers"
      query={useStock(search)}
      columns={columns}
      rowKey={(row) => row.variantId + row.warehouse}
      searchHint="web.console.stock.searchHint"
      actions={<ReceiveGoods />}
      exportPath={exportPath('stock', search)}
      views={[
        { label: 'web.console.stock.view.all', search: {} },
        { label: 'web.console.stock.view.low', search: { lowStock: 'true' } },
        { label: 'web.console.stock.view.empty', search: { empty: 'true' } },
      ]}
      filters={[
        {
          key: 'warehouse',
          label: 'web.console.stock.warehouse',
          single: true,
          options: (choices.data?.warehouses ?? []).map(({ code, name }) => ({
            value: code,
            label: `${name} (${code})`,
          })),
        },
        {
          key: 'lowStock',
          label: 'web.console.stock.low',
          single: true,
          options: [
            { value: 'true', label: intl.formatMessage({ id: 'web.console.stock.view.low' }) },
          ],
        },
      ]}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
