import { Button, Checkbox, Menu, Select, Skeleton, Table, TextInput } from '@mantine/core';
import {
  columnVisibilityFeature,
  createColumnHelper,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MessageId } from '../messages.ts';
import { columnToggled } from '../preferences.ts';
import { useConsoleDispatch, useConsoleState } from '../store.ts';
import { PageTitle } from './PageTitle.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';
import { ScrollRegion } from './ScrollRegion.tsx';

/** What every list keeps in its address: the words searched for, the place in the list, its filters. */
export type ListSearch = { q?: string; after?: string } & Record<string, string | undefined>;

export interface ListColumn<Row> {
  id: string;
  header: MessageId;
  cell: (row: Row) => ReactNode;
  align?: 'end';
  /** A column that cannot be hidden, such as the row's name. */
  fixed?: boolean;
}

export interface ListFilter {
  key: string;
  label: MessageId;
  options: { value: string; label: string }[];
}

export interface ListRows<Row> {
  items: Row[];
  /** Where the next page starts; none on the last. */
  next?: string | null;
}

interface ListPageProps<Row> {
  /** Names the list in the operator's preferences. */
  name: string;
  title: MessageId;
  empty: MessageId;
  query: UseQueryResult<ListRows<Row>>;
  columns: ListColumn<Row>[];
  rowKey: (row: Row) => string;
  filters?: ListFilter[];
  searchable?: boolean;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  actions?: ReactNode;
}

const features = tableFeatures({ columnVisibilityFeature });
const noRows: never[] = [];
const skeletonRows = 8;

/** The values of a search in an address, as far as a list understands them. */
export function listSearch(raw: Record<string, unknown>): ListSearch {
  const search: ListSearch = {};
  for (const [key, value] of Object.entries(raw)) {
    if (value !== undefined && value !== null && value !== '') search[key] = String(value);
  }
  return search;
}

/** The frame of every list: search and filters in the address, columns to choose, pages by key. */
export function ListPage<Row>(props: ListPageProps<Row>) {
  const intl = useIntl();
  const filtered = Object.keys(props.search).some((key) => key !== 'after');
  return (
    <section className="list-page">
      <PageTitle text={intl.formatMessage({ id: props.title })}>
        {props.actions ? <div className="page-actions">{props.actions}</div> : null}
      </PageTitle>
      <ListTools {...props} />
      {props.query.error ? (
        <ProblemNotice failure={props.query.error} retry={() => void props.query.refetch()} />
      ) : null}
      <ListTable {...props} />
      {props.query.data && props.query.data.items.length === 0 ? (
        <div className="list-empty">
          <p>
            <FormattedMessage id={filtered ? 'web.console.list.noMatch' : props.empty} />
          </p>
          {filtered ? (
            <Button variant="default" onClick={() => props.onSearch({})}>
              <FormattedMessage id="web.console.list.clear" />
            </Button>
          ) : null}
        </div>
      ) : null}
      <ListPages search={props.search} next={props.query.data?.next} onSearch={props.onSearch} />
    </section>
  );
}

function ListTools<Row>(props: ListPageProps<Row>) {
  const intl = useIntl();
  const { search, onSearch } = props;
  const [words, setWords] = useState(search.q ?? '');
  const [shown, setShown] = useState(search.q);
  if (shown !== search.q) {
    setShown(search.q);
    setWords(search.q ?? '');
  }
  const change = (key: string, value: string | null) =>
    onSearch({ ...search, [key]: value ?? undefined, after: undefined });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change('q', words.trim() || null);
  };
  return (
    <div className="list-tools">
      {props.searchable === false ? null : (
        <form role="search" onSubmit={submit} className="list-search">
          <TextInput
            type="search"
            label={intl.formatMessage({ id: 'web.console.list.search' })}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <Button type="submit" variant="default">
            <FormattedMessage id="web.console.list.find" />
          </Button>
        </form>
      )}
      {props.filters?.map((filter) => (
        <Select
          key={filter.key}
          label={intl.formatMessage({ id: filter.label })}
          placeholder={intl.formatMessage({ id: 'web.console.list.any' })}
          data={filter.options}
          value={search[filter.key] ?? null}
          onChange={(value) => change(filter.key, value)}
          clearable
          clearButtonProps={{
            'aria-label': intl.formatMessage(
              { id: 'web.console.list.clearFilter' },
              { filter: intl.formatMessage({ id: filter.label }) },
            ),
          }}
          className="list-filter"
        />
      ))}
      <ColumnChoice {...props} />
    </div>
  );
}

