import { useIntl } from 'react-intl';
import { asProblem } from '@entrepot/client/problem.ts';
import { EmptyState } from './EmptyState.tsx';
import { PageTitle } from './PageTitle.tsx';

/** A page that may not or cannot be seen: which of the two, and what to do. */
export function Refused({ failure, title }: { failure: unknown; title: string }) {
  const intl = useIntl();
  const missing = asProblem(failure).status === 404;
  return (
    <>
      <PageTitle text={missing ? intl.formatMessage({ id: 'web.console.missing.title' }) : title} />
      <EmptyState
        icon={missing ? 'search' : 'shield'}
        text={missing ? 'web.console.missing.text' : 'web.console.forbidden.text'}
      />
    </>
  );
}
