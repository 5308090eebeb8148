import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { PageTitle } from '../shared/frame/PageTitle.tsx';
import { ProblemNotice } from '../shared/frame/ProblemNotice.tsx';

/** A page that could not open: why, and a second try. */
export function RouteProblem({ error }: ErrorComponentProps) {
  const intl = useIntl();
  const router = useRouter();
  return (
    <main className="outside">
      <PageTitle text={intl.formatMessage({ id: 'web.console.failed.title' })} />
      <ProblemNotice failure={error} retry={() => void router.invalidate()} />
    </main>
  );
}

export function NotFound() {
  const intl = useIntl();
  return (
    <main className="outside">
      <PageTitle text={intl.formatMessage({ id: 'web.console.notFound.title' })} />
      <p>
        <FormattedMessage id="web.console.notFound.text" />
      </p>
      <Link to="/">
        <FormattedMessage id="web.console.notFound.back" />
      </Link>
    </main>
  );
}
