import { Progress } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { FirstHour } from '@entrepot/client/console/firstHour.ts';
import { LinkButton } from '../../shared/frame/LinkButton.tsx';

/** Until the shop is set up, the way there stands above all else. */
export function FirstHourBanner({ hour }: { hour: FirstHour }) {
  const intl = useIntl();
  return (
    <section className="panel hour-progress">
      <p>
        <strong>
          <FormattedMessage id="web.console.hour.title" />
        </strong>{' '}
        <span className="muted">
          <FormattedMessage
            id="web.console.hour.progress"
            values={{ done: hour.done, of: hour.of }}
          />
        </span>
      </p>
      <Progress
        value={(hour.done / hour.of) * 100}
        aria-label={intl.formatMessage({ id: 'web.console.hour.title' })}
      />
      <LinkButton to="/start" size="compact-md" variant="default">
        <FormattedMessage id="web.console.hour.goOn" />
      </LinkButton>
    </section>
  );
}
