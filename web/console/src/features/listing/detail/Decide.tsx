import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  advanceProposal,
  dropProposal,
  proposalKey,
  proposalsKey,
  returnProposal,
  standingKey,
  submitProduct,
  type ShownProposal,
} from '@entrepot/client/console/listing.ts';
import { productKey } from '@entrepot/client/console/product.ts';
import { productsKey } from '@entrepot/client/console/products.ts';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { StateBadge } from '../../../shared/frame/StateBadge.tsx';
import { Checks } from '../../../shared/listing/Checks.tsx';
import { isStation, stationsOf } from '../../../shared/listing/stations.ts';
import { useStationName } from '../../../shared/listing/words.ts';
import { useAttempt } from '../../../shared/useAttempt.ts';
import { useKeys } from '../../../shared/useKeys.ts';
import { useMay } from '../../../shared/useMay.ts';
import { useNotice } from '../../../shared/useNotice.ts';

type Decision =
  | { do: 'advance'; through: boolean }
  | { do: 'return'; reason: string }
  | { do: 'drop' }
  | { do: 'submit' };

/** What is asked of a decision; the answer replaces what is shown. */
function useDecision(shown: ShownProposal) {
  const intl = useIntl();
  const queries = useQueryClient();
  const attempt = useAttempt();
  const notice = useNotice();
  const { proposal } = shown;
  const stationName = useStationName(proposal.kind);
  return useMutation({
    mutationFn: async (decision: Decision): Promise<ShownProposal | undefined> => {
      switch (decision.do) {
        case 'advance':
          return advanceProposal(proposal, decision.through, attempt.key);
        case 'return':
          return returnProposal(proposal, decision.reason, attempt.key);
        case 'drop':
          return dropProposal(proposal, attempt.key);
        case 'submit':
          await submitProduct(
            proposal.productId,
            {
              publications: proposal.publications,
              ...(proposal.dueAt ? { dueAt: proposal.dueAt } : {}),
            },
            attempt.key,
          );
          return undefined;
      }
    },
    onSuccess: async (after) => {
      attempt.ended();
      if (after?.proposal.stage === 'DONE') {
        notice(
          intl.formatMessage({
            id:
              proposal.kind === 'DELIST'
                ? 'web.console.proposal.taken'
                : 'web.console.proposal.published',
          }),
        );
      } else if (after && isStation(after.proposal.stage)) {
        notice(
          intl.formatMessage(
            { id: 'web.console.proposal.passed' },
            { stage: stationName(after.proposal.stage) },
          ),
        );
      }
      await Promise.all([
        queries.invalidateQueries({ queryKey: proposalKey(proposal.id) }),
        queries.invalidateQueries({ queryKey: proposalsKey }),
        queries.invalidateQueries({ queryKey: standingKey(proposal.productId) }),
        queries.invalidateQueries({ queryKey: productKey(proposal.productId) }),
        queries.invalidateQueries({ queryKey: productsKey }),
      ]);
    },
    onError: attempt.ended,
  });
}

/** The station where a proposal stands: what its checks say, then yes, no, or not at all. */
export function Decide({ shown }: { shown: ShownProposal }) {
  const { proposal, checks, mayPass } = shown;
  const decision = useDecision(shown);
  const [sendingBack, setSendingBack] = useState(false);
  const here = checks.filter(
    ({ stage }) => proposal.stage === 'PUBLISH' || stage === proposal.stage,
  );
  const station = isStation(proposal.stage) ? proposal.stage : undefined;
  const mayPassHere = station !== undefined && mayPass.includes(station);
  const refusing = here.filter(({ allowed }) => !allowed).length;
  useKeys(
    mayPassHere
      ? {
          a: () => {
            if (refusing === 0) decision.mutate({ do: 'advance', through: false });
          },
          r: () => setSendingBack(true),
        }
      : {},
  );
  return (
    <Panel
      title="web.console.proposal.here"
      actions={<StateBadge kind="stage" state={proposal.stage} />}
    >
      {here.length > 0 ? (
        <Checks checks={here} productId={proposal.productId} />
      ) : station ? (
        <p className="muted">
          <FormattedMessage id="web.console.proposal.allRight" />
        </p>
      ) : null}
      {proposal.stage === 'SCHEDULED' ? (
        <p>
          <FormattedMessage
            id="web.console.proposal.later"
            values={{ at: <Moment at={proposal.dueAt} /> }}
          />
        </p>
      ) : null}
      {refusing > 0 ? (
        <p>
          <FormattedMessage id="web.console.proposal.stuck" values={{ count: refusing }} />
        </p>
      ) : null}
      <ProblemNotice failure={decision.error} takesFocus />
      {sendingBack ? (
        <SendBack
          waiting={decision.isPending}
          onLeave={() => setSendingBack(false)}
          onSend={(reason) =>
            decision.mutate({ do: 'return', reason }, { onSuccess: () => setSendingBack(false) })
          }
        />
      ) : (
        <Buttons
          shown={shown}
          refusing={refusing}
          waiting={decision.isPending}
          onSendBack={() => setSendingBack(true)}
          onDecide={(wanted) => decision.mutate(wanted)}
        />
      )}
    </Panel>
  );
}

