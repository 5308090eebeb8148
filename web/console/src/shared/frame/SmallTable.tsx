import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { MessageId } from '../messages.ts';
import { ScrollRegion } from './ScrollRegion.tsx';

export interface SmallColumn<Row> {
  header: MessageId;
  cell: (row: Row) => ReactNode;
  align?: 'end';
}

interface SmallTableProps<Row> {
  caption: MessageId;
  rows: Row[];
  rowKey: (row: Row) => string;
  columns: SmallColumn<Row>[];
}

/** A table inside a panel: all its rows at once, nothing to sort. */
export function SmallTable<Row>({ caption, rows, rowKey, columns }: SmallTableProps<Row>) {
  return (
    <ScrollRegion label={caption}>
      <table className="small-table">
        <caption className="visually-hidden">
          <FormattedMessage id={caption} />
        </caption>
        <thead>
          <tr>
            {columns.map(({ header, align }) => (
              <th key={header} className={align ? 'align-end' : undefined}>
                <FormattedMessage id={header} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ header, cell, align }) => (
                <td key={header} className={align ? 'align-end' : undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
