import { Skeleton } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { useLastVerify } from '@entrepot/client/console/lastVerify.ts';
import type { VerifyReport } from '@entrepot/client/console/types.ts';
import { Facts } from '../../shared/frame/Facts.tsx';
import { LinkButton } from '../../shared/frame/LinkButton.tsx';
import { Moment } from '../../shared/frame/Moment.tsx';
import { Panel } from '../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../shared/frame/ProblemNotice.tsx';
import { StateBadge } from '../../shared/frame/StateBadge.tsx';

/** What the last check of the invariants found; it is made by itself every so often. */
export function ChecksPart() {
  const last = useLastVerify();
  if (last.error) {
    return <ProblemNotice failure={last.error} retry={() => void last.refetch()} />;
  }
  if (!last.data) return <Skeleton className="late" height={160} radius="md" />;
  const { report } = last.data;
  return (
    <Panel
      title="web.console.verify.title"
      actions={
        <LinkButton to="/verify" variant="default" size="xs">
          <FormattedMessage id="web.console.verify.show" />
        </LinkButton>
      }
    >
      {report ? (
        <Found report={report} />
      ) : (
        <p className="muted">
          <FormattedMessage id="web.console.verify.notYet" />
        </p>
      )}
    </Panel>
  );
}

function Found({ report }: { report: VerifyReport }) {
  const wrong = report.checks.filter(({ ok }) => !ok);
  return (
    <Facts
      facts={[
        {
          label: 'web.console.verify.result',
          value: <StateBadge kind="verify" state={report.ok ? 'HOLDS' : 'BROKEN'} />,
        },
        {
          label: 'web.console.verify.checks',
          value: (
            <FormattedMessage
              id="web.console.verify.howMany"
              values={{ count: report.checks.length, wrong: wrong.length }}
            />
          ),
        },
        { label: 'web.console.verify.at', value: <Moment at={report.at} /> },
        ...(wrong.length > 0
          ? [
              {
                label: 'web.console.verify.rows' as const,
                value: wrong.map(({ name, description }) => `${name} ${description}`).join(' · '),
              },
            ]
          : []),
      ]}
    />
  );
}
