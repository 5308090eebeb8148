import { FormattedMessage, useIntl } from 'react-intl';

/** The cart is a page of the server, so this is a plain link. */
export function BackToCart() {
  const intl = useIntl();
  const locale = location.pathname.split('/')[1] ?? intl.locale;
  return (
    <a className="link" href={`/${locale}/cart`}>
      <FormattedMessage id="web.checkout.backToCart" />
    </a>
  );
}
