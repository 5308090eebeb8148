import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { MessageId } from '../messages.ts';
import { ScrollRegion } from './ScrollRegion.tsx';

interface SmallTableProps<Row> {
  caption: MessageId;
  rows: Row[];
  rowKey: (row: Row) => string;
  columns: { header: MessageId; cell: (row: Row) => ReactNode; align?: 'end' }[];
}

/** A table inside a panel: all its rows at once, nothing to sort. */
export function SmallTable<Row>({ caption, rows, rowKey, columns }: SmallTableProps<Row>) {
  return (
    <ScrollRegion label={caption}>
      <Table>
        <caption className="visually-hidden">
          <FormattedMessage id={caption} />
        </caption>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ header, align }) => (
              <Table.Th key={header} className={align ? 'align-end' : undefined}>
                <FormattedMessage id={header} />
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={rowKey(row)}>
              {columns.map(({ header, cell, align }) => (
                <Table.Td key={header} className={align ? 'align-end' : undefined}>
                  {cell(row)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}
