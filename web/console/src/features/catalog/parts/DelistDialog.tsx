import { Button, Checkbox, Modal, Radio, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useProductSearch } from '@entrepot/client/console/find.ts';
import type { Leaving } from '@entrepot/client/console/listing.ts';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { useHandIn, useMayAll } from './useHandIn.ts';

const reasons = ['sold_out', 'replaced', 'season', 'supplier', 'safety', 'legal', 'other'] as const;
const pictures: Leaving['pictures'][] = ['KEEP', 'FIRST', 'NONE'];
const mostInstead = 12;

interface DelistDialogProps {
  productId: string;
  onClose: () => void;
  onDone: () => Promise<unknown>;
}

interface Instead {
  id: string;
  name: string;
}

/** Why a product goes, what one can take instead, and what becomes of its address and pictures. */
export function DelistDialog({ productId, onClose, onDone }: DelistDialogProps) {
  const intl = useIntl();
  const mayAll = useMayAll();
  const [reason, setReason] = useState<(typeof reasons)[number]>('sold_out');
  const [words, setWords] = useState('');
  const [instead, setInstead] = useState<Instead[]>([]);
  const [redirect, setRedirect] = useState(false);
  const [kept, setKept] = useState<Leaving['pictures']>('FIRST');
  const handIn = useHandIn(productId, async () => {
    await onDone();
    onClose();
  });
  const send = (through: boolean) =>
    handIn.mutate({
      kind: 'delist',
      through,
      body: {
        reason: reason === 'other' ? words.trim() : reason,
        alternatives: instead.map(({ id }) => id),
        ...(redirect && instead[0] ? { successor: instead[0].id } : {}),
        pictures: kept,
      },
    });
  const incomplete = reason === 'other' && !words.trim();
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={intl.formatMessage({ id: 'web.console.delist.title' })}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
    >
      <div className="dialog-form">
        <ProblemNotice failure={handIn.error} takesFocus />
        <Select
          required
          allowDeselect={false}
          label={intl.formatMessage({ id: 'web.console.delist.why' })}
          data={reasons.map((value) => ({
            value,
            label: intl.formatMessage({ id: `web.console.delist.reason.${value}` }),
          }))}
          value={reason}
          onChange={(value) => setReason(reasons.find((one) => one === value) ?? 'sold_out')}
        />
        {reason === 'other' ? (
          <TextInput
            required
            maxLength={300}
            label={intl.formatMessage({ id: 'web.console.delist.words' })}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        ) : null}
        <InsteadChoice productId={productId} chosen={instead} onChoose={setInstead} />
        {instead.length > 0 ? (
          <Checkbox
            label={intl.formatMessage({ id: 'web.console.delist.redirect' })}
            checked={redirect}
            onChange={(event) => setRedirect(event.currentTarget.checked)}
          />
        ) : null}
        <Radio.Group
          label={intl.formatMessage({ id: 'web.console.delist.pictures' })}
          value={kept}
          onChange={(value) => setKept(pictures.find((one) => one === value) ?? 'KEEP')}
        >
          {pictures.map((value) => (
            <Radio
              key={value}
              value={value}
              label={intl.formatMessage({
                id: `web.console.delist.pictures.${value as 'KEEP'}`,
              })}
            />
          ))}
        </Radio.Group>
        <div className="dialog-actions">
          <Button
            variant={mayAll ? 'default' : 'filled'}
            loading={handIn.isPending}
            disabled={incomplete}
            onClick={() => send(false)}
          >
            <FormattedMessage id="web.console.delist.handIn" />
          </Button>
          {mayAll ? (
            <Button
              className="danger"
              loading={handIn.isPending}
              disabled={incomplete}
              onClick={() => send(true)}
            >
              <FormattedMessage id="web.console.delist.do" />
            </Button>
          ) : null}
        </div>
      </div>
    </Modal>
  );
}

interface InsteadChoiceProps {
  productId: string;
  chosen: Instead[];
  onChoose: (chosen: Instead[]) => void;
}

function InsteadChoice({ productId, chosen, onChoose }: InsteadChoiceProps) {
  const intl = useIntl();
  const [text, setText] = useState('');
  const found = useProductSearch(text.trim()).data?.items ?? [];
  const offered = found.filter(
    ({ id, state }) =>
      id !== productId &&
      (state === 'SELLABLE' || state === 'LISTED') &&
      !chosen.some((one) => one.id === id),
  );
  return (
    <>
      <Select
        searchable
        clearable={false}
        disabled={chosen.length >= mostInstead}
        label={intl.formatMessage({ id: 'web.console.delist.instead' })}
        description={intl.formatMessage({ id: 'web.console.delist.insteadHint' })}
        data={offered.map(({ id, name }) => ({ value: id, label: name }))}
        filter={({ options }) => options}
        searchValue={text}
        onSearchChange={setText}
        value={null}
        onChange={(value) => {
          const one = offered.find(({ id }) => id === value);
          if (one) onChoose([...chosen, { id: one.id, name: one.name }]);
          setText('');
        }}
      />
      {chosen.length > 0 ? (
        <ul className="plain-list chosen">
          {chosen.map(({ id, name }) => (
            <li key={id}>
              <bdi>{name}</bdi>
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={intl.formatMessage({ id: 'web.console.delist.remove' }, { name })}
                onClick={() => onChoose(chosen.filter((one) => one.id !== id))}
              >
                <Icon name="close" size={12} />
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
