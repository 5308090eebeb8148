import { useNetwork } from '@mantine/hooks';
import { onlineManager } from '@tanstack/react-query';
import { useEffect } from 'react';
import { FormattedMessage } from 'react-intl';
import { Icon } from '../shared/Icon.tsx';

/** Says that the connection is gone; what is on the screen stays, and questions wait until it is back. */
export function Connection() {
  const { online } = useNetwork();
  useEffect(() => onlineManager.setOnline(online), [online]);
  return (
    <div role="status">
      {online ? null : (
        <p className="shell-offline">
          <Icon name="alert" />
          <FormattedMessage id="web.console.offline" />
        </p>
      )}
    </div>
  );
}
