import { Button, CopyButton, TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { StaffLink } from '@entrepot/client/console/staff.ts';

/** A link that is shown once, to be given to one person. */
export function LinkShown({ link, onClose }: { link: StaffLink; onClose: () => void }) {
  const intl = useIntl();
  const whole = new URL(link.link, location.origin).href;
  const until = intl.formatDate(link.endsAt, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div className="dialog-form">
      <p>
        <FormattedMessage id="web.console.staff.linkText" values={{ until }} />
      </p>
      <TextInput
        readOnly
        data-autofocus
        dir="ltr"
        aria-label={intl.formatMessage({ id: 'web.console.staff.copy' })}
        value={whole}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="dialog-actions">
        <CopyButton value={whole}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              <FormattedMessage
                id={copied ? 'web.console.staff.copied' : 'web.console.staff.copy'}
              />
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>
          <FormattedMessage id="web.console.staff.done" />
        </Button>
      </div>
    </div>
  );
}
