import { useIntl } from 'react-intl';
import type { Doer } from '@entrepot/client/console/types.ts';

/** Who did it: a person by name, anything else by what it is. */
export function DoerName({ by }: { by: Doer | undefined | null }) {
  const intl = useIntl();
  if (!by) return null;
  const id = `web.console.doer.${by.kind.toLowerCase()}` as FormatjsIntl.Message['ids'];
  return <bdi>{by.name ?? (intl.messages[id] ? intl.formatMessage({ id }) : by.kind)}</bdi>;
}
