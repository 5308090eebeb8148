import '../promotion.css';
import { Button, Skeleton } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import {
  promotionsKey,
  usePromotion,
  type PromotionDesk,
} from '@entrepot/client/console/promotions.ts';
import { DetailPage } from '../../../shared/frame/DetailPage.tsx';
import { LinkButton } from '../../../shared/frame/LinkButton.tsx';
import { PageTitle } from '../../../shared/frame/PageTitle.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { StateBadge } from '../../../shared/frame/StateBadge.tsx';
import { Tabs } from '../../../shared/frame/Tabs.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { useMay } from '../../../shared/useMay.ts';
import { CouponsPart } from '../coupons/CouponsPart.tsx';
import { shownState } from '../parts/state.ts';
import { useText } from '../parts/useText.ts';
import { newTrial } from '../trial/trialForm.ts';
import { TryPart } from '../trial/TryPart.tsx';
import { HistoryPart, UsePart } from './HistoryPart.tsx';
import { newPromotion, promotionFields, type PromotionFields } from './promotionForm.ts';
import { PromotionEditor } from './PromotionEditor.tsx';
import { StateMoves } from './StateMoves.tsx';
import { usePromotionForm } from './usePromotionForm.ts';

function Back() {
  return (
    <Link to="/promotions">
      <Icon name="back" size={14} />
      <FormattedMessage id="web.console.promotion.title" />
    </Link>
  );
}

/** A promotion, or a new one: what it does, its codes, a trial, its history. */
export function PromotionPage() {
  const { promotionId } = useParams({ from: '/inside/promotions/$promotionId' });
  return promotionId === 'new' ? <NewPromotion /> : <OnePromotion id={promotionId} />;
}

function NewPromotion() {
  const text = useText();
  const { from } = useSearch({ from: '/inside/promotions/$promotionId' });
  const model = usePromotion(from ?? null);
  if (from && model.error) return <ProblemNotice failure={model.error} />;
  if (from && !model.data) return <Skeleton className="late" height={400} />;
  const copied = model.data?.promotion;
  return (
    <Draft
      fields={
        copied
          ? {
              ...promotionFields(copied),
              name: text('web.console.promotion.copyOf', { name: copied.name }),
            }
          : newPromotion()
      }
    />
  );
}

function Draft({ fields }: { fields: PromotionFields }) {
  const text = useText();
  const search = useSearch({ from: '/inside/promotions/$promotionId' });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [id] = useState(() => crypto.randomUUID());
  const form = usePromotionForm(fields);
  const [trial, setTrial] = useState(newTrial);
  const tab = search.tab ?? 'rules';
  return (
    <article className="detail-page">
      <div className="detail-head">
        <nav className="detail-back">
          <Back />
        </nav>
        <PageTitle text={text('web.console.promotion.new')} />
        <PromotionTabs open={tab} />
      </div>
      {tab === 'try' ? (
        <TryPart id={id} form={form} trial={trial} onTrial={setTrial} />
      ) : (
        <PromotionEditor
          id={id}
          version={0}
          form={form}
          ended={false}
          onSaved={async (saved) => {
            await queries.invalidateQueries({ queryKey: promotionsKey });
            await navigate({
              to: '/promotions/$promotionId',
              params: { promotionId: saved.promotion.id },
              search: {},
            });
          }}
        />
      )}
    </article>
  );
}

function PromotionTabs({ open, desk }: { open: string; desk?: PromotionDesk }) {
  return (
    <Tabs
      open={open}
      items={[
        { key: 'rules', label: 'web.console.promotion.tab.rules' },
        { key: 'try', label: 'web.console.promotion.tab.try' },
        ...(desk?.promotion.trigger === 'COUPON'
          ? [
              {
                key: 'coupons',
                label: 'web.console.promotion.tab.coupons' as const,
                count: desk.coupons,
              },
            ]
          : []),
        ...(desk ? [{ key: 'history', label: 'web.console.promotion.tab.history' as const }] : []),
      ]}
    />
  );
}

function OnePromotion({ id }: { id: string }) {
  const text = useText();
  const query = usePromotion(id);
  const [seen, setSeen] = useState<PromotionDesk>();
  const [now] = useState(() => Date.now());
  if (query.data && seen?.promotion.id !== id) setSeen(query.data);
  const search = useSearch({ from: '/inside/promotions/$promotionId' });
  const tab = search.tab ?? 'rules';
  return (
    <DetailPage
      query={query}
      title={text('web.console.promotion.one')}
      titleOf={({ promotion }) => promotion.name}
      back={<Back />}
      beside={({ promotion }) => <StateBadge kind="promotion" state={shownState(promotion, now)} />}
      tabs={<PromotionTabs open={tab} desk={query.data} />}
    >
      {(desk) =>
        seen ? (
          <Loaded
            key={`${id} ${seen.promotion.version}`}
            seen={seen}
            desk={desk}
            tab={tab}
            onSeen={setSeen}
          />
        ) : null
      }
    </DetailPage>
  );
}

interface LoadedProps {
  /** The version that the form was filled from. */
  seen: PromotionDesk;
  /** The version that the server has by now. */
  desk: PromotionDesk;
  tab: string;
  onSeen: (desk: PromotionDesk) => void;
}

function Loaded({ seen, desk, tab, onSeen }: LoadedProps) {
  const text = useText();
  const queries = useQueryClient();
  const may = useMay();
  const { promotion } = seen;
  const form = usePromotionForm(promotionFields(promotion));
  const [trial, setTrial] = useState(newTrial);
  const changed = async (now: PromotionDesk) => {
    await queries.invalidateQueries({ queryKey: promotionsKey });
    onSeen(now);
  };
  return (
    <>
      {desk.promotion.version > promotion.version ? (
        <div className="banner" role="status">
          <p>{text('web.console.promotion.changedMeanwhile')}</p>
          <Button size="compact-sm" variant="default" onClick={() => onSeen(desk)}>
            {text('web.console.promotion.loadNewer')}
          </Button>
        </div>
      ) : null}
      {may('PROMOTION_WRITE') ? (
        <div className="row-tools">
          <StateMoves promotion={promotion} unsaved={form.isDirty()} onMoved={changed} />
          <LinkButton
            to="/promotions/$promotionId"
            params={{ promotionId: 'new' }}
            search={{ from: promotion.id }}
            variant="subtle"
            size="compact-md"
          >
            {text('web.console.promotion.copy')}
          </LinkButton>
        </div>
      ) : null}
      {tab === 'try' ? (
        <TryPart id={promotion.id} form={form} trial={trial} onTrial={setTrial} />
      ) : tab === 'coupons' ? (
        <CouponsPart promotionId={promotion.id} />
      ) : tab === 'history' ? (
        <>
          <UsePart desk={desk} />
          <HistoryPart desk={desk} />
        </>
      ) : (
        <PromotionEditor
          id={promotion.id}
          version={promotion.version}
          form={form}
          ended={promotion.state === 'ENDED'}
          onSaved={changed}
        />
      )}
    </>
  );
}
