import type { IntlShape } from 'react-intl';

const dayMilliseconds = 86_400_000;

/** The promise as dates of the reader's calendar, counted from the day on which it is given. */
export function deliveryRange(
  intl: Pick<IntlShape, 'formatDateTimeRange'>,
  minDays: number,
  maxDays: number,
  from: Date = new Date(),
): string {
  const day = (count: number) => new Date(from.getTime() + count * dayMilliseconds);
  return intl.formatDateTimeRange(day(minDays), day(maxDays), { day: 'numeric', month: 'short' });
}
