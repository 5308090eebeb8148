import { FormattedMessage, useIntl } from 'react-intl';
import { PageTitle } from '../../shared/frame/PageTitle.tsx';
import { useMay } from '../../shared/useMay.ts';
import { AccountsPanel } from './parts/AccountsPanel.tsx';
import { ImportButton } from './parts/ImportButton.tsx';
import { ReceiptsPanel } from './parts/ReceiptsPanel.tsx';
import { RefundsPanel } from './parts/RefundsPanel.tsx';

/** Statements come in here, and what of them a person has to decide is decided. */
export function TransfersPage() {
  const intl = useIntl();
  const may = useMay();
  return (
    <div className="plain-page">
      <PageTitle text={intl.formatMessage({ id: 'web.console.transfer.title' })}>
        {may('PAYMENT_WRITE') ? <ImportButton /> : null}
      </PageTitle>
      <p className="muted">
        <FormattedMessage id="web.console.transfer.text" />
      </p>
      <ReceiptsPanel />
      <RefundsPanel />
      <AccountsPanel />
    </div>
  );
}
