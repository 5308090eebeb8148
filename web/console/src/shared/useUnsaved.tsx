import { Button, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';

/** Asks before leaving what was written and not saved; gives the question to draw. */
export function useUnsaved(unsaved: boolean): ReactNode {
  const intl = useIntl();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => unsaved && current.pathname !== next.pathname,
    enableBeforeUnload: unsaved,
    withResolver: true,
  });
  return (
    <Modal
      opened={status === 'blocked'}
      onClose={() => reset?.()}
      title={intl.formatMessage({ id: 'web.console.unsaved.title' })}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
    >
      <div className="dialog-form">
        <p>
          <FormattedMessage id="web.console.unsaved.text" />
        </p>
        <div className="dialog-actions">
          <Button variant="default" onClick={() => proceed?.()}>
            <FormattedMessage id="web.console.unsaved.leave" />
          </Button>
          <Button data-autofocus onClick={() => reset?.()}>
            <FormattedMessage id="web.console.unsaved.stay" />
          </Button>
        </div>
      </div>
    </Modal>
  );
}
