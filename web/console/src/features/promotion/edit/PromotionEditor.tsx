import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import {
  promotionKey,
  savePromotion,
  type PromotionDesk,
} from '@entrepot/client/console/promotions.ts';
import { asProblem } from '@entrepot/client/problem.ts';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { useMay } from '../../../shared/useMay.ts';
import { useNotice } from '../../../shared/useNotice.ts';
import { useUnsaved } from '../../../shared/useUnsaved.tsx';
import { useText } from '../parts/useText.ts';
import { ConditionPart } from './ConditionPart.tsx';
import { EffectPart } from './EffectPart.tsx';
import { entryOf, fieldOfRefusal, type PromotionFields } from './promotionForm.ts';
import { SaidPart } from './SaidPart.tsx';
import { BasicsPart, StackingPart, TermsPart } from './TermsParts.tsx';
import type { PromotionForm } from './usePromotionForm.ts';

interface PromotionEditorProps {
  id: string;
  /** The version that was seen; 0 makes it. */
  version: number;
  form: PromotionForm;
  /** What has ended stays as it was. */
  ended: boolean;
  onSaved: (desk: PromotionDesk) => Promise<unknown>;
}

/** A promotion as a form, with what it says in words on top. */
export function PromotionEditor({ id, version, form, ended, onSaved }: PromotionEditorProps) {
  const intl = useIntl();
  const text = useText();
  const notice = useNotice();
  const queries = useQueryClient();
  const may = useMay()('PROMOTION_WRITE') && !ended;
  const [saved, setSaved] = useState(false);
  const save = useMutation({
    mutationFn: (fields: PromotionFields) => savePromotion(id, entryOf(fields, version)),
    onSuccess: (desk) => {
      setSaved(true);
      notice(intl.formatMessage({ id: 'web.console.settings.saved' }));
      return onSaved(desk);
    },
    onError: (failure) => {
      const { code, fields } = asProblem(failure);
      if (code === 'changed_meanwhile') {
        void queries.invalidateQueries({ queryKey: promotionKey(id) });
      }
      if (code === 'limit_below_use') {
        form.setFieldError('uses', text('web.console.promotion.fault.again'));
      }
      for (const { field } of fields) {
        form.setFieldError(fieldOfRefusal(field), text('web.console.promotion.fault.again'));
      }
    },
  });
  const guard = useUnsaved(form.isDirty() && !save.isPending && !saved);
  return (
    <form noValidate className="form" onSubmit={form.onSubmit((fields) => save.mutate(fields))}>
      {guard}
      <SaidPart fields={form.values} />
      <fieldset className="plain-fieldset form" disabled={!may}>
        <BasicsPart form={form} />
        <EffectPart form={form} />
        <ConditionPart form={form} />
        <StackingPart form={form} />
        <TermsPart form={form} />
      </fieldset>
      <ProblemNotice failure={save.error} takesFocus />
      {Object.keys(form.errors).length > 0 ? (
        <p role="alert" className="field-error">
          {text('web.console.promotion.faults', { count: Object.keys(form.errors).length })}
        </p>
      ) : null}
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
        <p className="muted">
          {text(ended ? 'web.console.promotion.endedHint' : 'web.console.promotion.readOnly')}
        </p>
      )}
    </form>
  );
}
