import { Tooltip } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { exportPath } from '@entrepot/client/console/lists.ts';
import { useMarkets } from '@entrepot/client/console/markets.ts';
import {
  useOfferChoices,
  useOfferFigures,
  type OfferFigures,
} from '@entrepot/client/console/offers.ts';
import { productsKey, useProducts } from '@entrepot/client/console/products.ts';
import type { ProductRow } from '@entrepot/client/console/types.ts';
import { LinkButton } from '../../../shared/frame/LinkButton.tsx';
import { Amount } from '../../../shared/frame/Amount.tsx';
import type { BulkAction } from '../../../shared/frame/BulkBar.tsx';
import { ListPage, type ListColumn } from '../../../shared/frame/ListPage.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { Picture } from '../../../shared/frame/Picture.tsx';
import { StateBadge, StateShape, useStateName } from '../../../shared/frame/StateBadge.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { collectIds } from '../../../shared/list/collect.ts';
import { useMay } from '../../../shared/useMay.ts';
import { gates, useGateName } from '../parts/gates.ts';

const states = ['DRAFT', 'LISTED', 'SELLABLE', 'RETIRING', 'WITHDRAWN'];

const bulkActions: BulkAction[] = [
  {
    action: 'PUBLISH',
    label: 'web.console.products.publish',
    consequence: 'web.console.bulk.publish.consequence',
  },
  {
    action: 'SUBMIT',
    label: 'web.console.products.submit',
    consequence: 'web.console.bulk.submit.consequence',
  },
  {
    action: 'DELIST',
    label: 'web.console.products.delist',
    consequence: 'web.console.bulk.delist.consequence',
    asksWhy: true,
    grave: true,
  },
];

/** How much of what a sellable product needs is there. */
function Completeness({ row }: { row: ProductRow }) {
  const intl = useIntl();
  const name = useGateName();
  const missing = row.whyNotSellable;
  if (missing.length === 0) return <span className="muted">–</span>;
  const said = intl.formatList(missing.map(name), { type: 'unit' });
  return (
    <Tooltip label={said} withinPortal>
      <span className="state">
        <StateShape tone="attention" />
        <FormattedMessage
          id="web.console.products.missingCount"
          values={{ count: missing.length }}
        />
        <span className="visually-hidden">{said}</span>
      </span>
    </Tooltip>
  );
}

function useColumns(figures: OfferFigures[] | undefined): ListColumn<ProductRow>[] {
  const first = useMarkets().data?.items[0]?.code;
  return useMemo(() => {
    const byProduct = new Map(figures?.map((one) => [one.productId, one]));
    return [
      {
        id: 'name',
        header: 'web.console.products.name',
        fixed: true,
        cell: (row) => (
          <span className="with-marks">
            <Picture name={row.picture} size="row" />
            <Link
              to="/products/$productId"
              params={{ productId: row.id }}
              className="row-link clip clip-wide"
              dir="auto"
            >
              {row.name}
            </Link>
          </span>
        ),
      },
      {
        id: 'state',
        header: 'web.console.products.state',
        cell: (row) => <StateBadge kind="listing" state={row.state} />,
      },
      {
        id: 'complete',
        header: 'web.console.products.missing',
        cell: (row) => <Completeness row={row} />,
      },
      {
        id: 'price',
        header: 'web.console.products.price',
        align: 'end',
        cell: (row) => {
          const from = byProduct.get(row.id)?.from ?? [];
          const shown = from.find(({ market }) => market === first) ?? from[0];
          return (
            <span title={from.map(({ market, price }) => `${market} ${price.display}`).join('\n')}>
              <Amount value={shown?.price} />
            </span>
          );
        },
      },
      {
        id: 'available',
        header: 'web.console.stock.available',
        align: 'end',
        cell: (row) => {
          const one = byProduct.get(row.id);
          if (!one) return '–';
          return one.lowStock ? (
            <span className="state">
              <StateShape tone="attention" />
              {one.available}
            </span>
          ) : (
            one.available
          );
        },
      },
      { id: 'category', header: 'web.console.products.category', cell: (row) => row.category },
      { id: 'brand', header: 'web.console.products.brand', cell: (row) => row.brand ?? '–' },
      {
        id: 'variants',
        header: 'web.console.products.variants',
        align: 'end',
        cell: (row) => row.variants,
      },
      {
        id: 'origin',
        header: 'web.console.product.origin',
        optional: true,
        cell: (row) => row.origin ?? '–',
      },
      {
        id: 'hsCode',
        header: 'web.console.product.hsCode',
        optional: true,
        cell: (row) => row.hsCode ?? '–',
      },
      {
        id: 'created',
        header: 'web.console.product.created',
        sort: 'created',
        moments: true,
        optional: true,
        cell: (row) => <Moment at={row.createdAt} short />,
      },
    ];
  }, [figures, first]);
}

/** What is sold, and what is still kept from being sold. */
export function ProductsPage() {
  const intl = useIntl();
  const search = useSearch({ from: '/inside/products' });
  const navigate = useNavigate({ from: '/products' });
  const queries = useQueryClient();
  const may = useMay();
  const products = useProducts(search);
  const ids = useMemo(() => products.data?.items.map(({ id }) => id) ?? [], [products.data]);
  const figures = useOfferFigures(ids);
  const choices = useOfferChoices();
  const stateName = useStateName();
  const gateName = useGateName();
  const create = may('CATALOG_WRITE') ? (
    <LinkButton to="/products/new" leftSection={<Icon name="plus" size={14} />}>
      <FormattedMessage id="web.console.products.new" />
    </LinkButton>
  ) : null;
  return (
    <ListPage
      name="products"
      title="web.console.products.title"
      empty="web.console.products.empty"
      emptyIcon="box"
      emptyAction={create}
      actions={create}
      query={products}
      columns={useColumns(figures.data?.items)}
      rowKey={(row) => row.id}
      searchHint="web.console.products.searchHint"
      exportPath={exportPath('products', search)}
      views={[
        { label: 'web.console.products.view.all', search: {} },
        { label: 'web.console.products.view.sellable', search: { state: 'SELLABLE' } },
        { label: 'web.console.products.view.incomplete', search: { missing: 'any' } },
        { label: 'web.console.products.view.drafts', search: { state: 'DRAFT' } },
      ]}
      filters={[
        {
          key: 'state',
          label: 'web.console.products.state',
          options: states.map((value) => ({ value, label: stateName('listing', value) })),
        },
        {
          key: 'category',
          label: 'web.console.products.category',
          single: true,
          options: (choices.data?.categories ?? []).map(({ slug, name }) => ({
            value: slug,
            label: name,
          })),
        },
        {
          key: 'missing',
          label: 'web.console.products.missing',
          single: true,
          options: [
            { value: 'any', label: intl.formatMessage({ id: 'web.console.products.missingAny' }) },
            ...gates.map((value) => ({ value, label: gateName(value) })),
          ],
        },
      ]}
      bulk={
        may('CATALOG_WRITE')
          ? {
              list: 'listing',
              actions: bulkActions,
              collect: (content, most) => collectIds('products', content, most),
              onDone: () => queries.invalidateQueries({ queryKey: productsKey }),
            }
          : undefined
      }
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
