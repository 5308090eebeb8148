import { Button, Select, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMarkets } from '@entrepot/client/console/markets.ts';
import {
  draftPrices,
  usePriceRows,
  type TriedPrice,
  type TypedPrice,
} from '@entrepot/client/console/priceLists.ts';
import { PageTitle } from '../../../shared/frame/PageTitle.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { useMay } from '../../../shared/useMay.ts';
import { useUnsaved } from '../../../shared/useUnsaved.tsx';
import { Changes } from './Changes.tsx';
import { edited, keyOf, sheetRows, withRows, type Edits, type SheetRow } from './edits.ts';
import { PriceGrid } from './PriceGrid.tsx';
import { Proposal, type Trial } from './Proposal.tsx';
import { SaveChange } from './SaveChange.tsx';

const mostTried = 200;

/** One list of prices: typed, pasted or proposed, tried, and then changed now or later. */
export function PriceSheetPage() {
  const intl = useIntl();
  const may = useMay();
  const { list } = useParams({ from: '/inside/prices/$list' });
  const search = useSearch({ from: '/inside/prices/$list' });
  const navigate = useNavigate({ from: '/prices/$list' });
  const rows = usePriceRows(list, search);
  const [edits, setEdits] = useState<Edits>({});
  const [tried, setTried] = useState<Record<string, TriedPrice>>({});
  const [opened] = useState(() => Date.now());
  const { market, unitMinor, choose, choices } = useMarketOf(list);
  const sheet = sheetRows(rows.data?.rows ?? [], edits, opened);
  const typed = changed(sheet);
  const question = useUnsaved(typed.length > 0);
  const attempt = useMutation({
    mutationFn: (trial: Trial) => {
      const wanted = sheet
        .filter((row) => trial.strategy !== undefined || row.typed !== undefined || row.now)
        .slice(0, mostTried)
        .map(({ sku, fromQuantity, typed: price, now }) => ({
          sku,
          fromQuantity,
          price: trial.strategy ? undefined : (price ?? now?.price),
        }));
      return draftPrices(list, { market, rows: wanted, ...trial });
    },
    onSuccess: ({ rows: found }, trial) => {
      setTried(Object.fromEntries(found.map((row) => [keyOf(row.sku, row.fromQuantity), row])));
      if (!trial.strategy) return;
      setEdits((before) => withRows(before, proposed(found)));
    },
  });
  return (
    <section className="detail-page">
      {question}
      <div className="detail-head">
        <nav className="detail-back">
          <Link to="/prices">
            <Icon name="back" size={14} />
            <FormattedMessage id="web.console.prices.title" />
          </Link>
        </nav>
        <PageTitle text={intl.formatMessage({ id: 'web.console.prices.titleOf' }, { list })}>
          <Select
            allowDeselect={false}
            aria-label={intl.formatMessage({ id: 'web.console.prices.market' })}
            data={choices}
            value={market}
            onChange={(value) => value && choose(value)}
          />
        </PageTitle>
      </div>
      <ProblemNotice failure={rows.error ?? attempt.error} />
      <Proposal
        unitMinor={unitMinor}
        waiting={attempt.isPending}
        onTry={(trial) => attempt.mutate(trial)}
      />
      <Panel
        title="web.console.prices.sheet"
        flush
        actions={
          <Tools
            key={search.q ?? ''}
            q={search.q ?? ''}
            onSearch={(q) => void navigate({ search: q ? { q } : {} })}
            onSku={(row) => setEdits((before) => withRows(before, [row]))}
            mayWrite={may('PRICE_WRITE')}
          />
        }
      >
        <p className="muted small price-hint">
          <FormattedMessage id="web.console.prices.pasteHint" />
        </p>
        <PriceGrid
          rows={sheet}
          tried={tried}
          readOnly={!may('PRICE_WRITE')}
          onPrice={(row, price) => setEdits((before) => edited(before, row, price))}
          onRows={(pasted) => setEdits((before) => withRows(before, pasted))}
        />
        {rows.data?.next ? (
          <p className="price-hint">
            <Link
              to="/prices/$list"
              params={{ list }}
              search={{ ...search, after: rows.data.next }}
              className="row-link"
            >
              <FormattedMessage id="web.console.prices.next" />
            </Link>
          </p>
        ) : null}
      </Panel>
      <Changes list={list} />
      {may('PRICE_WRITE') && typed.length > 0 ? (
        <div className="form-foot">
          <p>
            <FormattedMessage id="web.console.prices.typed" values={{ count: typed.length }} />
          </p>
          <Button variant="default" onClick={() => setEdits({})}>
            <FormattedMessage id="web.console.prices.discard" />
          </Button>
          <SaveChange list={list} market={market} rows={typed} onSaved={() => setEdits({})} />
        </div>
      ) : null}
    </section>
  );
}

/** Typed prices that differ from those that stand there. */
const changed = (sheet: SheetRow[]): TypedPrice[] =>
  sheet
    .filter(
      ({ typed, now }) => typed !== undefined && (!now || Number(typed) !== Number(now.price)),
    )
    .map(({ sku, fromQuantity, typed }) => ({ sku, fromQuantity, price: typed }));

/** Proposed prices that differ from those that stand there. */
const proposed = (found: TriedPrice[]): TypedPrice[] =>
  found
    .filter(({ price, before }) => price !== undefined && price !== before)
    .map(({ sku, fromQuantity, price }) => ({ sku, fromQuantity, price }));

/** The market whose currency and taxes a list is looked at with; its own where it has one. */
function useMarketOf(list: string) {
  const markets = useMarkets().data?.items ?? [];
  const [chosen, choose] = useState<string | null>(null);
  const own = markets.find(({ code }) => code === list) ?? markets[0];
  const market = markets.find(({ code }) => code === chosen) ?? own;
  return {
    market: market?.code ?? '',
    unitMinor: 10 ** (market?.displayDecimals ?? 2),
    choose,
    choices: markets.map(({ code, currency }) => ({ value: code, label: `${code} (${currency})` })),
  };
}

interface ToolsProps {
  q: string;
  onSearch: (q: string) => void;
  onSku: (row: TypedPrice) => void;
  mayWrite: boolean;
}

/** Looks for SKUs, and adds one that has no price here yet. */
function Tools({ q, onSearch, onSku, mayWrite }: ToolsProps) {
  const intl = useIntl();
  const [words, setWords] = useState(q);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(words.trim());
  };
  return (
    <form className="page-actions" onSubmit={submit}>
      <TextInput
        size="sm"
        value={words}
        placeholder={intl.formatMessage({ id: 'web.console.prices.searchHint' })}
        aria-label={intl.formatMessage({ id: 'web.console.prices.searchHint' })}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" size="sm">
        <FormattedMessage id="web.console.prices.search" />
      </Button>
      {mayWrite ? (
        <Button
          size="sm"
          variant="default"
          disabled={words.trim() === ''}
          onClick={() => onSku({ sku: words.trim(), fromQuantity: 1, price: '' })}
        >
          <FormattedMessage id="web.console.prices.add" />
        </Button>
      ) : null}
    </form>
  );
}
