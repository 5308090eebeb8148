import { Tooltip } from '@mantine/core';
import { useIntl } from 'react-intl';
import { StateShape } from '../../../shared/frame/StateBadge.tsx';

/** Why an order needs a decision, in a few words. */
export function useAttentionName(): (code: string) => string {
  const intl = useIntl();
  return (code) => {
    const id = `web.console.attention.${code}` as FormatjsIntl.Message['ids'];
    return intl.messages[id] ? intl.formatMessage({ id }) : code.replaceAll('_', ' ');
  };
}

/** An amber mark beside an order's number that says why. */
export function AttentionMarks({ codes }: { codes: string[] | undefined }) {
  const intl = useIntl();
  const name = useAttentionName();
  if (!codes?.length) return null;
  const said = intl.formatList(codes.map(name), { type: 'unit' });
  return (
    <Tooltip label={said} withinPortal>
      <span className="attention-mark">
        <StateShape tone="attention" />
        <span className="visually-hidden">{said}</span>
      </span>
    </Tooltip>
  );
}
