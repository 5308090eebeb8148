/* eslint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard, WCAG 2.1.1 */
import { Checkbox, Skeleton } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { Icon } from '../Icon.tsx';
import { sortOf, withSort, type ListSearch } from '../list/search.ts';
import type { RowSelection } from '../list/useSelection.ts';
import type { MessageId } from '../messages.ts';
import type { ListColumn } from './ListPage.tsx';
import { useZoneName } from './Moment.tsx';

interface ListTableProps<Row> {
  title: MessageId;
  columns: ListColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  waiting: boolean;
  stale: boolean;
  selection: RowSelection | undefined;
}

const skeletonRows = 14;
const skeletonWidths = ['62%', '48%', '74%', '55%', '68%'];

/** The rows themselves; the header stays in sight, and so does the first column. */
export function ListTable<Row>(props: ListTableProps<Row>) {
  const intl = useIntl();
  const { columns, rows, rowKey, selection } = props;
  return (
    <div
      role="group"
      tabIndex={0}
      aria-label={intl.formatMessage({ id: props.title })}
      className="list-scroll"
    >
      <table className="list-table" aria-busy={props.waiting || props.stale}>
        <caption className="visually-hidden">
          <FormattedMessage id={props.title} />
        </caption>
        <thead>
          <tr>
            {selection ? (
              <th className="list-choice">
                <Checkbox
                  size="xs"
                  aria-label={intl.formatMessage({ id: 'web.console.list.selectPage' })}
                  checked={selection.page === 'all'}
                  indeterminate={selection.page === 'some'}
                  onChange={selection.togglePage}
                />
              </th>
            ) : null}
            {columns.map((column) => (
              <Header key={column.id} column={column} {...props} />
            ))}
          </tr>
        </thead>
        <tbody className={props.stale ? 'list-stale' : undefined}>
          {rows.map((row) => {
            const id = rowKey(row);
            return (
              <tr key={id} data-row={id} tabIndex={-1} aria-selected={selection?.has(id)}>
                {selection ? (
                  <td className="list-choice">
                    <Checkbox
                      size="xs"
                      aria-label={intl.formatMessage({ id: 'web.console.list.selectRow' })}
                      checked={selection.has(id)}
                      onChange={(event) =>
                        selection.toggle(
                          id,
                          event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey,
                        )
                      }
                    />
                  </td>
                ) : null}
                {columns.map((column) => (
                  <td key={column.id} className={column.align ? 'align-end' : undefined}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          {props.waiting ? (
            <SkeletonRows columns={columns.length} choice={selection !== undefined} />
          ) : null}
        </tbody>
      </table>
    </div>
  );
}

interface HeaderProps<Row> {
  column: ListColumn<Row>;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
}

function Header<Row>({ column, search, onSearch }: HeaderProps<Row>) {
  const zone = useZoneName();
  const { sort } = column;
  const now = sortOf(search);
  const sorted = sort !== undefined && now?.by === sort ? now : undefined;
  const words = (
    <>
      <FormattedMessage id={column.header} />
      {column.moments ? <span className="list-zone">{zone}</span> : null}
    </>
  );
  return (
    <th
      className={column.align ? 'align-end' : undefined}
      aria-sort={sorted ? (sorted.down ? 'descending' : 'ascending') : undefined}
    >
      {sort ? (
        <button
          type="button"
          className="list-sort"
          onClick={() => onSearch(withSort(search, sort))}
        >
          {words}
          <span className={sorted ? 'list-sorted' : 'list-sortable'}>
            <Icon name={sorted && !sorted.down ? 'up' : 'down'} size={12} />
          </span>
        </button>
      ) : (
        words
      )}
    </th>
  );
}

/** As many lines, as high, as there will be: what comes does not push anything. */
function SkeletonRows({ columns, choice }: { columns: number; choice: boolean }) {
  return Array.from({ length: skeletonRows }, (_, row) => (
    <tr key={row} className="late" aria-hidden="true">
      {choice ? <td className="list-choice" /> : null}
      {Array.from({ length: columns }, (_, column) => (
        <td key={column}>
          <Skeleton height={10} width={skeletonWidths[(row + column) % skeletonWidths.length]} />
        </td>
      ))}
    </tr>
  ));
}
