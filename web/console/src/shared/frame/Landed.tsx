import { useIntl } from 'react-intl';
import type { Money, ShownAmount } from '@entrepot/client/shop/types.ts';
import { LandedCost } from '@entrepot/ui/LandedCost.tsx';
import { landedFigures } from '@entrepot/ui/landedFigures.ts';

interface LandedProps {
  from: string;
  to: string;
  amounts: ShownAmount[];
  total: Money;
  sentence: string;
  notes: string[];
  names: Record<string, string>;
}

/** The shop's own landed-cost panel, in the operator's language. */
export function Landed(whole: LandedProps) {
  const intl = useIntl();
  return (
    <LandedCost
      figures={landedFigures(whole, intl.formatMessage({ id: 'web.shared.landed.guaranteed' }))}
      words={{
        title: intl.formatMessage({ id: 'web.shared.landed.title' }),
        total: intl.formatMessage({ id: 'web.shared.landed.total' }),
        estimate: intl.formatMessage({ id: 'web.shared.landed.estimate' }),
      }}
    />
  );
}
