import '../promotion.css';
import { Button, Select, Skeleton, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import {
  promotionsKey,
  savePromotionPolicy,
  usePromotionPolicy,
  type PromotionPolicy,
} from '@entrepot/client/console/promotions.ts';
import { PageTitle } from '../../../shared/frame/PageTitle.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { useMay } from '../../../shared/useMay.ts';
import { useNotice } from '../../../shared/useNotice.ts';
import { useUnsaved } from '../../../shared/useUnsaved.tsx';
import { basisPointsOf, percentText } from '../edit/amounts.ts';
import { useText } from '../parts/useText.ts';

/** What no combination gets past, and in which order groups are tried. */
export function PolicyPage() {
  const text = useText();
  const policy = usePromotionPolicy();
  return (
    <div className="plain-page narrow-page">
      <nav className="detail-back">
        <Link to="/promotions">
          <Icon name="back" size={14} />
          {text('web.console.promotion.title')}
        </Link>
      </nav>
      <PageTitle text={text('web.console.promotion.policy')} />
      <ProblemNotice failure={policy.error} retry={() => void policy.refetch()} />
      {policy.isPending ? <Skeleton className="late" height={420} radius="md" /> : null}
      {policy.data ? <PolicyForm policy={policy.data} /> : null}
    </div>
  );
}

type Choice = PromotionPolicy['groups'][number]['policy'];

function PolicyForm({ policy }: { policy: PromotionPolicy }) {
  const intl = useIntl();
  const text = useText();
  const notice = useNotice();
  const queries = useQueryClient();
  const may = useMay()('PROMOTION_WRITE');
  const form = useForm({
    initialValues: {
      mostOff: percentText(policy.mostOffBasisPoints),
      floor: percentText(policy.marginFloorBasisPoints),
      groups: policy.groups
        .toSorted((one, other) => one.position - other.position)
        .map(({ code, policy: choice, most }) => ({
          code,
          choice,
          most: most ? String(most) : '',
        })),
    },
    validate: {
      mostOff: (typed) => {
        const share = basisPointsOf(typed) ?? -1;
        return share >= 0 && share <= 10_000 ? null : text('web.console.promotion.fault.percent');
      },
      floor: (typed) =>
        Math.abs(basisPointsOf(typed) ?? 10_000) < 10_000
          ? null
          : text('web.console.promotion.fault.percent'),
      groups: {
        code: (typed) =>
          /^[a-z0-9-]{1,40}$/.test(typed) ? null : text('web.console.promotion.fault.group'),
        most: (typed) =>
          typed === '' || /^[1-9]\d{0,3}$/.test(typed)
            ? null
            : text('web.console.promotion.fault.whole'),
      },
    },
  });
  const save = useMutation({
    mutationFn: ({ mostOff, floor, groups }: typeof form.values) =>
      savePromotionPolicy({
        mostOffBasisPoints: basisPointsOf(mostOff) ?? 0,
        marginFloorBasisPoints: basisPointsOf(floor) ?? 0,
        groups: groups.map(({ code, choice, most }, position) => ({
          code,
          position,
          policy: choice,
          most: most ? Number(most) : null,
        })),
      }),
    onSuccess: () => {
      form.resetDirty();
      notice(intl.formatMessage({ id: 'web.console.settings.saved' }));
      return queries.invalidateQueries({ queryKey: promotionsKey });
    },
  });
  const guard = useUnsaved(form.isDirty() && !save.isPending);
  const { groups } = form.values;
  return (
    <form noValidate className="form" onSubmit={form.onSubmit((values) => save.mutate(values))}>
      {guard}
      <fieldset className="plain-fieldset form" disabled={!may}>
        <Panel title="web.console.promotion.policy.guards">
          <div className="form-grid form-grid-two">
            <TextInput
              inputMode="decimal"
              maxLength={6}
              rightSection="%"
              label={text('web.console.promotion.policy.mostOff')}
              description={text('web.console.promotion.policy.mostOffHint')}
              {...form.getInputProps('mostOff')}
            />
            <TextInput
              inputMode="decimal"
              maxLength={6}
              rightSection="%"
              label={text('web.console.promotion.policy.floor')}
              description={text('web.console.promotion.policy.floorHint')}
              {...form.getInputProps('floor')}
            />
          </div>
        </Panel>
        <Panel title="web.console.promotion.policy.groups">
          <p className="muted">{text('web.console.promotion.policy.groupsHint')}</p>
          <ol className="policy-groups">
            {groups.map(({ code }, place) => (
              <li key={place}>
                <TextInput
                  maxLength={40}
                  label={text('web.console.promotion.group')}
                  {...form.getInputProps(`groups.${place}.code`)}
                />
                <Select
                  allowDeselect={false}
                  label={text('web.console.promotion.policy.choice')}
                  data={(['BEST_DEAL', 'PRIORITY'] as Choice[]).map((value) => ({
                    value,
                    label: text(`web.console.promotion.policy.choice.${value}`),
                  }))}
                  {...form.getInputProps(`groups.${place}.choice`)}
                />
                <TextInput
                  inputMode="numeric"
                  maxLength={4}
                  label={text('web.console.promotion.policy.most')}
                  placeholder={text('web.console.promotion.policy.noMost')}
                  {...form.getInputProps(`groups.${place}.most`)}
                />
                <span className="row-actions">
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    disabled={place === 0}
                    aria-label={text('web.console.promotion.policy.up', { name: code })}
                    onClick={() => form.reorderListItem('groups', { from: place, to: place - 1 })}
                  >
                    <Icon name="up" />
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    disabled={place === groups.length - 1}
                    aria-label={text('web.console.promotion.policy.down', { name: code })}
                    onClick={() => form.reorderListItem('groups', { from: place, to: place + 1 })}
                  >
                    <Icon name="down" />
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={text('web.console.promotion.removeOf', { name: code })}
                    onClick={() => form.removeListItem('groups', place)}
                  >
                    <Icon name="close" />
                  </Button>
                </span>
              </li>
            ))}
          </ol>
          <Button
            className="row-start"
            size="compact-md"
            variant="default"
            disabled={groups.length >= 30}
            leftSection={<Icon name="plus" size={14} />}
            onClick={() =>
              form.insertListItem('groups', { code: '', choice: 'BEST_DEAL', most: '1' })
            }
          >
            {text('web.console.promotion.policy.add')}
          </Button>
        </Panel>
      </fieldset>
      <ProblemNotice failure={save.error} takesFocus />
      {may ? (
        <footer className="form-foot">
          <p className="muted" aria-live="polite">
            {form.isDirty() ? intl.formatMessage({ id: 'web.console.offer.unsaved' }) : ''}
          </p>
          <Button type="submit" loading={save.isPending}>
            {intl.formatMessage({ id: 'web.console.settings.save' })}
          </Button>
        </footer>
      ) : (
        <p className="muted">{text('web.console.promotion.readOnly')}</p>
      )}
    </form>
  );
}
