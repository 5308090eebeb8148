import { useIntl } from 'react-intl';
import type { MessageId } from '../../../shared/messages.ts';

/** Words of the catalogue, which these forms have many of. */
export function useText(): (id: MessageId, values?: Record<string, string | number>) => string {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, values);
}
