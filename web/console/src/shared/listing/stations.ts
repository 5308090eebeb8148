import type { ProposalKind, Stage, Station } from '@entrepot/client/console/listing.ts';

const wayIn: Station[] = ['REVIEW', 'CATEGORY', 'DESCRIPTION', 'IMAGES', 'PRICE', 'PUBLISH'];
const wayOut: Station[] = ['REVIEW', 'CATEGORY', 'DESCRIPTION', 'IMAGES', 'PUBLISH'];

/** The stations that a proposal of this kind passes, in their order. */
export const stationsOf = (kind: ProposalKind): Station[] => (kind === 'DELIST' ? wayOut : wayIn);

export const isStation = (stage: Stage): stage is Station =>
  (wayIn as readonly Stage[]).includes(stage);

/** Whether a station is behind a proposal, in front of it, or where it stands. */
export function placeOf(
  kind: ProposalKind,
  stage: Stage,
  station: Station,
): 'behind' | 'here' | 'ahead' {
  if (['SCHEDULED', 'PUBLISHING', 'DONE'].includes(stage)) return 'behind';
  const stations = stationsOf(kind);
  const at = isStation(stage) ? stations.indexOf(stage) : -1;
  const place = stations.indexOf(station);
  if (place === at) return 'here';
  return place < at ? 'behind' : 'ahead';
}
