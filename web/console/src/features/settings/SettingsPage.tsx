import { Link, useSearch } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { PageTitle } from '../../shared/frame/PageTitle.tsx';
import { Icon, type IconName } from '../../shared/Icon.tsx';
import { CompanyPart } from './CompanyPart.tsx';
import { MarketsPart } from './MarketsPart.tsx';
import { PaymentPart } from './PaymentPart.tsx';
import { ShippingPart } from './ShippingPart.tsx';
import { StaffPart } from './StaffPart.tsx';
import { SystemPart } from './SystemPart.tsx';

const parts = [
  { key: 'company', icon: 'home', draw: CompanyPart },
  { key: 'markets', icon: 'globe', draw: MarketsPart },
  { key: 'shipping', icon: 'truck', draw: ShippingPart },
  { key: 'payment', icon: 'coins', draw: PaymentPart },
  { key: 'staff', icon: 'person', draw: StaffPart },
  { key: 'system', icon: 'gear', draw: SystemPart },
] as const satisfies { key: string; icon: IconName; draw: () => React.ReactNode }[];

/** How the shop is set up, by subject; each has an address of its own. */
export function SettingsPage() {
  const intl = useIntl();
  const search = useSearch({ from: '/inside/settings' });
  const open = parts.find(({ key }) => key === search.tab) ?? parts[0];
  const Part = open.draw;
  return (
    <div className="plain-page">
      <PageTitle text={intl.formatMessage({ id: 'web.console.settings.title' })} />
      <div className="settings">
        <nav
          className="settings-ways"
          aria-label={intl.formatMessage({ id: 'web.console.settings.title' })}
        >
          <ul>
            {parts.map(({ key, icon }) => (
              <li key={key}>
                <Link
                  to="/settings"
                  search={{ tab: key }}
                  aria-current={key === open.key ? 'page' : undefined}
                  activeProps={{}}
                >
                  <Icon name={icon} />
                  <FormattedMessage id={`web.console.settings.${key}`} />
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="settings-parts">
          <Part />
        </div>
      </div>
    </div>
  );
}
