import type { Difference } from '@entrepot/client/console/listing.ts';
import { FormattedMessage, useIntl } from 'react-intl';
import { CompareTable } from '../../../shared/frame/ChangedNotice.tsx';
import type { MessageId } from '../../../shared/messages.ts';

/** A path of the form in words: texts/de/name is "Texts · German · name". */
export function usePathName(): (path: string) => string {
  const intl = useIntl();
  const word = (part: string) => {
    const id = `web.console.path.${part}` as MessageId;
    return intl.messages[id] ? intl.formatMessage({ id }) : part;
  };
  return (path) => {
    const [first = '', ...rest] = path.split('/');
    return [first, ...rest]
      .map((part, place) =>
        first === 'texts' && place === 1
          ? (intl.formatDisplayName(part, { type: 'language' }) ?? part)
          : word(part),
      )
      .join(' · ');
  };
}

/** What is live beside what is proposed, only where they differ. */
export function DifferenceTable({ differences }: { differences: Difference[] }) {
  const name = usePathName();
  return (
    <CompareTable
      before={<FormattedMessage id="web.console.proposal.live" />}
      after={<FormattedMessage id="web.console.proposal.wanted" />}
      rows={differences.map(({ path, before, after }) => ({
        label: name(path),
        before: before ?? '',
        after: after ?? '',
      }))}
    />
  );
}
