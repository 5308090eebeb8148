import { Button, Modal, NumberInput, Select, TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMarkets } from '@entrepot/client/console/markets.ts';
import { priceListsKey, type PriceList } from '@entrepot/client/console/priceLists.ts';
import { savePriceList } from '@entrepot/client/console/savePriceList.ts';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { useMay } from '../../../shared/useMay.ts';

const kinds = ['SELLING', 'COST', 'REFERENCE'] as const;

const fresh: PriceList = {
  code: '',
  kind: 'SELLING',
  names: {},
  markets: [],
  channels: [],
  segments: [],
  companies: [],
  precedence: 0,
  open: true,
  converts: null,
  version: 0,
};

/** For whom a list is, and what it converts where it has no price of its own. */
export function EditPriceList({ list }: { list?: PriceList }) {
  const may = useMay();
  const [opened, { open, close }] = useDisclosure(false);
  const intl = useIntl();
  if (!may('PRICE_WRITE')) return null;
  return (
    <>
      <Button
        size={list ? 'compact-sm' : undefined}
        variant={list ? 'default' : 'filled'}
        onClick={open}
        aria-label={
          list
            ? intl.formatMessage({ id: 'web.console.prices.editOf' }, { list: list.code })
            : undefined
        }
      >
        <FormattedMessage id={list ? 'web.console.prices.edit' : 'web.console.prices.new'} />
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={list ? list.code : intl.formatMessage({ id: 'web.console.prices.new' })}
        closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
      >
        <ListForm list={list ?? fresh} close={close} />
      </Modal>
    </>
  );
}

function ListForm({ list, close }: { list: PriceList; close: () => void }) {
  const intl = useIntl();
  const queries = useQueryClient();
  const markets = useMarkets();
  const codes = (markets.data?.items ?? []).map(({ code }) => code);
  const form = useForm({
    initialValues: {
      ...list,
      name: list.names.en ?? '',
      from: list.converts?.priceList ?? '',
      currency: list.converts?.currency ?? '',
    },
  });
  const save = useMutation({
    mutationFn: ({ name, from, currency, ...wish }: typeof form.values) =>
      savePriceList({
        ...wish,
        names: name ? { ...list.names, en: name } : list.names,
        converts: from && currency ? { priceList: from, currency } : null,
      }),
    onSuccess: () => {
      close();
      return queries.invalidateQueries({ queryKey: priceListsKey });
    },
  });
  const label = (id: FormatjsIntl.Message['ids']) => intl.formatMessage({ id });
  return (
    <form className="dialog-form" onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <ProblemNotice failure={save.error} takesFocus />
      {list.code ? null : (
        <TextInput
          required
          maxLength={64}
          pattern="[a-z0-9][a-z0-9._:\-]*"
          label={label('web.console.prices.list')}
          description={label('web.console.prices.codeHint')}
          data-autofocus
          {...form.getInputProps('code')}
        />
      )}
      <TextInput
        maxLength={100}
        label={label('web.console.prices.name')}
        {...form.getInputProps('name')}
      />
      <Select
        allowDeselect={false}
        label={label('web.console.prices.kind')}
        data={kinds.map((value) => ({
          value,
          label: label(`web.console.prices.kind.${value}`),
        }))}
        {...form.getInputProps('kind')}
      />
      <TagsInput
        label={label('web.console.prices.markets')}
        description={label('web.console.prices.conditionHint')}
        data={codes}
        {...form.getInputProps('markets')}
      />
      <TagsInput label={label('web.console.prices.channels')} {...form.getInputProps('channels')} />
      <TagsInput label={label('web.console.prices.segments')} {...form.getInputProps('segments')} />
      <TagsInput
        label={label('web.console.prices.companies')}
        {...form.getInputProps('companies')}
      />
      <NumberInput
        min={0}
        max={1000}
        label={label('web.console.prices.precedence')}
        description={label('web.console.prices.precedenceHint')}
        {...form.getInputProps('precedence')}
      />
      <div className="form-grid form-grid-tight">
        <TextInput
          label={label('web.console.prices.convertsFrom')}
          {...form.getInputProps('from')}
        />
        <TextInput
          maxLength={3}
          label={label('web.console.prices.convertsCurrency')}
          {...form.getInputProps('currency')}
        />
      </div>
      <div className="dialog-actions">
        <Button variant="default" onClick={close}>
          <FormattedMessage id="web.shared.close" />
        </Button>
        <Button type="submit" loading={save.isPending}>
          <FormattedMessage id="web.console.prices.saveList" />
        </Button>
      </div>
    </form>
  );
}