function ColumnChoice<Row>({ name, columns }: ListPageProps<Row>) {
  const dispatch = useConsoleDispatch();
  const hidden = useConsoleState((state) => state.preferences.hiddenColumns[name]);
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <Button variant="subtle" className="list-columns">
          <FormattedMessage id="web.console.list.columns" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {columns
          .filter((column) => !column.fixed)
          .map((column) => (
            <Menu.Item
              key={column.id}
              component="div"
              role="menuitemcheckbox"
              aria-checked={!hidden?.includes(column.id)}
              onClick={() => dispatch(columnToggled({ list: name, column: column.id }))}
            >
              <Checkbox.Indicator checked={!hidden?.includes(column.id)} size="xs" />{' '}
              <FormattedMessage id={column.header} />
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function ListTable<Row>({ name, title, query, columns, rowKey }: ListPageProps<Row>) {
  const hidden = useConsoleState((state) => state.preferences.hiddenColumns[name]);
  const helper = createColumnHelper<typeof features, ListRows<Row>['items'][number] & object>();
  const tableColumns = useMemo(
    () =>
      columns.map((column) =>
        helper.display({
          id: column.id,
          header: () => <FormattedMessage id={column.header} />,
          cell: (context) => column.cell(context.row.original),
        }),
      ),
    [columns, helper],
  );
  const columnVisibility = useMemo(
    () => Object.fromEntries((hidden ?? []).map((column) => [column, false])),
    [hidden],
  );
  const table = useTable({
    features,
    columns: tableColumns,
    data: (query.data?.items ?? noRows) as (Row & object)[],
    getRowId: rowKey,
    state: { columnVisibility },
  });
  const ends = new Set(columns.filter((column) => column.align === 'end').map(({ id }) => id));
  return (
    <ScrollRegion label={title}>
      <Table highlightOnHover aria-busy={query.isFetching} className="list-table">
        <caption className="visually-hidden">
          <FormattedMessage id={title} />
        </caption>
        <Table.Thead>
          {table.getHeaderGroups().map((group) => (
            <Table.Tr key={group.id}>
              {group.headers.map((header) => (
                <Table.Th key={header.id} className={ends.has(header.id) ? 'align-end' : undefined}>
                  <table.FlexRender header={header} />
                </Table.Th>
              ))}
            </Table.Tr>
          ))}
        </Table.Thead>
        <Table.Tbody>
          {table.getRowModel().rows.map((row) => (
            <Table.Tr key={row.id}>
              {row.getVisibleCells().map((cell) => (
                <Table.Td
                  key={cell.id}
                  className={ends.has(cell.column.id) ? 'align-end' : undefined}
                >
                  <table.FlexRender cell={cell} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
          {query.isPending
            ? Array.from({ length: skeletonRows }, (_, row) => (
                <Table.Tr key={row} className="late" aria-hidden="true">
                  <Table.Td colSpan={columns.length}>
                    <Skeleton height={18} />
                  </Table.Td>
                </Table.Tr>
              ))
            : null}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

interface ListPagesProps {
  search: ListSearch;
  next: string | null | undefined;
  onSearch: (search: ListSearch) => void;
}

function ListPages({ search, next, onSearch }: ListPagesProps) {
  if (!search.after && !next) return null;
  return (
    <div className="list-pages">
      {search.after ? (
        <Button variant="default" onClick={() => onSearch({ ...search, after: undefined })}>
          <FormattedMessage id="web.console.list.first" />
        </Button>
      ) : null}
      {next ? (
        <Button variant="default" onClick={() => onSearch({ ...search, after: next })}>
          <FormattedMessage id="web.console.list.next" />
        </Button>
      ) : null}
    </div>
  );
}
