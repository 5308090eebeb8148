import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { lastVerifyKey, useLastVerify } from '@entrepot/client/console/lastVerify.ts';
import { runVerify } from '@entrepot/client/console/runVerify.ts';
import type { VerifyReport } from '@entrepot/client/console/types.ts';
import { EmptyState } from '../../shared/frame/EmptyState.tsx';
import { Moment } from '../../shared/frame/Moment.tsx';
import { PageTitle } from '../../shared/frame/PageTitle.tsx';
import { Panel } from '../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../shared/frame/ProblemNotice.tsx';
import { SmallTable } from '../../shared/frame/SmallTable.tsx';
import { StateBadge } from '../../shared/frame/StateBadge.tsx';

/** What the invariants over all money and stock said last, with every row that breaks one; or now. */
export function VerifyPage() {
  const intl = useIntl();
  const queries = useQueryClient();
  const last = useLastVerify();
  const run = useMutation({
    mutationFn: runVerify,
    onSuccess: (report) => queries.setQueryData(lastVerifyKey, { report }),
  });
  const report = run.isPending ? null : last.data?.report;
  return (
    <section className="plain-page">
      <PageTitle text={intl.formatMessage({ id: 'web.console.verify.title' })}>
        <Button onClick={() => run.mutate()} loading={run.isPending}>
          <FormattedMessage id="web.console.verify.run" />
        </Button>
      </PageTitle>
      <p className="muted">
        <FormattedMessage id="web.console.verify.text" />
      </p>
      <ProblemNotice failure={run.error} retry={() => run.mutate()} takesFocus />
      <ProblemNotice failure={last.error} retry={() => void last.refetch()} />
      {last.isSuccess && !last.data.report && !run.isPending ? (
        <EmptyState icon="scale" text="web.console.verify.before" />
      ) : null}
      {run.isPending || last.isPending ? (
        <Skeleton className="late" height={420} radius="md" />
      ) : null}
      <div role="status">{report ? <Verdict report={report} /> : null}</div>
      {report ? <Checks report={report} /> : null}
    </section>
  );
}

function Verdict({ report }: { report: VerifyReport }) {
  return (
    <p>
      <StateBadge kind="verify" state={report.ok ? 'HOLDS' : 'BROKEN'} />{' '}
      <FormattedMessage
        id="web.console.verify.took"
        values={{
          count: report.checks.length,
          millis: report.tookMillis,
          at: <Moment at={report.at} />,
        }}
      />
    </p>
  );
}

function Checks({ report }: { report: VerifyReport }) {
  const brokenFirst = report.checks.toSorted((one, other) => Number(one.ok) - Number(other.ok));
  return (
    <Panel title="web.console.verify.checks" flush>
      <SmallTable
        caption="web.console.verify.checks"
        rows={brokenFirst}
        rowKey={(check) => check.name}
        columns={[
          {
            header: 'web.console.verify.result',
            cell: (check) => <StateBadge kind="verify" state={check.state} />,
          },
          {
            header: 'web.console.verify.check',
            cell: (check) => (
              <>
                <strong>{check.name}</strong>
                <br />
                {check.description}
                {check.note ? <p className="muted">{check.note}</p> : null}
              </>
            ),
          },
          {
            header: 'web.console.verify.offending',
            align: 'end',
            cell: (check) => check.offending,
          },
          {
            header: 'web.console.verify.rows',
            cell: (check) =>
              check.rows.length > 0 ? (
                <pre className="mail-text">
                  {check.rows.map((row) => JSON.stringify(row)).join('\n')}
                </pre>
              ) : (
                '–'
              ),
          },
        ]}
      />
    </Panel>
  );
}
