import { useIntl } from 'react-intl';

interface MomentProps {
  at: string | undefined | null;
  /** In a list, whose header names the zone: no year within this one, and the rest on hover. */
  short?: boolean;
}

/** A point in time in the operator's zone, with its offset, and the exact instant for machines. */
export function Moment({ at, short = false }: MomentProps) {
  const intl = useIntl();
  if (!at) return <span aria-hidden="true">–</span>;
  const whole = intl.formatDate(at, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'shortOffset',
  });
  if (!short) {
    return (
      <time dateTime={at} className="tabular">
        {whole}
      </time>
    );
  }
  const thisYear = new Date(at).getFullYear() === new Date().getFullYear();
  return (
    <time dateTime={at} title={whole} className="tabular">
      {intl.formatDate(at, {
        ...(thisYear ? {} : { year: 'numeric' }),
        month: 'short',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      })}
    </time>
  );
}

/** The zone that points in time are shown in, such as GMT+8. */
export function useZoneName(): string {
  const intl = useIntl();
  const parts = intl.formatDateToParts(new Date(), { timeZoneName: 'shortOffset' });
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** A day without a time, as a period names it: 2026-11-23. */
export function DayName({ day, short = false }: { day: string; short?: boolean }) {
  const intl = useIntl();
  return intl.formatDate(`${day}T00:00:00Z`, {
    timeZone: 'UTC',
    ...(short ? {} : { year: 'numeric' }),
    month: 'short',
    day: 'numeric',
  });
}
