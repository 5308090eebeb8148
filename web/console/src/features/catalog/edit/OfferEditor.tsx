import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { changeListing } from '@entrepot/client/console/changeListing.ts';
import { firstHourKey } from '@entrepot/client/console/firstHour.ts';
import {
  offerKey,
  saveOffer,
  type KeptOffer,
  type OfferChoices,
} from '@entrepot/client/console/offers.ts';
import { productKey } from '@entrepot/client/console/product.ts';
import { productsKey } from '@entrepot/client/console/products.ts';
import { asProblem } from '@entrepot/client/problem.ts';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { useAttempt } from '../../../shared/useAttempt.ts';
import { useNotice } from '../../../shared/useNotice.ts';
import { useUnsaved } from '../../../shared/useUnsaved.tsx';
import { forgetDraft, keepDraft } from './draft.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { MeanwhileChanged } from './MeanwhileChanged.tsx';
import { CustomsPart, PicturesPart, TextsPart, WherePart } from './OfferParts.tsx';
import { newOffer, offerOf, type OfferFields } from './offerForm.ts';
import { useOfferForm } from './useOfferForm.ts';
import { VariantsPart } from './VariantsPart.tsx';

interface OfferEditorProps {
  choices: OfferChoices;
  initial: OfferFields;
  kept?: KeptOffer;
  fromDraft?: boolean;
}

/** The whole form; it is sent in one piece, and published in the same breath if wished. */
export function OfferEditor({ choices, initial, kept, fromDraft = false }: OfferEditorProps) {
  const intl = useIntl();
  const form = useOfferForm(initial, choices);
  const [draft, setDraft] = useState(fromDraft);
  const [saved, setSaved] = useState(false);
  const save = useSave(kept, () => setSaved(true));
  const dirty = form.isDirty() && !saved;
  const guard = useUnsaved(dirty && !save.isPending && !saved);
  const values = form.values;
  useEffect(() => {
    if (!kept && dirty) keepDraft(values);
  }, [kept, dirty, values]);
  const summary = useRef<HTMLDivElement>(null);
  const send = (publish: boolean) => {
    const { hasErrors } = form.validate();
    if (hasErrors) {
      requestAnimationFrame(() => summary.current?.focus());
      return;
    }
    save.mutate({ fields: form.getValues(), publish });
  };
  const problem = save.error ? asProblem(save.error) : undefined;
  const clash = kept && problem?.code === 'changed_meanwhile' ? kept : undefined;
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send(false);
      }}
    >
      {guard}
      {draft ? (
        <p className="banner" role="status">
          <Icon name="clock" />
          <FormattedMessage id="web.console.offer.draft" />
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              forgetDraft();
              form.setValues(newOffer());
              form.resetDirty(newOffer());
              setDraft(false);
            }}
          >
            <FormattedMessage id="web.console.offer.draftForget" />
          </Button>
        </p>
      ) : null}
      <ErrorSummary ref={summary} errors={form.errors} />
      <TextsPart form={form} choices={choices} isNew={!kept} />
      <PicturesPart form={form} />
      <WherePart form={form} choices={choices} isNew={!kept} />
      <CustomsPart form={form} choices={choices} />
      <VariantsPart form={form} choices={choices} />
      {clash ? (
        <MeanwhileChanged
          seen={clash}
          mine={form.getValues()}
          onTheirs={() => void save.reload()}
          onMine={(version) =>
            save.mutate({ fields: form.getValues(), publish: false, over: version })
          }
        />
      ) : (
        <ProblemNotice failure={save.error} takesFocus />
      )}
      <footer className="form-foot">
        <p className="muted" aria-live="polite">
          {dirty ? intl.formatMessage({ id: 'web.console.offer.unsaved' }) : ''}
        </p>
        <Button
          type="submit"
          variant={kept?.state === 'SELLABLE' ? 'filled' : 'default'}
          loading={save.isPending}
        >
          <FormattedMessage id="web.console.offer.save" />
        </Button>
        {kept?.state === 'SELLABLE' ? null : (
          <Button onClick={() => send(true)} loading={save.isPending}>
            <FormattedMessage id="web.console.offer.publish" />
          </Button>
        )}
      </footer>
    </form>
  );
}

interface Save {
  fields: OfferFields;
  publish: boolean;
  /** Somebody else's version that is knowingly replaced. */
  over?: number;
}

function useSave(kept: KeptOffer | undefined, onSaved: () => void) {
  const intl = useIntl();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const attempt = useAttempt();
  const notice = useNotice();
  const save = useMutation({
    mutationFn: async ({ fields, publish, over }: Save) => {
      const offer = await saveOffer(offerOf(fields, over ?? kept?.version ?? 0), attempt.key);
      if (!publish || offer.whyNotSellable.length > 0) return { offer, published: false, publish };
      await changeListing(offer.id, { to: 'SELLABLE', version: offer.version });
      return { offer, published: true, publish };
    },
    onSuccess: async ({ offer, published, publish }) => {
      attempt.ended();
      onSaved();
      if (!kept) forgetDraft();
      notice(
        intl.formatMessage({
          id: published
            ? 'web.console.offer.published'
            : publish
              ? 'web.console.offer.savedNotYet'
              : 'web.console.offer.saved',
        }),
      );
      await Promise.all([
        queries.invalidateQueries({ queryKey: productsKey }),
        queries.invalidateQueries({ queryKey: productKey(offer.id) }),
        queries.invalidateQueries({ queryKey: firstHourKey }),
      ]);
      queries.removeQueries({ queryKey: offerKey(offer.slug) });
      await navigate({ to: '/products/$productId', params: { productId: offer.id } });
    },
    onError: attempt.ended,
  });
  return {
    ...save,
    reload: () => queries.resetQueries({ queryKey: offerKey(kept?.slug ?? '') }),
  };
}