interface ButtonsProps {
  shown: ShownProposal;
  refusing: number;
  waiting: boolean;
  onSendBack: () => void;
  onDecide: (decision: Decision) => void;
}

function Buttons({ shown, refusing, waiting, onSendBack, onDecide }: ButtonsProps) {
  const intl = useIntl();
  const may = useMay();
  const { proposal, mayPass } = shown;
  const out = proposal.kind === 'DELIST';
  const name = useStationName(proposal.kind);
  const station = isStation(proposal.stage) ? proposal.stage : undefined;
  const passable = station !== undefined && mayPass.includes(station);
  const ahead = station
    ? stationsOf(proposal.kind).slice(stationsOf(proposal.kind).indexOf(station))
    : [];
  const all = ahead.every((one) => mayPass.includes(one));
  const open = !['DONE', 'DISCARDED', 'PUBLISHING'].includes(proposal.stage);
  const waitsForAuthor = proposal.stage === 'DRAFT' || proposal.stage === 'RETURNED';
  return (
    <div className="page-actions decide">
      {waitsForAuthor && may('CATALOG_WRITE') ? (
        <Button loading={waiting} onClick={() => onDecide({ do: 'submit' })}>
          <FormattedMessage
            id={
              proposal.stage === 'RETURNED'
                ? 'web.console.proposal.again'
                : 'web.console.proposal.submit'
            }
          />
        </Button>
      ) : null}
      {station && passable ? (
        <>
          {ahead.length > 1 ? (
            <Button
              loading={waiting}
              disabled={refusing > 0}
              onClick={() => onDecide({ do: 'advance', through: true })}
            >
              <FormattedMessage
                id={
                  all
                    ? out
                      ? 'web.console.proposal.throughOut'
                      : 'web.console.proposal.through'
                    : 'web.console.proposal.throughSome'
                }
              />
            </Button>
          ) : null}
          <Button
            variant={ahead.length > 1 ? 'default' : 'filled'}
            loading={waiting}
            disabled={refusing > 0}
            onClick={() => onDecide({ do: 'advance', through: false })}
          >
            {station === 'PUBLISH'
              ? name(station)
              : intl.formatMessage(
                  { id: 'web.console.proposal.approve' },
                  { stage: name(station) },
                )}
          </Button>
          {may('LISTING_REVIEW') ? (
            <Button variant="default" disabled={waiting} onClick={onSendBack}>
              <FormattedMessage id="web.console.proposal.sendBack" />
            </Button>
          ) : null}
        </>
      ) : null}
      {open && may('CATALOG_WRITE') ? (
        <Button variant="subtle" disabled={waiting} onClick={() => onDecide({ do: 'drop' })}>
          <FormattedMessage
            id={out ? 'web.console.proposal.dropOut' : 'web.console.proposal.drop'}
          />
        </Button>
      ) : null}
    </div>
  );
}

interface SendBackProps {
  waiting: boolean;
  onLeave: () => void;
  onSend: (reason: string) => void;
}

function SendBack({ waiting, onLeave, onSend }: SendBackProps) {
  const intl = useIntl();
  const [reason, setReason] = useState('');
  return (
    <form
      className="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) onSend(reason.trim());
      }}
    >
      <Textarea
        required
        data-autofocus
        maxLength={300}
        autosize
        minRows={2}
        label={intl.formatMessage({ id: 'web.console.proposal.sendBackWhy' })}
        description={intl.formatMessage({ id: 'web.console.proposal.sendBackHint' })}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className="page-actions">
        <Button type="submit" loading={waiting} disabled={!reason.trim()}>
          <FormattedMessage id="web.console.proposal.sendBack" />
        </Button>
        <Button variant="default" onClick={onLeave}>
          <FormattedMessage id="web.console.bulk.leave" />
        </Button>
      </div>
    </form>
  );
}
