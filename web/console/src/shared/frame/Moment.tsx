import { useIntl } from 'react-intl';

/** A point in time in the operator's zone, with its offset, and the exact instant for machines. */
export function Moment({ at }: { at: string | undefined | null }) {
  const intl = useIntl();
  if (!at) return <span aria-hidden="true">–</span>;
  const text = intl.formatDate(at, {
    year: 'numeric',
    month: 'short',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'shortOffset',
  });
  return (
    <time dateTime={at} className="tabular">
      {text}
    </time>
  );
}
