import { useIntl } from 'react-intl';
import { LandedCost, type LandedCostFigures } from '@entrepot/ui/LandedCost.tsx';

/** The shop's own landed-cost panel, in the operator's language. */
export function Landed({ figures }: { figures: LandedCostFigures }) {
  const intl = useIntl();
  return (
    <LandedCost
      figures={figures}
      words={{
        title: intl.formatMessage({ id: 'web.shared.landed.title' }),
        total: intl.formatMessage({ id: 'web.shared.landed.total' }),
        estimate: intl.formatMessage({ id: 'web.shared.landed.estimate' }),
        guaranteed: intl.formatMessage({ id: 'web.shared.landed.guaranteed' }),
        notCharged: intl.formatMessage({ id: 'web.shared.landed.notCharged' }),
      }}
    />
  );
}
