import { useIntl } from 'react-intl';

/** What a product needs before it can be sold, as the server names what is missing. */
export const gates = [
  'no_price',
  'no_picture',
  'no_weight',
  'no_size',
  'no_hs_code',
  'no_origin',
] as const;

/** A missing thing in words. */
export function useGateName(): (gate: string) => string {
  const intl = useIntl();
  return (gate) => {
    const id = `web.console.gate.${gate}` as FormatjsIntl.Message['ids'];
    return intl.messages[id] ? intl.formatMessage({ id }) : gate.replaceAll('_', ' ');
  };
}
