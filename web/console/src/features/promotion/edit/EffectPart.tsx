import { Button, SegmentedControl, Select, Switch, TagsInput, TextInput } from '@mantine/core';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { AmountsField } from '../parts/AmountsField.tsx';
import { ScopeField } from '../parts/ScopeField.tsx';
import { useText } from '../parts/useText.ts';
import { VariantsField } from '../parts/VariantsField.tsx';
import {
  effectKinds,
  newPart,
  newStep,
  usualGroup,
  type By,
  type EffectFields,
} from './effectForm.ts';
import { FlashItems } from './FlashItems.tsx';
import type { PromotionForm } from './usePromotionForm.ts';

export interface EffectProps {
  effect: EffectFields;
  set: (patch: Partial<EffectFields>) => void;
  fault: (path: string) => React.ReactNode;
}

/** What the promotion does, by kind; what was typed for another kind is kept meanwhile. */
export function EffectPart({ form }: { form: PromotionForm }) {
  const text = useText();
  const { effect } = form.values;
  const props: EffectProps = {
    effect,
    set: (patch) => {
      form.setFieldValue('effect', { ...effect, ...patch });
      for (const path of Object.keys(form.errors)) {
        if (Object.keys(patch).some((name) => path.startsWith(`effect.${name}`))) {
          form.clearFieldError(path);
        }
      }
    },
    fault: (path) => form.errors[`effect.${path}`],
  };
  return (
    <Panel title="web.console.promotion.effect">
      <div className="form-stack">
        <Select
          allowDeselect={false}
          label={text('web.console.promotion.effect.kind')}
          data={effectKinds.map((value) => ({
            value,
            label: text(`web.console.promotion.kind.${value}`),
          }))}
          value={effect.type}
          onChange={(value) => {
            const type = effectKinds.find((kind) => kind === value);
            if (!type) return;
            if (form.values.group === usualGroup[effect.type]) {
              form.setFieldValue('group', usualGroup[type]);
            }
            props.set({ type });
          }}
        />
        <EffectFieldsOf {...props} />
      </div>
    </Panel>
  );
}

function EffectFieldsOf(props: EffectProps) {
  const text = useText();
  const { effect, set, fault } = props;
  switch (effect.type) {
    case 'Percent':
      return (
        <>
          <Share {...props} />
          <On {...props} />
        </>
      );
    case 'AmountOff':
      return (
        <>
          <AmountsField
            label={text('web.console.promotion.effect.off')}
            description={text('web.console.promotion.effect.offHint')}
            value={effect.off}
            error={fault('off')}
            onChange={(off) => set({ off })}
          />
          <On {...props} />
        </>
      );
    case 'FixedPrice':
      return (
        <>
          <AmountsField
            label={text('web.console.promotion.effect.unit')}
            description={text('web.console.promotion.effect.unitHint')}
            value={effect.unit}
            error={fault('unit')}
            onChange={(unit) => set({ unit })}
          />
          <On {...props} mustName />
        </>
      );
    case 'SpendAndSave':
      return (
        <>
          <Steps {...props} />
          <On {...props} />
        </>
      );
    case 'BuyGet':
      return <BuyGet {...props} />;
    case 'Gift':
      return (
        <>
          <VariantsField
            required
            label={text('web.console.promotion.effect.gifts')}
            placeholder={text('web.console.promotion.scope.find')}
            value={effect.gifts}
            error={fault('gifts')}
            onChange={(gifts) => set({ gifts })}
          />
          <Count {...props} name="pieces" label={text('web.console.promotion.effect.giftPieces')} />
        </>
      );
    case 'Bundle':
      return <Bundle {...props} />;
    case 'Shipping':
      return (
        <>
          <ShareOrAmount {...props} name="off" />
          <TagsInput
            label={text('web.console.promotion.effect.services')}
            description={text('web.console.promotion.effect.servicesHint')}
            value={effect.services}
            error={fault('services')}
            onChange={(services) => set({ services })}
          />
        </>
      );
    case 'FlashSale':
      return <FlashItems {...props} />;
  }
}

function On({ effect, set, fault, mustName }: EffectProps & { mustName?: boolean }) {
  const text = useText();
  return (
    <ScopeField
      label={text('web.console.promotion.effect.on')}
      mustName={mustName}
      value={effect.on}
      error={fault('on')}
      onChange={(on) => set({ on })}
    />
  );
}

function Share({ effect, set, fault }: EffectProps) {
  const text = useText();
  return (
    <TextInput
      required
      className="short-field"
      inputMode="decimal"
      maxLength={6}
      label={text('web.console.promotion.effect.percent')}
      rightSection="%"
      value={effect.percent}
      error={fault('percent')}
      onChange={(event) => set({ percent: event.currentTarget.value })}
    />
  );
}

type CountName = 'pieces' | 'bought' | 'given' | 'mostTimes';

