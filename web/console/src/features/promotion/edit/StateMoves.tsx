import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import {
  movePromotion,
  type Promotion,
  type PromotionDesk,
  type PromotionState,
} from '@entrepot/client/console/promotions.ts';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { useNotice } from '../../../shared/useNotice.ts';
import { useText } from '../parts/useText.ts';

type Target = 'ACTIVE' | 'PAUSED' | 'ENDED';

/** The lifecycle as docs/states/promotion.md draws it. */
const ways: Record<PromotionState, Target[]> = {
  DRAFT: ['ACTIVE', 'ENDED'],
  ACTIVE: ['PAUSED', 'ENDED'],
  PAUSED: ['ACTIVE', 'ENDED'],
  ENDED: [],
};

interface StateMovesProps {
  promotion: Promotion;
  /** What was typed is saved first, so that what goes out is what one sees. */
  unsaved: boolean;
  onMoved: (desk: PromotionDesk) => Promise<unknown>;
}

/** Publishes, pauses, resumes or ends, with the reason that the history keeps. */
export function StateMoves({ promotion, unsaved, onMoved }: StateMovesProps) {
  const intl = useIntl();
  const text = useText();
  const notice = useNotice();
  const [to, setTo] = useState<Target>();
  const [reason, setReason] = useState('');
  const move = useMutation({
    mutationFn: (target: Target) =>
      movePromotion(promotion.id, {
        to: target,
        version: promotion.version,
        reason: reason.trim(),
      }),
    onSuccess: (desk, target) => {
      setTo(undefined);
      notice(text(`web.console.promotion.moved.${target}`));
      return onMoved(desk);
    },
  });
  const nameOf = (target: Target) =>
    text(
      target === 'ACTIVE' && promotion.state === 'PAUSED'
        ? 'web.console.promotion.move.resume'
        : `web.console.promotion.move.${target}`,
    );
  return (
    <>
      {ways[promotion.state].map((target) => (
        <Button
          key={target}
          size="compact-md"
          variant={target === 'ACTIVE' ? 'filled' : 'default'}
          disabled={unsaved}
          onClick={() => {
            setReason('');
            move.reset();
            setTo(target);
          }}
        >
          {nameOf(target)}
        </Button>
      ))}
      {unsaved ? (
        <span className="muted small">{text('web.console.promotion.saveFirst')}</span>
      ) : null}
      <Modal
        opened={to !== undefined}
        onClose={() => setTo(undefined)}
        title={to ? nameOf(to) : ''}
        closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
      >
        <form
          className="dialog-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (to) move.mutate(to);
          }}
        >
          <p>{to ? text(`web.console.promotion.move.${to}.text`) : null}</p>
          <ProblemNotice failure={move.error} takesFocus />
          <TextInput
            data-autofocus
            required={to !== 'ACTIVE'}
            maxLength={500}
            label={text('web.console.promotion.move.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div className="dialog-actions">
            <Button variant="default" onClick={() => setTo(undefined)}>
              {intl.formatMessage({ id: 'web.shared.close' })}
            </Button>
            <Button
              type="submit"
              color={to === 'ENDED' ? 'red' : undefined}
              loading={move.isPending}
            >
              {to ? nameOf(to) : ''}
            </Button>
          </div>
        </form>
      </Modal>
    </>
  );
}
