import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { firstHourKey } from '@entrepot/client/console/firstHour.ts';
import {
  offerKey,
  saveOffer,
  type KeptOffer,
  type OfferChoices,
} from '@entrepot/client/console/offers.ts';
import {
  advanceProposal,
  standingKey,
  submitProduct,
  type Stage,
} from '@entrepot/client/console/listing.ts';
import { productKey } from '@entrepot/client/console/product.ts';
import { productsKey } from '@entrepot/client/console/products.ts';
import { asProblem } from '@entrepot/client/problem.ts';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { isStation } from '../../../shared/listing/stations.ts';
import { useAttempt } from '../../../shared/useAttempt.ts';
import { useNotice } from '../../../shared/useNotice.ts';
import { useUnsaved } from '../../../shared/useUnsaved.tsx';
import { useMayAll } from '../parts/useHandIn.ts';
import { AttributesPart } from './AttributesPart.tsx';
import { Checklist } from './Checklist.tsx';
import { CustomsPart } from './CustomsPart.tsx';
import { forgetDraft, keepDraft } from './draft.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { MeanwhileChanged } from './MeanwhileChanged.tsx';
import { PicturesPart } from './PicturesPart.tsx';
import { TextsPart, WherePart } from './OfferParts.tsx';
import { SafetyPart } from './SafetyPart.tsx';
import type { Target } from './targetOf.ts';
import { firstLanguage, newOffer, offerOf, type OfferFields } from './offerForm.ts';
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
  const [language, setLanguage] = useState(firstLanguage);
  const go = (target: Target) => {
    if (target.language) setLanguage(target.language);
    requestAnimationFrame(() => document.getElementById(target.id)?.focus());
  };
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
  const live = kept?.state === 'SELLABLE' || kept?.state === 'RETIRING';
  const mayAll = useMayAll();
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
      {live ? (
        <p className="banner" role="status">
          <Icon name="info" />
          <FormattedMessage id="web.console.offer.changing" />
        </p>
      ) : null}
      {kept?.proposal && isStation(kept.proposal.stage as Stage) ? (
        <p className="banner" role="status">
          <Icon name="info" />
          <FormattedMessage id="web.console.offer.underReview" />
        </p>
      ) : null}
      <ErrorSummary ref={summary} errors={form.errors} />
      <Checklist fields={values} choices={choices} version={kept?.version ?? 0} onGo={go} />
      <TextsPart
        form={form}
        choices={choices}
        isNew={!kept}
        language={language}
        onLanguage={setLanguage}
      />
      <PicturesPart form={form} />
      <WherePart form={form} choices={choices} isNew={!kept} />
      <VariantsPart form={form} choices={choices} />
      <CustomsPart form={form} choices={choices} />
      <SafetyPart form={form} choices={choices} language={language} />
      <AttributesPart form={form} />
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
        <Button type="submit" variant="default" loading={save.isPending}>
          <FormattedMessage id={live ? 'web.console.offer.saveChange' : 'web.console.offer.save'} />
        </Button>
        <Button onClick={() => send(true)} loading={save.isPending}>
          <FormattedMessage
            id={
              mayAll
                ? 'web.console.offer.publishNow'
                : live
                  ? 'web.console.offer.submitChange'
                  : 'web.console.offer.publish'
            }
          />
        </Button>
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
  const mayAll = useMayAll();
  const save = useMutation({
    mutationFn: async ({ fields, publish, over }: Save) => {
      const offer = await saveOffer(offerOf(fields, over ?? kept?.version ?? 0), attempt.key);
      const proposed = offer.proposal ?? undefined;
      if (!publish || (kept?.state === 'SELLABLE' && !proposed))
        return { offer, proposal: proposed };
      const handedIn = await submitProduct(offer.id, {}, `${attempt.key}-in`);
      if (!mayAll) return { offer, proposal: handedIn };
      try {
        const { proposal } = await advanceProposal(handedIn, true, `${attempt.key}-through`);
        return { offer, proposal };
      } catch (failure) {
        if (!['listing_refused', 'four_eyes'].includes(asProblem(failure).code)) throw failure;
        return { offer, proposal: handedIn };
      }
    },
    onSuccess: async ({ offer, proposal }, { publish }) => {
      attempt.ended();
      onSaved();
      if (!kept) forgetDraft();
      const done = proposal?.stage === 'DONE';
      notice(
        intl.formatMessage({
          id: done
            ? 'web.console.offer.published'
            : publish
              ? 'web.console.offer.savedNotYet'
              : proposal?.stage === 'RETURNED'
                ? 'web.console.offer.takenBack'
                : proposal
                  ? 'web.console.offer.proposed'
                  : 'web.console.offer.saved',
        }),
      );
      await Promise.all([
        queries.invalidateQueries({ queryKey: productsKey }),
        queries.invalidateQueries({ queryKey: productKey(offer.id) }),
        queries.invalidateQueries({ queryKey: standingKey(offer.id) }),
        queries.invalidateQueries({ queryKey: firstHourKey }),
      ]);
      queries.removeQueries({ queryKey: offerKey(offer.slug) });
      if (proposal && publish && !done) {
        await navigate({ to: '/listing/$proposalId', params: { proposalId: proposal.id } });
      } else {
        await navigate({ to: '/products/$productId', params: { productId: offer.id } });
      }
    },
    onError: attempt.ended,
  });
  return {
    ...save,
    reload: () => queries.resetQueries({ queryKey: offerKey(kept?.slug ?? '') }),
  };
}
