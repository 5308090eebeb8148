import { useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { PageTitle } from '../../shared/frame/PageTitle.tsx';
import { Tabs, type TabItem } from '../../shared/frame/Tabs.tsx';
import { QualityPart } from './QualityPart.tsx';
import { RulesPart } from './RulesPart.tsx';
import { TrialPart } from './TrialPart.tsx';

const tabs: TabItem[] = [
  { key: 'quality', label: 'web.console.search.quality' },
  { key: 'rules', label: 'web.console.search.rules' },
  { key: 'trial', label: 'web.console.search.trial' },
];

/** What shoppers look for, the rules that operators write for it, and a place to try them. */
export function SearchPage() {
  const intl = useIntl();
  const search = useSearch({ from: '/inside/search' });
  const open = tabs.find(({ key }) => key === search.tab)?.key ?? 'quality';
  return (
    <div className="plain-page">
      <PageTitle text={intl.formatMessage({ id: 'web.console.search.title' })} />
      <Tabs items={tabs} open={open} />
      {open === 'quality' ? <QualityPart search={search} /> : null}
      {open === 'rules' ? <RulesPart /> : null}
      {open === 'trial' ? <TrialPart search={search} /> : null}
    </div>
  );
}
