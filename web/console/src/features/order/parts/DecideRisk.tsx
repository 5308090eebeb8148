import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { decideRisk, type DecideRisk as Decision } from '@entrepot/client/console/decideRisk.ts';
import { orderKey } from '@entrepot/client/console/order.ts';
import type { ConsoleOrder } from '@entrepot/client/console/types.ts';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { useAttempt } from '../../../shared/useAttempt.ts';

/** Ends a review: the order may go, or it may not; the reason stays with the name of who said so. */
export function DecideRisk({ order }: { order: ConsoleOrder }) {
  const intl = useIntl();
  const queries = useQueryClient();
  const attempt = useAttempt();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const decide = useMutation({
    mutationFn: (decision: Decision) => decideRisk(order, decision, attempt.key),
    onSuccess: () => {
      attempt.ended();
      return queries.invalidateQueries({ queryKey: orderKey(order.id) });
    },
    onError: attempt.ended,
  });
  const say = (verdict: Decision['verdict']) => {
    setMissing(!reason.trim());
    if (reason.trim()) decide.mutate({ verdict, reason: reason.trim() });
  };
  return (
    <div className="dialog-form">
      <ProblemNotice failure={decide.error} takesFocus />
      <TextInput
        required
        maxLength={200}
        label={intl.formatMessage({ id: 'web.console.order.riskReason' })}
        value={reason}
        error={missing ? intl.formatMessage({ id: 'web.console.order.riskReasonMissing' }) : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className="page-actions">
        <Button onClick={() => say('ALLOWED')} loading={decide.isPending}>
          <FormattedMessage id="web.console.order.riskAllow" />
        </Button>
        <Button variant="default" onClick={() => say('REFUSED')} disabled={decide.isPending}>
          <FormattedMessage id="web.console.order.riskRefuse" />
        </Button>
      </div>
    </div>
  );
}
