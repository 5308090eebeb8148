import { notifications } from '@mantine/notifications';
import { useIntl } from 'react-intl';

/** Says that something was done; it stays for a while and is never the only place of an error. */
export function useNotice(): (message: string) => void {
  const intl = useIntl();
  return (message) => {
    notifications.show({
      message,
      closeButtonProps: { 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) },
    });
  };
}
