import { Button, Modal, Progress, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  mostAtOnce,
  previewBulk,
  runBulk,
  type BulkPreview,
  type BulkResult,
} from '@entrepot/client/console/bulk.ts';
import { Icon } from '../Icon.tsx';
import { batches } from '../list/batches.ts';
import type { ListSearch } from '../list/search.ts';
import type { MessageId } from '../messages.ts';
import type { Selection } from '../list/selection.ts';
import type { BulkAction } from './BulkBar.tsx';
import type { ListBulk } from './ListPage.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';

interface BulkDialogProps {
  bulk: ListBulk;
  action: BulkAction;
  selection: Selection;
  search: ListSearch;
  onClose: () => void;
  onDone: () => Promise<unknown>;
  onFinished: () => void;
}

/** More in one go is a job for the night, not for a dialog. */
const most = 2_000;

async function idsOf(bulk: ListBulk, selection: Selection, search: ListSearch) {
  if (selection.kind === 'some') return [...selection.ids];
  const except = new Set(selection.except);
  return (await bulk.collect(search, most)).filter((id) => !except.has(id));
}

async function previewAll(props: BulkDialogProps): Promise<BulkPreview['items']> {
  const ids = await idsOf(props.bulk, props.selection, props.search);
  const items: BulkPreview['items'] = [];
  for (const group of batches(ids, mostAtOnce)) {
    const { action } = props.action;
    items.push(...(await previewBulk(props.bulk.list, { action, ids: group })).items);
  }
  return items;
}

/** What an action would do, row by row; then doing it; then what came of it. */
export function BulkDialog(props: BulkDialogProps) {
  const intl = useIntl();
  const { action, bulk, onClose } = props;
  const [started] = useState(() => crypto.randomUUID());
  const [why, setWhy] = useState('');
  const [progress, setProgress] = useState(0);
  const preview = useQuery({
    queryKey: ['console', 'bulk', started],
    queryFn: () => previewAll(props),
    staleTime: Infinity,
    gcTime: 0,
  });
  const possible = preview.data?.filter((item) => item.possible) ?? [];
  const impossible = preview.data?.filter((item) => !item.possible) ?? [];
  const run = useMutation({
    mutationFn: async () => {
      const results: BulkResult['items'] = [];
      const groups = batches(
        possible.map(({ id }) => id),
        mostAtOnce,
      );
      for (const [position, ids] of groups.entries()) {
        const body = { action: action.action, ids, reason: why.trim() || undefined };
        const { items } = await runBulk(bulk.list, body, `${started}-${position}`);
        results.push(...items);
        setProgress(((position + 1) / groups.length) * 100);
      }
      return results;
    },
    onSettled: props.onDone,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    run.mutate();
  };
  return (
    <Modal
      opened
      onClose={run.data ? props.onFinished : onClose}
      size="lg"
      title={intl.formatMessage({ id: action.label })}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
    >
      <form className="dialog-form" onSubmit={submit}>
        <ProblemNotice failure={preview.error ?? run.error} takesFocus />
        {preview.isPending ? (
          <p role="status">
            <FormattedMessage id="web.console.bulk.looking" />
          </p>
        ) : null}
        {run.data ? (
          <Outcome items={run.data} />
        ) : preview.data ? (
          <>
            <p>
              <FormattedMessage id={action.consequence} values={{ count: possible.length }} />
            </p>
            <Reasons
              title={
                <FormattedMessage
                  id="web.console.bulk.impossible"
                  values={{ count: impossible.length }}
                />
              }
              items={impossible}
            />
          </>
        ) : null}
        {action.asksWhy && !run.data && possible.length > 0 ? (
          <TextInput
            required
            maxLength={200}
            label={intl.formatMessage({ id: 'web.console.order.cancelReason' })}
            description={intl.formatMessage({ id: 'web.console.order.cancelReasonHint' })}
            value={why}
            onChange={(event) => setWhy(event.currentTarget.value)}
            data-autofocus
          />
        ) : null}
        {run.isPending ? (
          <Progress
            value={progress}
            aria-label={intl.formatMessage({ id: 'web.console.bulk.progress' })}
          />
        ) : null}
        <div className="dialog-actions">
          {run.data ? (
            <Button onClick={props.onFinished}>
              <FormattedMessage id="web.shared.close" />
            </Button>
          ) : (
            <>
              <Button variant="default" onClick={onClose} disabled={run.isPending}>
                <FormattedMessage id="web.console.bulk.leave" />
              </Button>
              <Button
                type="submit"
                className={action.grave ? 'danger' : undefined}
                loading={run.isPending}
                disabled={possible.length === 0}
              >
                <FormattedMessage
                  id="web.console.bulk.do"
                  values={{
                    action: intl.formatMessage({ id: action.label }),
                    count: possible.length,
                  }}
                />
              </Button>
            </>
          )}
        </div>
      </form>
    </Modal>
  );
}

interface ReasonsProps {
  title: React.ReactNode;
  items: { id: string; label: string; why?: string | null; code?: string | null }[];
}

/** A check of the listing flow has words of its own; anything else comes with its words. */
function useWhy(): (code?: string | null, why?: string | null) => string {
  const intl = useIntl();
  return (code, why) => {
    const id = `web.console.finding.${code}.do` as MessageId;
    return code && intl.messages[id] ? intl.formatMessage({ id }) : (why ?? code ?? '');
  };
}

function Reasons({ title, items }: ReasonsProps) {
  const words = useWhy();
  if (items.length === 0) return null;
  return (
    <section className="bulk-reasons">
      <h3>{title}</h3>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <ul tabIndex={0}>
        {items.map(({ id, label, why, code }) => (
          <li key={id}>
            <bdi>{label}</bdi>
            <span className="muted">{words(code, why)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Outcome({ items }: { items: BulkResult['items'] }) {
  const count = (outcome: BulkResult['items'][number]['outcome']) =>
    items.filter((item) => item.outcome === outcome).length;
  return (
    <div role="status">
      <p className="bulk-done">
        <Icon name="check" />
        <FormattedMessage
          id="web.console.bulk.done"
          values={{ done: count('DONE'), unchanged: count('UNCHANGED') }}
        />
      </p>
      <Reasons
        title={
          <FormattedMessage id="web.console.bulk.refused" values={{ count: count('REFUSED') }} />
        }
        items={items.filter(({ outcome }) => outcome === 'REFUSED')}
      />
    </div>
  );
}
