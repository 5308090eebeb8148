import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { PageTitle } from '../parts/PageTitle.tsx';
import { ProblemNotice } from '../parts/ProblemNotice.tsx';

/** A page that could not be shown: why, and a second try. */
export function FailedPage({ error }: ErrorComponentProps) {
  const intl = useIntl();
  const router = useRouter();
  return (
    <div className="stack">
      <PageTitle failed text={intl.formatMessage({ id: 'web.checkout.failedTitle' })} />
      <ProblemNotice failure={error} retry={() => void router.invalidate()} />
    </div>
  );
}

export function MissingPage() {
  const intl = useIntl();
  return (
    <div className="stack">
      <PageTitle text={intl.formatMessage({ id: 'web.checkout.missingTitle' })} />
      <p>
        <FormattedMessage id="web.problem.http-404" />
      </p>
    </div>
  );
}
