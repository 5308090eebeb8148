import { Button, Modal, Select, TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMarkets } from '@entrepot/client/console/markets.ts';
import { asProblem } from '@entrepot/client/problem.ts';
import { saveSearchRule, searchRulesKey } from '@entrepot/client/console/search.ts';
import { ProblemNotice } from '../../shared/frame/ProblemNotice.tsx';
import { shopLanguages } from '../../shared/languages.ts';
import { useMarketName } from '../../shared/listing/words.ts';
import { ProductsField } from './ProductsField.tsx';
import { ruleOf, type RuleForm } from './ruleForm.ts';

interface RuleDialogProps {
  /** Open while there is one. */
  rule: RuleForm | undefined;
  close: () => void;
}

/** Adds a rule or changes one. */
export function RuleDialog({ rule, close }: RuleDialogProps) {
  const intl = useIntl();
  return (
    <Modal
      opened={rule !== undefined}
      onClose={close}
      title={rule ? intl.formatMessage({ id: `web.console.search.kind.${rule.kind}` }) : ''}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
    >
      {rule ? <Fields key={rule.id} rule={rule} close={close} /> : null}
    </Modal>
  );
}

function Fields({ rule, close }: { rule: RuleForm; close: () => void }) {
  const intl = useIntl();
  const queries = useQueryClient();
  const marketName = useMarketName();
  const markets = useMarkets().data?.items ?? [];
  const form = useForm({ initialValues: rule });
  const label = (id: FormatjsIntl.Message['ids']) => intl.formatMessage({ id });
  const save = useMutation({
    mutationFn: (values: RuleForm) => saveSearchRule(ruleOf(values)),
    onSuccess: () => {
      close();
      return queries.invalidateQueries({ queryKey: searchRulesKey });
    },
    onError: (failure) => {
      for (const { field } of asProblem(failure).fields) {
        form.setFieldError(field, label('web.console.search.bad'));
      }
      return queries.invalidateQueries({ queryKey: searchRulesKey });
    },
  });
  const { kind } = rule;
  return (
    <form className="dialog-form" onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <ProblemNotice failure={save.error} takesFocus />
      {kind === 'Synonyms' ? (
        <>
          <TagsInput
            label={label('web.console.search.terms')}
            description={label('web.console.search.termsHint')}
            {...form.getInputProps('terms')}
          />
          <TagsInput
            label={label('web.console.search.means')}
            description={label('web.console.search.meansHint')}
            {...form.getInputProps('means')}
          />
        </>
      ) : (
        <TextInput
          required
          label={label('web.console.search.query')}
          {...form.getInputProps('query')}
        />
      )}
      {kind === 'Redirect' ? (
        <TextInput
          required
          label={label('web.console.search.path')}
          description={label('web.console.search.pathHint')}
          {...form.getInputProps('path')}
        />
      ) : null}
      {kind === 'Placement'
        ? (['pinned', 'boosted', 'buried'] as const).map((place) => (
            <ProductsField
              key={place}
              label={label(`web.console.search.${place}`)}
              description={label(`web.console.search.${place}Hint`)}
              value={form.values[place]}
              error={form.errors[place]}
              onChange={(products) => form.setFieldValue(place, products)}
            />
          ))
        : null}
      <div className="form-grid form-grid-tight">
        {kind === 'Synonyms' ? null : (
          <Select
            clearable
            label={label('web.console.search.market')}
            placeholder={label('web.console.search.everywhere')}
            data={markets.map(({ code }) => ({ value: code, label: marketName(code) }))}
            {...form.getInputProps('market')}
          />
        )}
        <Select
          clearable
          label={label('web.console.search.language')}
          placeholder={label('web.console.search.everyLanguage')}
          data={[...shopLanguages]}
          {...form.getInputProps('locale')}
        />
      </div>
      <div className="dialog-actions">
        <Button variant="default" onClick={close}>
          <FormattedMessage id="web.shared.close" />
        </Button>
        <Button type="submit" loading={save.isPending}>
          <FormattedMessage id="web.console.search.save" />
        </Button>
      </div>
    </form>
  );
}
