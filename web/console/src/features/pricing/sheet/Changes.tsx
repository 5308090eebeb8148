import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  priceRowsKey,
  undoPriceChange,
  usePriceChanges,
} from '@entrepot/client/console/priceLists.ts';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { SmallTable } from '../../../shared/frame/SmallTable.tsx';
import { useMay } from '../../../shared/useMay.ts';
import { useNotice } from '../../../shared/useNotice.ts';

/** The changes of a list that were made or are to come, each to be taken back. */
export function Changes({ list }: { list: string }) {
  const intl = useIntl();
  const may = useMay();
  const notice = useNotice();
  const queries = useQueryClient();
  const changes = usePriceChanges(list);
  const undo = useMutation({
    mutationFn: (id: string) => undoPriceChange(list, id),
    onSuccess: ({ restored, left }) => {
      notice(intl.formatMessage({ id: 'web.console.prices.undone' }, { restored, left }));
      return queries.invalidateQueries({ queryKey: priceRowsKey(list) });
    },
  });
  const items = changes.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Panel title="web.console.prices.changes" flush>
      <ProblemNotice failure={undo.error} takesFocus />
      <SmallTable
        caption="web.console.prices.changes"
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          { header: 'web.console.prices.reason', cell: ({ reason }) => <bdi>{reason}</bdi> },
          {
            header: 'web.console.prices.begins',
            cell: ({ from }) => <Moment at={from} short />,
          },
          {
            header: 'web.console.prices.ends',
            cell: ({ until }) => (until ? <Moment at={until} short /> : '–'),
          },
          { header: 'web.console.prices.rows', align: 'end', cell: ({ rows }) => rows },
          {
            header: 'web.console.prices.undo',
            cell: ({ id, undoneAt }) =>
              undoneAt ? (
                <span className="muted">
                  <FormattedMessage id="web.console.prices.isUndone" />
                </span>
              ) : may('PRICE_WRITE') ? (
                <Button
                  size="compact-sm"
                  variant="default"
                  loading={undo.isPending && undo.variables === id}
                  onClick={() => undo.mutate(id)}
                >
                  <FormattedMessage id="web.console.prices.undo" />
                </Button>
              ) : null,
          },
        ]}
      />
    </Panel>
  );
}
