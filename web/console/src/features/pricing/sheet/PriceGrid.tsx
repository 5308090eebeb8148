import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { TriedPrice, TypedPrice } from '@entrepot/client/console/priceLists.ts';
import { ScrollRegion } from '../../../shared/frame/ScrollRegion.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { keyOf, type SheetRow } from './edits.ts';
import { pastedColumn, pastedRows } from './pasted.ts';

interface PriceGridProps {
  rows: SheetRow[];
  tried: Record<string, TriedPrice>;
  readOnly: boolean;
  onPrice: (row: SheetRow, price: string) => void;
  onRows: (rows: TypedPrice[]) => void;
}

const heads = [
  'web.console.prices.sku',
  'web.console.prices.from',
  'web.console.prices.now',
  'web.console.prices.new.price',
  'web.console.prices.left',
  'web.console.prices.percent',
  'web.console.prices.notes',
] as const;

const figures = new Set<string>(heads.slice(1, 6));

/** A list as a sheet: arrows and Enter move, a column or a table is pasted out of a spreadsheet. */
export function PriceGrid({ rows, tried, readOnly, onPrice, onRows }: PriceGridProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const goTo = (place: number) => {
    const cell = body.current?.querySelectorAll<HTMLInputElement>('input')[place];
    cell?.focus();
    cell?.select();
  };
  const move = (event: KeyboardEvent, place: number) => {
    const step = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    goTo(place + step);
  };
  const paste = (event: ClipboardEvent, place: number) => {
    const text = event.clipboardData.getData('text/plain');
    const table = pastedRows(text);
    if (table) {
      event.preventDefault();
      onRows(table);
      return;
    }
    const column = pastedColumn(text);
    if (column.length < 2) return;
    event.preventDefault();
    onRows(
      rows
        .slice(place, place + column.length)
        .map(({ sku, fromQuantity }, down) => ({ sku, fromQuantity, price: column[down] })),
    );
  };
  return (
    <ScrollRegion label="web.console.prices.sheet">
      <table className="small-table price-grid">
        <caption className="visually-hidden">
          <FormattedMessage id="web.console.prices.sheet" />
        </caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={figures.has(head) ? 'align-end' : undefined}>
                <FormattedMessage id={head} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, place) => (
            <Row
              key={row.key}
              row={row}
              tried={tried[keyOf(row.sku, row.fromQuantity)]}
              readOnly={readOnly}
              onPrice={(price) => onPrice(row, price)}
              onKeyDown={(event) => move(event, place)}
              onPaste={(event) => paste(event, place)}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface RowProps {
  row: SheetRow;
  tried?: TriedPrice;
  readOnly: boolean;
  onPrice: (price: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
}

function Row({ row, tried, readOnly, onPrice, onKeyDown, onPaste }: RowProps) {
  const intl = useIntl();
  const touched = row.typed !== undefined;
  return (
    <tr className={touched ? 'price-touched' : undefined}>
      <th scope="row">
        <bdi>{row.sku}</bdi>
        {row.name ? (
          <span className="muted small clip" dir="auto">
            {row.name}
          </span>
        ) : null}
      </th>
      <td className="align-end tabular">{row.fromQuantity}</td>
      <td className="align-end tabular">
        <bdi>{row.now ? `${row.now.price} ${row.now.currency}` : '–'}</bdi>
      </td>
      <td className="align-end">
        <input
          className="price-cell tabular"
          inputMode="decimal"
          autoComplete="off"
          readOnly={readOnly}
          aria-label={intl.formatMessage(
            { id: 'web.console.prices.priceOf' },
            { sku: row.sku, quantity: row.fromQuantity },
          )}
          value={row.typed ?? row.now?.price ?? ''}
          onChange={(event) => onPrice(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
      </td>
      <td className="align-end tabular">{tried?.left ?? '–'}</td>
      <td className="align-end tabular">
        {tried?.percent === undefined
          ? '–'
          : intl.formatNumber(tried.percent / 100, {
              style: 'percent',
              minimumFractionDigits: 1,
              maximumFractionDigits: 1,
            })}
      </td>
      <td>
        <Notes row={row} tried={tried} />
      </td>
    </tr>
  );
}

function Notes({ row, tried }: { row: SheetRow; tried?: TriedPrice }) {
  const intl = useIntl();
  const said = (note: string) => {
    const id = `web.console.prices.note.${note}` as FormatjsIntl.Message['ids'];
    return intl.messages[id] ? intl.formatMessage({ id }) : note;
  };
  return (
    <>
      {(tried?.notes ?? []).map((note) => (
        <span key={note} className={note === 'below_floor' ? 'price-bad' : 'muted'}>
          {said(note)}{' '}
        </span>
      ))}
      {row.later.map(({ id, price, from }) => (
        <span key={id} className="muted small">
          <FormattedMessage
            id="web.console.prices.later"
            values={{ price, from: <Moment at={from} short /> }}
          />
        </span>
      ))}
    </>
  );
}
