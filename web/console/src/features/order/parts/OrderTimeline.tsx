import { FormattedMessage } from 'react-intl';
import type { Step } from '@entrepot/client/console/types.ts';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { StateBadge, type StateKind } from '../../../shared/frame/StateBadge.tsx';

/** Every transition of every lifecycle: what, when, who and why, the latest first. */
export function OrderTimeline({ steps }: { steps: Step[] }) {
  const latestFirst = steps.toSorted((one, other) => other.at.localeCompare(one.at));
  return (
    <Panel title="web.console.order.timeline">
      <ol className="timeline">
        {latestFirst.map((step) => (
          <li key={step.lifecycle + step.to + step.at}>
            <p className="when">
              <Moment at={step.at} />
            </p>
            <p>
              <FormattedMessage
                id={
                  `web.console.states.${step.lifecycle.toLowerCase()}` as 'web.console.states.order'
                }
              />{' '}
              <StateBadge kind={step.lifecycle.toLowerCase() as StateKind} state={step.to} />
            </p>
            <p className="muted">
              {step.actor}
              {step.reason ? `, ${step.reason}` : ''}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
