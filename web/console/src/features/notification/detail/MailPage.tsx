import { Link, useParams } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMail } from '@entrepot/client/console/mail.ts';
import { DetailPage } from '../../../shared/frame/DetailPage.tsx';
import { EmptyState } from '../../../shared/frame/EmptyState.tsx';
import { Facts } from '../../../shared/frame/Facts.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { StateBadge } from '../../../shared/frame/StateBadge.tsx';
import { Icon } from '../../../shared/Icon.tsx';

/** One mail, shown in a frame that runs no script and loads nothing from our origin. */
export function MailPage() {
  const intl = useIntl();
  const { mailId } = useParams({ from: '/inside/mails/$mailId' });
  return (
    <DetailPage
      query={useMail(mailId)}
      title={intl.formatMessage({ id: 'web.console.mail.title' })}
      titleOf={(mail) => mail.subject}
      back={
        <Link to="/mails">
          <Icon name="back" size={14} />
          <FormattedMessage id="web.console.mail.back" />
        </Link>
      }
      beside={(mail) => <StateBadge kind="mail" state={mail.state} />}
      aside={(mail) => (
        <Panel title="web.console.mail.about">
          <Facts
            facts={[
              { label: 'web.console.mails.to', value: <bdi>{mail.to}</bdi> },
              { label: 'web.console.mails.kind', value: mail.kind },
              { label: 'web.console.mails.locale', value: mail.locale },
              { label: 'web.console.mails.at', value: <Moment at={mail.createdAt} /> },
            ]}
          />
        </Panel>
      )}
    >
      {(mail) =>
        mail.html || mail.text ? (
          <>
            <Panel title="web.console.mail.html" flush>
              <iframe
                className="mail-preview"
                sandbox="allow-popups"
                referrerPolicy="no-referrer"
                title={intl.formatMessage(
                  { id: 'web.console.mail.preview' },
                  { subject: mail.subject },
                )}
                srcDoc={mail.html ?? ''}
              />
            </Panel>
            <Panel title="web.console.mail.text">
              <pre className="mail-text" dir="auto">
                {mail.text}
              </pre>
            </Panel>
          </>
        ) : (
          <EmptyState icon="mail" text="web.console.mail.forgotten" />
        )
      }
    </DetailPage>
  );
}
