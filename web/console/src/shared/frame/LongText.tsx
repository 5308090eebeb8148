import { Textarea, type TextareaProps } from '@mantine/core';
import { useIntl } from 'react-intl';

interface LongTextProps extends TextareaProps {
  value: string;
  /** How many characters the server takes. */
  most: number;
}

/** Takes whatever is pasted and says how much of it is too much; nothing is cut off unseen. */
export function LongText({ most, error, ...area }: LongTextProps) {
  const intl = useIntl();
  const over = area.value.length - most;
  const tooLong = intl.formatMessage({ id: 'web.console.tooLong' }, { most, over });
  return <Textarea autosize {...area} error={over > 0 ? tooLong : error} />;
}