function Count({
  effect,
  set,
  fault,
  name,
  label,
}: EffectProps & { name: CountName; label: string }) {
  return (
    <TextInput
      className="short-field"
      inputMode="numeric"
      maxLength={7}
      label={label}
      value={effect[name]}
      error={fault(name)}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
}

function ByChoice({
  value,
  onChange,
  amount,
}: {
  value: By;
  onChange: (by: By) => void;
  amount: string;
}) {
  const text = useText();
  return (
    <SegmentedControl
      size="xs"
      className="by-choice"
      aria-label={text('web.console.promotion.effect.by')}
      value={value}
      data={[
        { value: 'share', label: text('web.console.promotion.effect.byShare') },
        { value: 'amount', label: amount },
      ]}
      onChange={(by) => onChange(by === 'share' ? 'share' : 'amount')}
    />
  );
}

function ShareOrAmount(props: EffectProps & { name: 'off' | 'price' }) {
  const text = useText();
  const { effect, set, fault, name } = props;
  const label = text(
    name === 'off' ? 'web.console.promotion.effect.off' : 'web.console.promotion.effect.price',
  );
  return (
    <>
      <ByChoice value={effect.by} amount={label} onChange={(by) => set({ by })} />
      {effect.by === 'share' ? (
        <Share {...props} />
      ) : (
        <AmountsField
          label={label}
          value={effect[name]}
          error={fault(name)}
          onChange={(value) => set({ [name]: value })}
        />
      )}
    </>
  );
}

function Steps({ effect, set, fault }: EffectProps) {
  const text = useText();
  const { steps } = effect;
  const change = (place: number, patch: Partial<(typeof steps)[number]>) =>
    set({ steps: steps.map((step, at) => (at === place ? { ...step, ...patch } : step)) });
  return (
    <>
      {steps.map((step, place) => (
        <section
          key={step.key}
          className="variant"
          aria-label={text('web.console.promotion.effect.step', { number: place + 1 })}
        >
          <header>
            <h3>{text('web.console.promotion.effect.step', { number: place + 1 })}</h3>
            {steps.length > 1 ? (
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => set({ steps: steps.filter((_, at) => at !== place) })}
              >
                {text('web.console.promotion.remove')}
              </Button>
            ) : null}
          </header>
          <div className="form-stack">
            <AmountsField
              label={text('web.console.promotion.effect.from')}
              value={step.from}
              error={fault(`steps.${place}.from`)}
              onChange={(from) => change(place, { from })}
            />
            <ByChoice
              value={step.by}
              amount={text('web.console.promotion.effect.off')}
              onChange={(by) => change(place, { by })}
            />
            {step.by === 'share' ? (
              <TextInput
                className="short-field"
                inputMode="decimal"
                maxLength={6}
                label={text('web.console.promotion.effect.percent')}
                rightSection="%"
                value={step.percent}
                error={fault(`steps.${place}.percent`)}
                onChange={(event) => change(place, { percent: event.currentTarget.value })}
              />
            ) : (
              <AmountsField
                label={text('web.console.promotion.effect.off')}
                value={step.off}
                error={fault(`steps.${place}.off`)}
                onChange={(off) => change(place, { off })}
              />
            )}
          </div>
        </section>
      ))}
      {fault('steps') ? <p className="field-error">{fault('steps')}</p> : null}
      <div className="row-tools">
        <Button
          size="compact-md"
          variant="default"
          disabled={steps.length >= 20}
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => set({ steps: [...steps, newStep()], every: false })}
        >
          {text('web.console.promotion.effect.stepAdd')}
        </Button>
        <Switch
          label={text('web.console.promotion.effect.every')}
          disabled={steps.length > 1}
          checked={effect.every && steps.length === 1}
          error={fault('every')}
          onChange={(event) => set({ every: event.currentTarget.checked })}
        />
      </div>
    </>
  );
}

function BuyGet(props: EffectProps) {
  const text = useText();
  const { effect, set } = props;
  return (
    <>
      <Count {...props} name="bought" label={text('web.console.promotion.effect.bought')} />
      <ScopeField
        label={text('web.console.promotion.effect.buy')}
        value={effect.buy}
        onChange={(buy) => set({ buy })}
      />
      <Count {...props} name="given" label={text('web.console.promotion.effect.given')} />
      <ScopeField
        label={text('web.console.promotion.effect.get')}
        value={effect.get}
        onChange={(get) => set({ get })}
      />
      <div className="form-grid form-grid-tight">
        <Share {...props} />
        <Count {...props} name="mostTimes" label={text('web.console.promotion.effect.mostTimes')} />
      </div>
    </>
  );
}

function Bundle(props: EffectProps) {
  const text = useText();
  const { effect, set, fault } = props;
  const { parts } = effect;
  const change = (place: number, patch: Partial<(typeof parts)[number]>) =>
    set({ parts: parts.map((part, at) => (at === place ? { ...part, ...patch } : part)) });
  return (
    <>
      {parts.map((part, place) => (
        <section
          key={part.key}
          className="variant"
          aria-label={text('web.console.promotion.effect.part', { number: place + 1 })}
        >
          <header>
            <h3>{text('web.console.promotion.effect.part', { number: place + 1 })}</h3>
            {parts.length > 1 ? (
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => set({ parts: parts.filter((_, at) => at !== place) })}
              >
                {text('web.console.promotion.remove')}
              </Button>
            ) : null}
          </header>
          <div className="form-stack">
            <TextInput
              className="short-field"
              inputMode="numeric"
              maxLength={2}
              label={text('web.console.promotion.effect.pieces')}
              value={part.pieces}
              error={fault(`parts.${place}.pieces`)}
              onChange={(event) => change(place, { pieces: event.currentTarget.value })}
            />
            <ScopeField
              mustName
              label={text('web.console.promotion.effect.of')}
              value={part.of}
              error={fault(`parts.${place}.of`)}
              onChange={(of) => change(place, { of })}
            />
          </div>
        </section>
      ))}
      {fault('parts') ? <p className="field-error">{fault('parts')}</p> : null}
      <Button
        className="row-start"
        size="compact-md"
        variant="default"
        disabled={parts.length >= 20}
        leftSection={<Icon name="plus" size={14} />}
        onClick={() => set({ parts: [...parts, newPart()] })}
      >
        {text('web.console.promotion.effect.partAdd')}
      </Button>
      <ShareOrAmount {...props} name="price" />
      <Count {...props} name="mostTimes" label={text('web.console.promotion.effect.mostTimes')} />
    </>
  );
}
