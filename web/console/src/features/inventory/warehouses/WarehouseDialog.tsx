import { Button, Modal, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { firstHourKey } from '@entrepot/client/console/firstHour.ts';
import { choicesQuery } from '@entrepot/client/console/offers.ts';
import {
  saveWarehouse,
  warehousesKey,
  type Warehouse,
} from '@entrepot/client/console/warehouses.ts';
import { CountrySelect } from '../../../shared/CountrySelect.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { useNotice } from '../../../shared/useNotice.ts';

interface WarehouseDialogProps {
  warehouse: Warehouse | undefined;
  taken: string[];
  onClose: () => void;
}

const kinds = ['OWN', 'BONDED', 'OVERSEAS', 'STORE', 'SUPPLIER'] as const;
const codePattern = /^[A-Z][A-Z0-9-]{1,15}$/;

/** A warehouse as a form; its code is given once. */
export function WarehouseDialog({ warehouse, taken, onClose }: WarehouseDialogProps) {
  const intl = useIntl();
  const queries = useQueryClient();
  const notice = useNotice();
  const needed = (value: string) =>
    value.trim() ? null : intl.formatMessage({ id: 'web.console.settings.needed' });
  const form = useForm<Warehouse>({
    initialValues: warehouse ?? { code: '', name: '', kind: 'OWN', country: '', city: '' },
    validateInputOnBlur: true,
    validate: {
      code: (value) => {
        if (warehouse) return null;
        const typed = value.trim().toUpperCase();
        if (!codePattern.test(typed))
          return intl.formatMessage({ id: 'web.console.warehouse.codeWrong' });
        return taken.includes(typed)
          ? intl.formatMessage({ id: 'web.console.warehouse.codeTaken' })
          : null;
      },
      name: needed,
      city: needed,
      country: needed,
    },
  });
  const save = useMutation({
    mutationFn: ({ code, name, city, ...rest }: Warehouse) =>
      saveWarehouse({
        code: code.trim().toUpperCase(),
        name: name.trim(),
        city: city.trim(),
        ...rest,
      }),
    onSuccess: async () => {
      notice(intl.formatMessage({ id: 'web.console.settings.saved' }));
      await Promise.all(
        [warehousesKey, firstHourKey, choicesQuery.queryKey].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      );
      onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={
        warehouse
          ? intl.formatMessage({ id: 'web.console.set.changeOf' }, { name: warehouse.name })
          : intl.formatMessage({ id: 'web.console.warehouse.add' })
      }
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
    >
      <form
        noValidate
        className="dialog-form"
        onSubmit={form.onSubmit((values) => save.mutate(values))}
      >
        <ProblemNotice failure={save.error} takesFocus />
        <TextInput
          required
          data-autofocus
          maxLength={80}
          label={intl.formatMessage({ id: 'web.console.warehouse.name' })}
          {...form.getInputProps('name')}
        />
        <TextInput
          required
          maxLength={16}
          disabled={Boolean(warehouse)}
          label={intl.formatMessage({ id: 'web.console.warehouse.code' })}
          description={intl.formatMessage({ id: 'web.console.warehouse.codeHint' })}
          {...form.getInputProps('code')}
        />
        <CountrySelect
          required
          label={intl.formatMessage({ id: 'web.console.settings.country' })}
          {...form.getInputProps('country')}
        />
        <TextInput
          required
          maxLength={80}
          label={intl.formatMessage({ id: 'web.console.settings.city' })}
          {...form.getInputProps('city')}
        />
        <Select
          required
          allowDeselect={false}
          label={intl.formatMessage({ id: 'web.console.warehouse.kind' })}
          data={kinds.map((value) => ({
            value,
            label: intl.formatMessage({ id: `web.console.warehouse.kind.${value}` }),
          }))}
          {...form.getInputProps('kind')}
        />
        <div className="dialog-actions">
          <Button variant="default" onClick={onClose}>
            <FormattedMessage id="web.shared.close" />
          </Button>
          <Button type="submit" loading={save.isPending}>
            <FormattedMessage id="web.console.settings.save" />
          </Button>
        </div>
      </form>
    </Modal>
  );
}
