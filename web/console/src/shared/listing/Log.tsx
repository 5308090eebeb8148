import type { ProposalStep } from '@entrepot/client/console/listing.ts';
import { FormattedMessage } from 'react-intl';
import { DoerName } from '../frame/DoerName.tsx';
import { Moment } from '../frame/Moment.tsx';
import { StateBadge } from '../frame/StateBadge.tsx';
import { Icon } from '../Icon.tsx';
import { useProblemTitle } from './useProblemTitle.ts';

/** Every step of a product in the listing flow: who, when, why; the newest first. */
export function Log({ steps }: { steps: ProposalStep[] }) {
  const title = useProblemTitle();
  if (steps.length === 0) {
    return (
      <p className="muted">
        <FormattedMessage id="web.console.product.noLog" />
      </p>
    );
  }
  return (
    <ol className="timeline">
      {steps.map(({ kind, from, to, by, reason, at }, position) => (
        <li key={`${at} ${position}`}>
          <span className="timeline-sign">
            <Icon name={to === 'RETURNED' ? 'back' : to === 'DONE' ? 'check' : 'right'} size={14} />
          </span>
          <p className="change">
            {from ? null : <StateBadge kind="proposal" state={kind} />}
            <StateBadge kind="stage" state={to} />
          </p>
          {reason ? (
            <p className="muted" dir="auto">
              {title(reason)}
            </p>
          ) : null}
          <p className="when">
            {by ? (
              <>
                <DoerName by={by} />
                {' · '}
              </>
            ) : null}
            <Moment at={at} />
          </p>
        </li>
      ))}
    </ol>
  );
}
