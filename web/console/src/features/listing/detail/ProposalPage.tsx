import { Link, useParams } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useProposal, type ShownProposal } from '@entrepot/client/console/listing.ts';
import { LinkButton } from '../../../shared/frame/LinkButton.tsx';
import { DetailPage } from '../../../shared/frame/DetailPage.tsx';
import { DoerName } from '../../../shared/frame/DoerName.tsx';
import { Facts } from '../../../shared/frame/Facts.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { Picture } from '../../../shared/frame/Picture.tsx';
import { StateBadge, StateShape } from '../../../shared/frame/StateBadge.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { Checks } from '../../../shared/listing/Checks.tsx';
import { Log } from '../../../shared/listing/Log.tsx';
import { isStation } from '../../../shared/listing/stations.ts';
import { Stations } from '../../../shared/listing/Stations.tsx';
import { useProblemTitle } from '../../../shared/listing/useProblemTitle.ts';
import { useMarketName } from '../../../shared/listing/words.ts';
import { useMay } from '../../../shared/useMay.ts';
import { Decide } from './Decide.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';

/** One proposal: where it stands, what the checks say, what would change, and yes or no. */
export function ProposalPage() {
  const intl = useIntl();
  const { proposalId } = useParams({ from: '/inside/listing/$proposalId' });
  const may = useMay();
  return (
    <DetailPage
      query={useProposal(proposalId)}
      title={intl.formatMessage({ id: 'web.console.proposal.title' })}
      titleOf={({ proposal }) => proposal.name}
      beside={({ proposal }) => <StateBadge kind="proposal" state={proposal.kind} />}
      back={
        <Link to="/listing">
          <Icon name="back" size={14} />
          <FormattedMessage id="web.console.proposal.back" />
        </Link>
      }
      summary={({ proposal, checks }) => <Stations proposal={proposal} checks={checks} />}
      actions={({ proposal }) =>
        may('CATALOG_WRITE') && proposal.kind !== 'DELIST' ? (
          <LinkButton
            to="/products/$productId/edit"
            params={{ productId: proposal.productId }}
            variant="default"
            leftSection={<Icon name="edit" size={14} />}
          >
            <FormattedMessage id="web.console.proposal.edit" />
          </LinkButton>
        ) : null
      }
      top={(shown) => <Moved shown={shown} />}
      aside={(shown) => (
        <>
          <About shown={shown} />
          <Panel title="web.console.proposal.log">
            <Log steps={shown.steps} />
          </Panel>
        </>
      )}
    >
      {(shown) => (
        <>
          <Decide shown={shown} />
          {shown.proposal.kind === 'CHANGE' ? (
            <Panel title="web.console.proposal.differences">
              <DifferenceTable differences={shown.differences} />
            </Panel>
          ) : null}
          <Product shown={shown} />
          <OtherChecks shown={shown} />
        </>
      )}
    </DetailPage>
  );
}

function Moved({ shown }: { shown: ShownProposal }) {
  if (!shown.moved || shown.proposal.kind !== 'CHANGE') return null;
  return (
    <p className="banner" role="status">
      <StateShape tone="attention" />
      <FormattedMessage id="web.console.proposal.moved" />
    </p>
  );
}

/** What the other stations will ask; what stands here is above, beside the decision. */
function OtherChecks({ shown }: { shown: ShownProposal }) {
  const { proposal, checks } = shown;
  const others = checks.filter(
    ({ stage }) => !isStation(proposal.stage) || stage !== proposal.stage,
  );
  if (others.length === 0 || proposal.stage === 'PUBLISH') return null;
  return (
    <Panel title="web.console.proposal.checks">
      <Checks checks={others} productId={proposal.productId} />
    </Panel>
  );
}

function Product({ shown: { form, proposal } }: { shown: ShownProposal }) {
  const intl = useIntl();
  const text = form.texts[intl.locale] ?? form.texts.en ?? Object.values(form.texts)[0];
  return (
    <Panel
      title="web.console.proposal.product"
      actions={
        <Link to="/products/$productId" params={{ productId: proposal.productId }}>
          <FormattedMessage id="web.console.product.toProposal" />
        </Link>
      }
    >
      {form.media.length > 0 ? (
        <div className="thumbs">
          {form.media.slice(0, 6).map((name, position) => (
            <Picture
              key={name}
              name={name}
              size="large"
              alt={intl.formatMessage(
                { id: 'web.console.offer.picture' },
                { number: position + 1 },
              )}
            />
          ))}
        </div>
      ) : null}
      <div dir="auto">
        <h3>{text?.name}</h3>
        <p className="mail-text">{text?.description}</p>
      </div>
    </Panel>
  );
}

function About({ shown: { proposal } }: { shown: ShownProposal }) {
  const marketName = useMarketName();
  const title = useProblemTitle();
  const where = proposal.publications.map(({ market, opensAt, closesAt }) => (
    <li key={market}>
      {marketName(market)}
      {opensAt ? (
        <span className="muted">
          {' '}
          <FormattedMessage
            id="web.console.product.opensAt"
            values={{ at: <Moment at={opensAt} short /> }}
          />
        </span>
      ) : null}
      {closesAt ? (
        <span className="muted">
          {' '}
          <FormattedMessage
            id="web.console.product.closesAt"
            values={{ at: <Moment at={closesAt} short /> }}
          />
        </span>
      ) : null}
    </li>
  ));
  return (
    <Panel title="web.console.proposal.facts">
      <Facts
        facts={[
          { label: 'web.console.queue.by', value: <DoerName by={proposal.by} /> },
          { label: 'web.console.queue.since', value: <Moment at={proposal.changedAt} /> },
          {
            label: 'web.console.proposal.where',
            value:
              where.length > 0 ? (
                <ul className="plain-list">{where}</ul>
              ) : (
                <FormattedMessage id="web.console.proposal.everywhere" />
              ),
          },
          {
            label: 'web.console.proposal.due',
            value: proposal.dueAt ? (
              <Moment at={proposal.dueAt} />
            ) : (
              <FormattedMessage id="web.console.proposal.atOnce" />
            ),
          },
          ...(proposal.leaving
            ? [
                {
                  label: 'web.console.proposal.leaving' as const,
                  value: <bdi>{title(proposal.leaving.reason)}</bdi>,
                },
              ]
            : []),
          ...(proposal.reason
            ? [
                {
                  label: 'web.console.proposal.reason' as const,
                  value: <bdi>{title(proposal.reason)}</bdi>,
                },
              ]
            : []),
        ]}
      />
    </Panel>
  );
}
