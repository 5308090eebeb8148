import { useIntl } from 'react-intl';
import type { MessageId } from '../messages.ts';

/** A reason that is a code of the house in words; what a person wrote stays as it is. */
export function useProblemTitle(): (reason: string) => string {
  const intl = useIntl();
  return (reason) => {
    for (const id of [`web.console.delist.reason.${reason}`, `web.console.problem.${reason}`]) {
      if (intl.messages[id]) return intl.formatMessage({ id: id as MessageId });
    }
    return reason;
  };
}
