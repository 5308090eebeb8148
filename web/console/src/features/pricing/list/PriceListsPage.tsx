import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl, FormattedMessage } from 'react-intl';
import { usePriceLists, type PriceList } from '@entrepot/client/console/priceLists.ts';
import { ListPage, type ListColumn } from '../../../shared/frame/ListPage.tsx';
import { EditPriceList } from './EditPriceList.tsx';

const columns: ListColumn<PriceList>[] = [
  {
    id: 'code',
    header: 'web.console.prices.list',
    fixed: true,
    cell: (list) => (
      <Link to="/prices/$list" params={{ list: list.code }} className="row-link">
        <bdi>{list.code}</bdi>
      </Link>
    ),
  },
  { id: 'name', header: 'web.console.prices.name', cell: (list) => <Name list={list} /> },
  { id: 'kind', header: 'web.console.prices.kind', cell: (list) => <Kind list={list} /> },
  { id: 'whom', header: 'web.console.prices.whom', cell: (list) => <Whom list={list} /> },
  {
    id: 'converts',
    header: 'web.console.prices.converts',
    cell: (list) =>
      list.converts ? <bdi>{`${list.converts.priceList}, ${list.converts.currency}`}</bdi> : '–',
  },
  { id: 'edit', header: 'web.console.prices.edit', cell: (list) => <EditPriceList list={list} /> },
];

function Name({ list }: { list: PriceList }) {
  const { locale } = useIntl();
  const language = locale.split('-')[0] ?? 'en';
  return <bdi>{list.names[locale] ?? list.names[language] ?? list.names.en ?? '–'}</bdi>;
}

function Kind({ list }: { list: PriceList }) {
  return <FormattedMessage id={`web.console.prices.kind.${list.kind}`} />;
}

/** For whom it is, from the most specific condition on. */
function Whom({ list }: { list: PriceList }) {
  const all = [...list.companies, ...list.segments, ...list.channels, ...list.markets];
  return all.length > 0 ? (
    <bdi>{all.join(', ')}</bdi>
  ) : (
    <FormattedMessage id="web.console.prices.ofMarket" />
  );
}

/** The lists of prices: what a market asks, what was agreed, what things cost us and ask elsewhere. */
export function PriceListsPage() {
  const search = useSearch({ from: '/inside/prices' });
  const navigate = useNavigate({ from: '/prices' });
  return (
    <ListPage
      name="prices"
      title="web.console.prices.title"
      empty="web.console.prices.none"
      emptyIcon="tag"
      query={usePriceLists()}
      columns={columns}
      rowKey={(list) => list.code}
      searchable={false}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
      actions={<EditPriceList />}
    />
  );
}
