import { Button, Modal, NumberInput, Select } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { adjustStock } from '@entrepot/client/console/adjustStock.ts';
import { useProductSearch } from '@entrepot/client/console/find.ts';
import { firstHourKey } from '@entrepot/client/console/firstHour.ts';
import { productQuery } from '@entrepot/client/console/product.ts';
import { stockKey } from '@entrepot/client/console/stock.ts';
import type { ConsoleProduct } from '@entrepot/client/console/types.ts';
import { useWarehouses } from '@entrepot/client/console/warehouses.ts';
import { LinkButton } from '../../../shared/frame/LinkButton.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { useMay } from '../../../shared/useMay.ts';
import { useNotice } from '../../../shared/useNotice.ts';

/** Goods that arrived: which product, how many of each variant, where they lie now. */
export function ReceiveGoods() {
  const may = useMay();
  const [opened, { open, close }] = useDisclosure(false);
  if (!may('STOCK_WRITE')) return null;
  return (
    <>
      <Button leftSection={<Icon name="plus" size={14} />} onClick={open}>
        <FormattedMessage id="web.console.receive.title" />
      </Button>
      {opened ? <ReceiveDialog onClose={close} /> : null}
    </>
  );
}

const mostAtOnce = 100_000;

function ReceiveDialog({ onClose }: { onClose: () => void }) {
  const intl = useIntl();
  const warehouses = useWarehouses();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed, 250);
  const found = useProductSearch(text);
  const [chosen, setChosen] = useState<{ id: string; name: string }>();
  const product = useQuery({ ...productQuery(chosen?.id ?? ''), enabled: chosen !== undefined });
  const [warehouse, setWarehouse] = useState<string>();
  const [pieces, setPieces] = useState<Record<string, number>>({});
  const place = warehouse ?? warehouses.data?.items[0]?.code;
  const receive = useReceive(product.data, place, pieces, onClose);
  const none = warehouses.data?.items.length === 0;
  const options = [
    ...(found.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
    ...(chosen && !found.data?.items.some(({ id }) => id === chosen.id)
      ? [{ value: chosen.id, label: chosen.name }]
      : []),
  ];
  return (
    <Modal
      opened
      onClose={onClose}
      title={intl.formatMessage({ id: 'web.console.receive.title' })}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
    >
      <form
        noValidate
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          receive.mutate();
        }}
      >
        <ProblemNotice failure={receive.error ?? product.error ?? found.error} takesFocus />
        {none ? (
          <div>
            <p className="muted">
              <FormattedMessage id="web.console.warehouse.empty" />
            </p>
            <LinkButton to="/warehouses" size="compact-sm" variant="default">
              <FormattedMessage id="web.console.warehouse.add" />
            </LinkButton>
          </div>
        ) : null}
        <Select
          required
          searchable
          data-autofocus
          label={intl.formatMessage({ id: 'web.console.line.product' })}
          description={intl.formatMessage({ id: 'web.console.receive.productHint' })}
          data={options}
          filter={({ options: all }) => all}
          nothingFoundMessage={
            text ? intl.formatMessage({ id: 'web.console.receive.nothing' }) : undefined
          }
          searchValue={typed}
          onSearchChange={setTyped}
          value={chosen?.id ?? null}
          onChange={(id, option) => {
            setChosen(id ? { id, name: option?.label ?? '' } : undefined);
            setPieces({});
          }}
        />
        <Select
          required
          allowDeselect={false}
          label={intl.formatMessage({ id: 'web.console.stock.warehouse' })}
          data={(warehouses.data?.items ?? []).map(({ code, name }) => ({
            value: code,
            label: `${name} (${code})`,
          }))}
          value={place ?? null}
          onChange={(code) => setWarehouse(code ?? undefined)}
        />
        {product.data?.variants.map(({ id, sku, options: values }) => (
          <NumberInput
            key={id}
            min={0}
            max={mostAtOnce}
            allowDecimal={false}
            allowNegative={false}
            label={intl.formatMessage(
              { id: 'web.console.receive.pieces' },
              { sku: [sku, ...Object.values(values)].join(' · ') },
            )}
            value={pieces[id] ?? ''}
            onChange={(value) => setPieces({ ...pieces, [id]: Number(value) || 0 })}
          />
        ))}
        <div className="dialog-actions">
          <Button variant="default" onClick={onClose}>
            <FormattedMessage id="web.shared.close" />
          </Button>
          <Button
            type="submit"
            loading={receive.isPending}
            disabled={!place || !Object.values(pieces).some((count) => count > 0)}
          >
            <FormattedMessage id="web.console.receive.save" />
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** Books each variant under a key of its own: what went through before is not booked twice. */
function useReceive(
  product: ConsoleProduct | undefined,
  warehouse: string | undefined,
  pieces: Record<string, number>,
  onDone: () => void,
) {
  const intl = useIntl();
  const queries = useQueryClient();
  const notice = useNotice();
  const [attempt] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: async () => {
      let all = 0;
      for (const { id } of product?.variants ?? []) {
        const delta = pieces[id] ?? 0;
        if (delta <= 0 || !warehouse) continue;
        await adjustStock(
          { variantId: id, warehouse, delta, reason: 'receipt' },
          `${attempt}-${id}-${warehouse}-${delta}`,
        );
        all += delta;
      }
      return all;
    },
    onSuccess: async (count) => {
      notice(intl.formatMessage({ id: 'web.console.receive.done' }, { count }));
      await Promise.all(
        [stockKey, firstHourKey].map((queryKey) => queries.invalidateQueries({ queryKey })),
      );
      onDone();
    },
  });
}
