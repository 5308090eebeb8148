import type { CheckResult, ProposalRow } from '@entrepot/client/console/listing.ts';
import { useIntl } from 'react-intl';
import { StateShape, type Tone } from '../frame/StateBadge.tsx';
import { placeOf, stationsOf } from './stations.ts';
import { useStationName } from './words.ts';

interface StationsProps {
  proposal: Pick<ProposalRow, 'kind' | 'stage'>;
  checks: CheckResult[];
}

/** The line of stations: what was passed, where it stands, and where something stands in the way. */
export function Stations({ proposal, checks }: StationsProps) {
  const intl = useIntl();
  const name = useStationName(proposal.kind);
  const out = proposal.kind === 'DELIST';
  return (
    <ol
      className="stations"
      aria-label={intl.formatMessage({ id: 'web.console.proposal.stations' })}
    >
      {stationsOf(proposal.kind).map((station) => {
        const place = placeOf(proposal.kind, proposal.stage, station);
        const stuck = checks.some((check) => check.stage === station && !check.allowed);
        const tone: Tone =
          place === 'behind'
            ? 'good'
            : stuck && !out
              ? 'attention'
              : place === 'here'
                ? 'moving'
                : 'waiting';
        return (
          <li
            key={station}
            className={`station-step station-${place}`}
            aria-current={place === 'here' ? 'step' : undefined}
          >
            <StateShape tone={tone} />
            <span>{name(station)}</span>
          </li>
        );
      })}
    </ol>
  );
}
