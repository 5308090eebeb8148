import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useRef, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { BulkList } from '@entrepot/client/console/bulk.ts';
import type { IconName } from '../Icon.tsx';
import { arranged, noMemory } from '../list/columns.ts';
import { contentOf, withFilter, type ListSearch } from '../list/search.ts';
import { useListKeys } from '../list/useListKeys.ts';
import { usePlace } from '../list/usePlace.ts';
import { useRows } from '../list/useRows.ts';
import { useSelection } from '../list/useSelection.ts';
import type { MessageId } from '../messages.ts';
import { useConsoleState } from '../store.ts';
import { BulkBar, type BulkAction } from './BulkBar.tsx';
import { EmptyState } from './EmptyState.tsx';
import { ListPager } from './ListPager.tsx';
import { ListTable } from './ListTable.tsx';
import { ListTabs, type BuiltInView } from './ListTabs.tsx';
import { ListTools } from './ListTools.tsx';
import { PageTitle } from './PageTitle.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';

export interface ListColumn<Row> {
  id: string;
  header: MessageId;
  cell: (row: Row) => ReactNode;
  align?: 'end';
  /** A column that cannot be hidden, such as the row's name. */
  fixed?: boolean;
  /** Hidden until somebody asks for it. */
  optional?: boolean;
  /** The key that the server sorts by. */
  sort?: string;
  /** Holds points in time: its header says in which zone they are shown. */
  moments?: boolean;
}

export interface ListFilter {
  key: string;
  label: MessageId;
  options: { value: string; label: string }[];
  /** Takes one value only. */
  single?: boolean;
}

export interface ListRows<Row> {
  items: Row[];
  /** Where the next page starts; none on the last. */
  next?: string | null;
  total?: { count: number; exact: boolean } | null;
}

export interface ListBulk {
  /** The list's path in the API. */
  list: BulkList;
  actions: BulkAction[];
  /** Everything that shows these rows and has to be asked for again. */
  onDone: () => Promise<unknown>;
  /** The ids of all rows that match. */
  collect: (search: ListSearch, most: number) => Promise<string[]>;
}

export interface ListPageProps<Row> {
  /** Names the list in the operator's preferences. */
  name: string;
  title: MessageId;
  empty: MessageId;
  emptyIcon?: IconName;
  emptyAction?: ReactNode;
  query: UseQueryResult<ListRows<Row>>;
  columns: ListColumn<Row>[];
  rowKey: (row: Row) => string;
  filters?: ListFilter[];
  searchable?: boolean;
  /** What the words are compared with. */
  searchHint?: MessageId;
  /** The tabs that the list has by itself; saved ones follow. */
  views?: BuiltInView[];
  bulk?: ListBulk;
  exportPath?: string;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  actions?: ReactNode;
  /** Between the title and the list: what needs a decision. */
  top?: ReactNode;
}

/** The frame of every list: views, filters and sort in the address, columns to choose, pages by key. */
export function ListPage<Row>(props: ListPageProps<Row>) {
  const intl = useIntl();
  const { search, query, rowKey, bulk } = props;
  const density = useConsoleState((state) => state.preferences.density);
  const memory = useConsoleState((state) => state.preferences.columns[props.name]) ?? noMemory;
  const body = useRef<HTMLDivElement>(null);
  const { rows, arrived, showArrived, restart } = useRows(query, search, rowKey);
  const place = usePlace(search, query.data, query.isPlaceholderData, props.onSearch);
  const ids = rows.map(rowKey);
  const selection = useSelection(search, ids);
  useListKeys(body, {
    select: bulk ? selection.toggle : undefined,
    next: place.next,
  });
  const filtered = Object.keys(contentOf(search)).some((key) => key !== 'sort');
  return (
    <section className={`list-page density-${density}`}>
      <PageTitle text={intl.formatMessage({ id: props.title })}>
        {props.actions ? <div className="page-actions">{props.actions}</div> : null}
      </PageTitle>
      {props.top}
      {props.views ? (
        <ListTabs
          name={props.name}
          views={props.views}
          search={search}
          columns={props.columns}
          onSearch={props.onSearch}
        />
      ) : null}
      <ListTools {...props} />
      {query.error ? (
        <ProblemNotice failure={query.error} retry={() => void query.refetch()} />
      ) : null}
      <div className="list-body" ref={body}>
        {arrived > 0 ? (
          <div className="list-arrived">
            <Button size="compact-sm" radius="xl" onClick={showArrived}>
              <FormattedMessage id="web.console.list.arrived" values={{ count: arrived }} />
            </Button>
          </div>
        ) : null}
        <ListTable
          title={props.title}
          columns={arranged(props.columns, memory)}
          rows={rows}
          rowKey={rowKey}
          search={search}
          onSearch={props.onSearch}
          waiting={query.isPending}
          stale={query.isPlaceholderData}
          selection={bulk ? selection : undefined}
        />
        {query.data && rows.length === 0 ? (
          <EmptyState
            icon={filtered ? 'search' : (props.emptyIcon ?? 'box')}
            text={filtered ? 'web.console.list.noMatch' : props.empty}
          >
            {filtered ? (
              <Button variant="default" onClick={() => props.onSearch({})}>
                <FormattedMessage id="web.console.list.clear" />
              </Button>
            ) : (
              props.emptyAction
            )}
          </EmptyState>
        ) : null}
      </div>
      {bulk ? (
        <BulkBar
          bulk={bulk}
          selection={selection}
          search={withFilter(search, 'after', null)}
          matching={place.matching}
          onDone={() => {
            restart();
            return bulk.onDone();
          }}
        />
      ) : null}
      <ListPager place={place} shown={rows.length} />
    </section>
  );
}
