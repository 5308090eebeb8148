import { useIntl } from 'react-intl';
import type { MessageId } from '../../../shared/messages.ts';

const prefix = 'web.console.promotion.';

/** The ends of this feature's keys. */
type Own<Id> = Id extends `${typeof prefix}${infer End}` ? End : never;

/** Texts of this feature by the end of their key. */
export function useText(): (
  id: Own<MessageId>,
  values?: Record<string, string | number>,
) => string {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id: `${prefix}${id}` as MessageId }, values);
}
