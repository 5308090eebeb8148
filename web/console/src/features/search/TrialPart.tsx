import { Button, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueries } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMarkets } from '@entrepot/client/console/markets.ts';
import { productQuery } from '@entrepot/client/console/product.ts';
import { useSearchTrial, type SearchHit } from '@entrepot/client/console/search.ts';
import { EmptyState } from '../../shared/frame/EmptyState.tsx';
import { Panel } from '../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../shared/frame/ProblemNotice.tsx';
import { shopLanguages } from '../../shared/languages.ts';
import type { ListSearch } from '../../shared/list/search.ts';
import { useMarketName } from '../../shared/listing/words.ts';

/** One query with the rules and without; what is tried stands in the address. */
export function TrialPart({ search }: { search: ListSearch }) {
  const intl = useIntl();
  const navigate = useNavigate({ from: '/search' });
  const marketName = useMarketName();
  const markets = useMarkets().data?.items ?? [];
  const { market, locale, q } = search;
  const tried = useSearchTrial(market && locale && q ? { market, locale, q } : undefined);
  const form = useForm({
    initialValues: { market: market ?? null, locale: locale ?? 'en', q: q ?? '' },
  });
  const label = (id: FormatjsIntl.Message['ids']) => intl.formatMessage({ id });
  return (
    <>
      <form
        className="dialog-form"
        onSubmit={form.onSubmit((values) => {
          const next = { ...values, tab: 'trial', market: values.market ?? undefined };
          void navigate({ search: next, replace: true });
        })}
      >
        <div className="form-grid form-grid-tight">
          <Select
            required
            label={label('web.console.search.market')}
            data={markets.map(({ code }) => ({ value: code, label: marketName(code) }))}
            {...form.getInputProps('market')}
          />
          <Select
            required
            allowDeselect={false}
            label={label('web.console.search.language')}
            data={[...shopLanguages]}
            {...form.getInputProps('locale')}
          />
          <TextInput
            required
            label={label('web.console.search.query')}
            {...form.getInputProps('q')}
          />
        </div>
        <div className="dialog-actions">
          <Button type="submit" loading={tried.isFetching}>
            <FormattedMessage id="web.console.search.trial" />
          </Button>
        </div>
      </form>
      <ProblemNotice failure={tried.error} retry={() => void tried.refetch()} />
      {tried.data ? (
        <>
          {tried.data.with.redirect ? (
            <p>
              <FormattedMessage
                id="web.console.search.does.leads"
                values={{ path: tried.data.with.redirect }}
              />
            </p>
          ) : null}
          <div className="form-grid form-grid-two">
            <Panel title="web.console.search.withRules">
              <Hits hits={tried.data.with.hits} />
            </Panel>
            <Panel title="web.console.search.withoutRules">
              <Hits hits={tried.data.without.hits} />
            </Panel>
          </div>
        </>
      ) : null}
    </>
  );
}

function Hits({ hits }: { hits: SearchHit[] }) {
  const products = useQueries({ queries: hits.map(({ productId }) => productQuery(productId)) });
  if (hits.length === 0) return <EmptyState icon="search" text="web.console.search.noHits" />;
  return (
    <ol>
      {hits.map(({ productId, slug }, place) => (
        <li key={productId}>
          <Link to="/products/$productId" params={{ productId }} className="row-link">
            <bdi>{products[place]?.data?.name ?? slug}</bdi>
          </Link>
        </li>
      ))}
    </ol>
  );
}
