import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useIntl } from 'react-intl';
import {
  couponsFile,
  couponsKey,
  promotionKey,
  useCoupons,
  withdrawCoupons,
  type Coupon,
} from '@entrepot/client/console/promotions.ts';
import { EmptyState } from '../../../shared/frame/EmptyState.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { SmallTable } from '../../../shared/frame/SmallTable.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { useMay } from '../../../shared/useMay.ts';
import { useText } from '../parts/useText.ts';
import { MakeCoupons } from './MakeCoupons.tsx';

/** The codes of a promotion: made, found, withdrawn, taken along as a file. */
export function CouponsPart({ promotionId }: { promotionId: string }) {
  const intl = useIntl();
  const text = useText();
  const may = useMay()('PROMOTION_WRITE');
  const queries = useQueryClient();
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  const [trail, setTrail] = useState<string[]>([]);
  const coupons = useCoupons(promotionId, words, trail.at(-1));
  const changed = () =>
    Promise.all(
      [couponsKey(promotionId), promotionKey(promotionId)].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
  const withdraw = useMutation({
    mutationFn: (which: { couponId?: string; batchId?: string }) =>
      withdrawCoupons(promotionId, which),
    onSuccess: changed,
  });
  const find = (event: FormEvent) => {
    event.preventDefault();
    setTrail([]);
    setWords(typed.trim());
  };
  const rows = coupons.data?.items ?? [];
  const next = coupons.data?.next;
  const state = (row: Coupon) =>
    row.withdrawnAt
      ? text('web.console.promotion.coupons.withdrawn')
      : row.most && row.uses >= row.most
        ? text('web.console.promotion.coupons.used')
        : text('web.console.promotion.coupons.open');
  return (
    <Panel
      title="web.console.promotion.tab.coupons"
      flush
      actions={
        <div className="row-tools">
          <form role="search" onSubmit={find}>
            <TextInput
              type="search"
              size="xs"
              maxLength={40}
              aria-label={text('web.console.promotion.coupons.find')}
              placeholder={text('web.console.promotion.coupons.find')}
              leftSection={<Icon name="search" size={14} />}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </form>
          <Button
            component="a"
            href={couponsFile(promotionId, words)}
            download
            size="compact-sm"
            variant="default"
            leftSection={<Icon name="download" size={14} />}
          >
            {intl.formatMessage({ id: 'web.console.list.export' })}
          </Button>
          {may ? <MakeCoupons promotionId={promotionId} onMade={changed} /> : null}
        </div>
      }
    >
      <ProblemNotice failure={coupons.error ?? withdraw.error} />
      {coupons.data && rows.length === 0 ? (
        <EmptyState
          icon="tag"
          text={words ? 'web.console.list.noMatch' : 'web.console.promotion.coupons.none'}
        />
      ) : null}
      {rows.length > 0 ? (
        <SmallTable
          caption="web.console.promotion.tab.coupons"
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              header: 'web.console.promotion.coupons.code',
              cell: ({ code, label }) => <bdi className="tabular">{code ?? label}</bdi>,
            },
            { header: 'web.console.promotion.list.state', cell: state },
            {
              header: 'web.console.promotion.list.uses',
              align: 'end',
              cell: ({ uses, most }) => (most ? `${uses} / ${most}` : uses),
            },
            {
              header: 'web.console.promotion.coupons.whom',
              cell: ({ forOneBuyer }) =>
                text(
                  forOneBuyer
                    ? 'web.console.promotion.coupons.oneBuyer'
                    : 'web.console.promotion.coupons.anybody',
                ),
            },
            {
              header: 'web.console.promotion.endsAt',
              cell: ({ endsAt }) => <Moment at={endsAt} short />,
            },
            {
              header: 'web.console.promotion.coupons.made',
              cell: ({ madeAt }) => <Moment at={madeAt} short />,
            },
            {
              header: 'web.console.promotion.coupons.withdraw',
              cell: (row) =>
                may && !row.withdrawnAt ? (
                  <span className="row-actions">
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={text('web.console.promotion.coupons.withdrawOf', {
                        code: row.label,
                      })}
                      loading={withdraw.isPending && withdraw.variables.couponId === row.id}
                      onClick={() => withdraw.mutate({ couponId: row.id })}
                    >
                      {text('web.console.promotion.coupons.withdraw')}
                    </Button>
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      aria-label={text('web.console.promotion.coupons.withdrawBatchOf', {
                        code: row.label,
                      })}
                      onClick={() => withdraw.mutate({ batchId: row.batchId })}
                    >
                      {text('web.console.promotion.coupons.withdrawBatch')}
                    </Button>
                  </span>
                ) : null,
            },
          ]}
        />
      ) : null}
      {trail.length > 0 || next ? (
        <div className="row-tools pager-row">
          <Button
            size="compact-sm"
            variant="default"
            disabled={trail.length === 0}
            onClick={() => setTrail(trail.slice(0, -1))}
          >
            {text('web.console.promotion.before')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            disabled={!next}
            onClick={() => next && setTrail([...trail, next])}
          >
            {text('web.console.promotion.next')}
          </Button>
        </div>
      ) : null}
    </Panel>
  );
}
