import { useIntl } from 'react-intl';
import type { Finding, ProposalKind, Station } from '@entrepot/client/console/listing.ts';
import { useMarkets } from '@entrepot/client/console/markets.ts';
import type { MessageId } from '../messages.ts';

/** A station by its name; on the way out it is called by what it does. */
export function useStationName(kind: ProposalKind): (station: Station) => string {
  const intl = useIntl();
  return (station) => {
    const lower = station.toLowerCase();
    const out = `web.console.stage.out.${lower}` as MessageId;
    const own = `web.console.state.stage.${lower}` as MessageId;
    return intl.formatMessage({ id: kind === 'DELIST' && intl.messages[out] ? out : own });
  };
}

export function useCheckName(): (check: string) => string {
  const intl = useIntl();
  return (check) => {
    const id = `web.console.check.${check}` as MessageId;
    return intl.messages[id] ? intl.formatMessage({ id }) : check.replaceAll('_', ' ');
  };
}

/** A market by its name in the operator's language. */
export function useMarketName(): (code: string) => string {
  const intl = useIntl();
  const markets = useMarkets().data?.items;
  return (code) => {
    const names = markets?.find((market) => market.code === code)?.names;
    return names?.[intl.locale] ?? names?.en ?? code;
  };
}

/** What was found, and what to do about it. */
export function useFindingWords(): (finding: Finding) => { because: string; todo: string } {
  const intl = useIntl();
  const marketName = useMarketName();
  return ({ code, market, language, facts }) => {
    const values: Record<string, string> = { ...facts };
    if (market) values.market = marketName(market);
    if (language)
      values.language = intl.formatDisplayName(language, { type: 'language' }) ?? language;
    if (facts.country) {
      values.country = intl.formatDisplayName(facts.country, { type: 'region' }) ?? facts.country;
    }
    const say = (id: MessageId) => (intl.messages[id] ? intl.formatMessage({ id }, values) : '');
    return {
      because: say(`web.console.finding.${code}` as MessageId) || code.replaceAll('_', ' '),
      todo: say(`web.console.finding.${code}.do` as MessageId),
    };
  };
}

/** The section of the form that mends a finding. */
export function sectionOf(field: string | null | undefined): string | undefined {
  const first = field?.split('.')[0];
  if (!first || first === 'markets' || first === 'alternatives') return undefined;
  if (field === 'details.battery' || field === 'details.dangerous') return 'customs';
  const sections: Record<string, string> = {
    texts: 'texts',
    media: 'pictures',
    category: 'where',
    brand: 'where',
    attributes: 'attributes',
    hsCode: 'customs',
    origin: 'customs',
    battery: 'customs',
    details: 'safety',
    variants: 'variants',
  };
  return sections[first];
}
