import { Button, Modal, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  moveCategory,
  readdressCategory,
  removeCategory,
  saveCategory,
  type CategoryNode,
} from '@entrepot/client/console/categories.ts';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { shopLanguages } from '../../../shared/languages.ts';
import { useNotice } from '../../../shared/useNotice.ts';
import { slugOf } from '../edit/offerForm.ts';
import { nameOf, type Placed } from './tree.ts';
import { useTreeChanged } from './useTreeChanged.ts';

export interface EditedCategory {
  /** None for one that is to be made. */
  node?: CategoryNode;
  parent: CategoryNode | null;
}

interface CategoryDialogProps {
  edited: EditedCategory;
  all: Placed[];
  onClose: () => void;
}

interface Fields {
  names: Record<string, string>;
  slug: string;
  slugTyped: boolean;
  parent: string;
}

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A category's names, its address, and where it hangs. */
export function CategoryDialog({ edited: { node, parent }, all, onClose }: CategoryDialogProps) {
  const intl = useIntl();
  const notice = useNotice();
  const changed = useTreeChanged();
  const form = useForm<Fields>({
    initialValues: {
      names: { ...Object.fromEntries(shopLanguages.map((tag) => [tag, ''])), ...node?.names },
      slug: node?.slug ?? '',
      slugTyped: Boolean(node),
      parent: parent?.slug ?? '',
    },
    validate: {
      names: {
        en: (value: string | undefined) =>
          value?.trim() ? null : intl.formatMessage({ id: 'web.console.settings.needed' }),
      },
      slug: (value) =>
        slugPattern.test(value) ? null : intl.formatMessage({ id: 'web.console.offer.fault.slug' }),
    },
  });
  const done = async (said: 'saved' | 'removed') => {
    notice(
      intl.formatMessage({
        id: said === 'saved' ? 'web.console.settings.saved' : 'web.console.category.removed',
      }),
    );
    await changed();
    onClose();
  };
  const save = useMutation({
    mutationFn: async ({ names, slug, parent: under }: Fields) => {
      const said = Object.fromEntries(
        Object.entries(names)
          .map(([tag, name]) => [tag, name.trim()])
          .filter(([, name]) => name !== ''),
      ) as Record<string, string>;
      if (node && slug !== node.slug) await readdressCategory(node.slug, slug);
      if (node && under !== (parent?.slug ?? '')) await moveCategory(slug, under || null, 999);
      const siblings = all.filter(({ parent: above }) => (above?.slug ?? '') === under).length;
      return saveCategory({
        slug,
        parent: under || null,
        position: node && under === (parent?.slug ?? '') ? node.position : siblings + 1,
        names: said,
      });
    },
    onSuccess: () => done('saved'),
  });
  const remove = useMutation({
    mutationFn: () => removeCategory(node?.slug ?? ''),
    onSuccess: () => done('removed'),
  });
  const empty = node && node.products === 0 && !all.some(({ parent: p }) => p?.id === node.id);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={
        node
          ? intl.formatMessage(
              { id: 'web.console.set.changeOf' },
              { name: nameOf(node, intl.locale) },
            )
          : intl.formatMessage({ id: 'web.console.category.add' })
      }
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
    >
      <form
        noValidate
        className="dialog-form"
        onSubmit={form.onSubmit((values) => save.mutate(values))}
      >
        <ProblemNotice failure={save.error ?? remove.error} takesFocus />
        <div className="form-grid">
          {shopLanguages.map((tag) => (
            <TextInput
              key={tag}
              required={tag === 'en'}
              data-autofocus={tag === 'en' ? true : undefined}
              maxLength={200}
              lang={tag}
              dir="auto"
              label={intl.formatDisplayName(tag, { type: 'language' }) ?? tag}
              {...form.getInputProps(`names.${tag}`)}
              onChange={(event) => {
                form.setFieldValue(`names.${tag}`, event.currentTarget.value);
                if (tag === 'en' && !form.values.slugTyped) {
                  form.setFieldValue('slug', slugOf(event.currentTarget.value));
                }
              }}
            />
          ))}
        </div>
        <div className="form-grid">
          <TextInput
            required
            maxLength={80}
            label={intl.formatMessage({ id: 'web.console.offer.slug' })}
            description={
              node ? intl.formatMessage({ id: 'web.console.category.slugHint' }) : undefined
            }
            {...form.getInputProps('slug')}
            onChange={(event) => {
              form.setFieldValue('slugTyped', true);
              form.setFieldValue('slug', event.currentTarget.value);
            }}
          />
          <Select
            searchable
            allowDeselect={false}
            label={intl.formatMessage({ id: 'web.console.category.parent' })}
            data={[
              { value: '', label: intl.formatMessage({ id: 'web.console.category.top' }) },
              ...all
                .filter(({ node: other }) => other.id !== node?.id)
                .map(({ node: other, depth }) => ({
                  value: other.slug,
                  label: `${'– '.repeat(depth)}${nameOf(other, intl.locale)}`,
                })),
            ]}
            {...form.getInputProps('parent')}
          />
        </div>
        <div className="dialog-actions">
          {empty ? (
            <Button
              variant="subtle"
              color="red"
              loading={remove.isPending}
              onClick={() => remove.mutate()}
            >
              <FormattedMessage id="web.console.category.remove" />
            </Button>
          ) : null}
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
