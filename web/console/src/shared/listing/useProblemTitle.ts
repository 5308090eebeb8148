import { useIntl } from 'react-intl';
import type { MessageId } from '../messages.ts';

/** A reason that is a code of the house in words; what a person wrote stays as it is. */
export function useProblemTitle(): (reason: string) => string {
  const intl = useIntl();
  return (reason) => {
    const id = `web.console.delist.reason.${reason}` as MessageId;
    return intl.messages[id] ? intl.formatMessage({ id }) : reason;
  };
}
