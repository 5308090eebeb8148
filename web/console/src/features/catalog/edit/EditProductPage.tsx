import { Skeleton } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useOffer, useOfferChoices } from '@entrepot/client/console/offers.ts';
import { useProduct } from '@entrepot/client/console/product.ts';
import { PageTitle } from '../../../shared/frame/PageTitle.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { OfferEditor } from './OfferEditor.tsx';
import { fieldsOf } from './offerForm.ts';

/** A product as a form: texts, customs, pictures, variants with their prices and stock. */
export function EditProductPage() {
  const intl = useIntl();
  const { productId } = useParams({ from: '/inside/products/$productId/edit' });
  const product = useProduct(productId);
  const offer = useOffer(product.data?.slug);
  const choices = useOfferChoices();
  const failure = product.error ?? offer.error ?? choices.error;
  return (
    <div className="plain-page narrow-page">
      <nav className="detail-back">
        <Link to="/products/$productId" params={{ productId }}>
          <Icon name="back" size={14} />
          {product.data?.name ?? <FormattedMessage id="web.console.product.title" />}
        </Link>
      </nav>
      <PageTitle
        text={intl.formatMessage(
          { id: 'web.console.offer.edit' },
          { name: product.data?.name ?? '' },
        )}
      />
      {failure ? (
        <ProblemNotice
          failure={failure}
          retry={() => {
            void product.refetch();
            void offer.refetch();
            void choices.refetch();
          }}
        />
      ) : null}
      {offer.data && choices.data ? (
        <OfferEditor
          key={offer.data.version}
          choices={choices.data}
          initial={fieldsOf(offer.data)}
          kept={offer.data}
        />
      ) : failure ? null : (
        <Skeleton className="late" height={640} radius="md" />
      )}
    </div>
  );
}
