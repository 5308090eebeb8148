import { FormattedMessage } from 'react-intl';
import { usePaymentChannels } from '@entrepot/client/console/setUpFacts.ts';
import { Panel } from '../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../shared/frame/ProblemNotice.tsx';
import { SmallTable } from '../../shared/frame/SmallTable.tsx';
import { StateShape } from '../../shared/frame/StateBadge.tsx';

/** How often each provider answered and was paid through, and whether it does now. */
export function ChannelsPart() {
  const channels = usePaymentChannels();
  if (channels.data?.items.length === 0) return null;
  return (
    <Panel title="web.console.channel.title" flush>
      <p className="muted">
        <FormattedMessage id="web.console.channel.text" />
      </p>
      <ProblemNotice failure={channels.error} retry={() => void channels.refetch()} />
      <SmallTable
        caption="web.console.channel.title"
        rows={channels.data?.items ?? []}
        rowKey={({ provider }) => provider}
        columns={[
          {
            header: 'web.console.settings.provider',
            cell: ({ provider }) => <strong>{provider}</strong>,
          },
          {
            header: 'web.console.channel.state',
            cell: ({ sick }) => (
              <span className="state">
                <StateShape tone={sick ? 'bad' : 'good'} />
                <FormattedMessage
                  id={sick ? 'web.console.channel.sick' : 'web.console.channel.well'}
                />
              </span>
            ),
          },
          { header: 'web.console.channel.calls', cell: (row) => row.calls, align: 'end' },
          { header: 'web.console.channel.troubled', cell: (row) => row.troubled, align: 'end' },
          { header: 'web.console.channel.started', cell: (row) => row.started, align: 'end' },
          { header: 'web.console.channel.authorised', cell: (row) => row.authorised, align: 'end' },
          { header: 'web.console.channel.failed', cell: (row) => row.failed, align: 'end' },
          {
            header: 'web.console.channel.median',
            cell: ({ medianSeconds }) =>
              medianSeconds === null || medianSeconds === undefined ? (
                '–'
              ) : (
                <FormattedMessage
                  id="web.console.channel.seconds"
                  values={{ seconds: medianSeconds }}
                />
              ),
            align: 'end',
          },
        ]}
      />
    </Panel>
  );
}
