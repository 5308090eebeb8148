import { Button, Group, Select } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMarkets } from '@entrepot/client/console/markets.ts';
import { useSearchQuality, type SearchQualityRow } from '@entrepot/client/console/search.ts';
import { EmptyState } from '../../shared/frame/EmptyState.tsx';
import { Panel } from '../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../shared/frame/ProblemNotice.tsx';
import { SmallTable } from '../../shared/frame/SmallTable.tsx';
import { withFilter, type ListSearch } from '../../shared/list/search.ts';
import { useMarketName } from '../../shared/listing/words.ts';
import type { MessageId } from '../../shared/messages.ts';
import { useMay } from '../../shared/useMay.ts';
import { RuleDialog } from './RuleDialog.tsx';
import { freshRule, kinds, type RuleForm } from './ruleForm.ts';

const lengths = ['7', '30', '90'];
const usual = '30';

/** How searches end: figures of all, and the queries that want something done. */
export function QualityPart({ search }: { search: ListSearch }) {
  const intl = useIntl();
  const navigate = useNavigate({ from: '/search' });
  const marketName = useMarketName();
  const markets = useMarkets().data?.items ?? [];
  const days = lengths.find((length) => length === search.days) ?? usual;
  const quality = useSearchQuality(Number(days), search.market);
  const [rule, setRule] = useState<RuleForm>();
  const filter = (key: string, value: string | null) =>
    void navigate({ search: withFilter(search, key, value), replace: true });
  const found = quality.data;
  return (
    <>
      <div className="form-grid form-grid-tight">
        <Select
          allowDeselect={false}
          label={intl.formatMessage({ id: 'web.console.search.period' })}
          data={lengths.map((value) => ({
            value,
            label: intl.formatMessage({ id: 'web.console.search.days' }, { days: Number(value) }),
          }))}
          value={days}
          onChange={(value) => filter('days', value)}
        />
        <Select
          clearable
          label={intl.formatMessage({ id: 'web.console.search.market' })}
          placeholder={intl.formatMessage({ id: 'web.console.search.everywhere' })}
          data={markets.map(({ code }) => ({ value: code, label: marketName(code) }))}
          value={search.market ?? null}
          onChange={(value) => filter('market', value)}
        />
      </div>
      <ProblemNotice failure={quality.error} retry={() => void quality.refetch()} />
      {found ? (
        <>
          <Figures all={found.all} />
          <Queries title="web.console.search.most" rows={found.most} act={setRule} />
          <Queries title="web.console.search.nothing" rows={found.withoutHits} act={setRule} />
          <Queries title="web.console.search.seldom" rows={found.seldomClicked} act={setRule} />
        </>
      ) : null}
      <RuleDialog rule={rule} close={() => setRule(undefined)} />
    </>
  );
}

/** Shares and means in the operator's language; a dash where nothing was counted. */
function useFigures() {
  const intl = useIntl();
  const share = (part: number, of: number) =>
    of > 0 ? intl.formatNumber(part / of, { style: 'percent', maximumFractionDigits: 1 }) : '–';
  return {
    searches: ({ searches }: SearchQualityRow) => intl.formatNumber(searches),
    withoutHits: (row: SearchQualityRow) => share(row.withoutHits, row.searches),
    clickRate: (row: SearchQualityRow) => share(row.clicks, row.searches),
    position: ({ clicks, clickPositions }: SearchQualityRow) =>
      clicks > 0 ? intl.formatNumber(clickPositions / clicks, { maximumFractionDigits: 1 }) : '–',
  };
}

const figures = ['searches', 'withoutHits', 'clickRate', 'position'] as const;

function Figures({ all }: { all: SearchQualityRow }) {
  const said = useFigures();
  return (
    <section className="tiles">
      {figures.map((figure) => (
        <article className="tile" key={figure}>
          <header>
            <h3>
              <FormattedMessage id={`web.console.search.${figure}`} />
            </h3>
          </header>
          <p className="tile-value">{said[figure](all)}</p>
          <p className="muted">
            <FormattedMessage id={`web.console.search.${figure}.means`} />
          </p>
        </article>
      ))}
    </section>
  );
}

interface QueriesProps {
  title: MessageId & `web.console.search.${'most' | 'nothing' | 'seldom'}`;
  rows: SearchQualityRow[];
  act: (rule: RuleForm) => void;
}

/** Queries that have something in common, each with what an operator can do about it. */
function Queries({ title, rows, act }: QueriesProps) {
  const said = useFigures();
  const may = useMay();
  return (
    <Panel title={title} flush>
      <p className="muted">
        <FormattedMessage id={`${title}.means`} />
      </p>
      {rows.length === 0 ? (
        <EmptyState icon="search" text={`${title}.none`} />
      ) : (
        <SmallTable
          caption={title}
          rows={rows}
          rowKey={({ query }) => query}
          columns={[
            { header: 'web.console.search.query', cell: ({ query }) => <bdi>{query}</bdi> },
            ...figures.map((figure) => ({
              header: `web.console.search.${figure}` as const,
              align: 'end' as const,
              cell: said[figure],
            })),
            ...(may('CATALOG_WRITE')
              ? [
                  {
                    header: 'web.console.search.act' as const,
                    cell: ({ query }: SearchQualityRow) => (
                      <Group gap="xs">
                        {kinds.map((kind) => (
                          <Button
                            key={kind}
                            size="compact-sm"
                            variant="subtle"
                            onClick={() => act(freshRule(kind, query))}
                          >
                            <FormattedMessage id={`web.console.search.act.${kind}`} />
                          </Button>
                        ))}
                      </Group>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
    </Panel>
  );
}
