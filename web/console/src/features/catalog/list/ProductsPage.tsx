import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useProducts } from '@entrepot/client/console/products.ts';
import type { ProductRow } from '@entrepot/client/console/types.ts';
import { ListPage, type ListColumn } from '../../../shared/frame/ListPage.tsx';
import { StateBadge } from '../../../shared/frame/StateBadge.tsx';

const columns: ListColumn<ProductRow>[] = [
  {
    id: 'name',
    header: 'web.console.products.name',
    fixed: true,
    cell: (row) => (
      <Link to="/products/$productId" params={{ productId: row.id }} dir="auto">
        {row.name}
      </Link>
    ),
  },
  { id: 'brand', header: 'web.console.products.brand', cell: (row) => row.brand ?? '–' },
  { id: 'category', header: 'web.console.products.category', cell: (row) => row.category },
  {
    id: 'state',
    header: 'web.console.products.state',
    cell: (row) => <StateBadge kind="listing" state={row.state} />,
  },
  {
    id: 'variants',
    header: 'web.console.products.variants',
    align: 'end',
    cell: (row) => row.variants,
  },
];

const states = ['DRAFT', 'LISTED', 'SELLABLE', 'WITHDRAWN'];

/** What is sold, and what is still kept from being sold. */
export function ProductsPage() {
  const intl = useIntl();
  const search = useSearch({ from: '/inside/products' });
  const navigate = useNavigate({ from: '/products' });
  return (
    <ListPage
      name="products"
      title="web.console.products.title"
      empty="web.console.products.empty"
      query={useProducts(search)}
      columns={columns}
      rowKey={(row) => row.id}
      filters={[
        {
          key: 'state',
          label: 'web.console.products.state',
          options: states.map((value) => ({
            value,
            label: intl.formatMessage({
              id: `web.console.state.listing.${value.toLowerCase()}` as FormatjsIntl.Message['ids'],
            }),
          })),
        },
      ]}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
