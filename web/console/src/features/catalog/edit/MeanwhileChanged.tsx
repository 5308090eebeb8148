import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { offerNowQuery, type KeptOffer, type Offer } from '@entrepot/client/console/offers.ts';
import { CompareTable } from '../../../shared/frame/ChangedNotice.tsx';
import { StateShape } from '../../../shared/frame/StateBadge.tsx';
import { flat } from './flat.ts';
import { offerOf, type OfferFields } from './offerForm.ts';

interface MeanwhileChangedProps {
  seen: KeptOffer;
  mine: OfferFields;
  onTheirs: () => void;
  onMine: (version: number) => void;
}

/** Somebody else saved first: theirs beside mine, and a choice between them; nothing is lost by looking. */
export function MeanwhileChanged({ seen, mine, onTheirs, onMine }: MeanwhileChangedProps) {
  const theirs = useQuery(offerNowQuery(seen.slug, seen.version));
  if (!theirs.data) return null;
  const before = flat(theirs.data satisfies Offer);
  const after = flat(offerOf(mine, seen.version));
  const rows = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((label) => ({ label, before: before[label] ?? '', after: after[label] ?? '' }))
    .filter((row) => row.before !== row.after);
  return (
    <section className="panel" role="alert">
      <p className="change">
        <StateShape tone="attention" />
        <strong>
          <FormattedMessage id="web.console.offer.clash" />
        </strong>
      </p>
      <CompareTable
        before={<FormattedMessage id="web.console.offer.theirs" />}
        after={<FormattedMessage id="web.console.offer.mine" />}
        rows={rows}
      />
      <div className="dialog-actions">
        <Button variant="default" onClick={onTheirs}>
          <FormattedMessage id="web.console.offer.takeTheirs" />
        </Button>
        <Button onClick={() => onMine(theirs.data.version)}>
          <FormattedMessage id="web.console.offer.keepMine" />
        </Button>
      </div>
    </section>
  );
}
