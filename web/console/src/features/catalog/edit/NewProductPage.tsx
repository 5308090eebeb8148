import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useOfferChoices } from '@entrepot/client/console/offers.ts';
import { PageTitle } from '../../../shared/frame/PageTitle.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { readDraft } from './draft.ts';
import { OfferEditor } from './OfferEditor.tsx';
import { newOffer } from './offerForm.ts';

/** A product of one's own, from its name to its price, on one page. */
export function NewProductPage() {
  const intl = useIntl();
  const choices = useOfferChoices();
  const [draft] = useState(readDraft);
  return (
    <div className="plain-page narrow-page">
      <nav className="detail-back">
        <Link to="/products">
          <Icon name="back" size={14} />
          <FormattedMessage id="web.console.product.back" />
        </Link>
      </nav>
      <PageTitle text={intl.formatMessage({ id: 'web.console.products.new' })} />
      {choices.error ? (
        <ProblemNotice failure={choices.error} retry={() => void choices.refetch()} />
      ) : null}
      {choices.isPending ? <Skeleton className="late" height={640} radius="md" /> : null}
      {choices.data ? (
        <OfferEditor
          choices={choices.data}
          initial={draft ?? newOffer()}
          fromDraft={draft !== undefined}
        />
      ) : null}
    </div>
  );
}
