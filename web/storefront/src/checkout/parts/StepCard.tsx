import { useEffect, useRef, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Icon } from '@entrepot/ui/Icon.tsx';
import type { Step } from '../steps.ts';

interface StepCardProps {
  step: Step;
  number: number;
  state: 'done' | 'current' | 'later';
  summary?: ReactNode;
  /** Missing where the step can't be changed any more. */
  onEdit: (() => void) | undefined;
  children: ReactNode;
}

/** One step: open, or folded to what was entered, with a button to change it. */
export function StepCard({ step, number, state, summary, onEdit, children }: StepCardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (state === 'current' && before.current !== 'current') heading.current?.focus();
    before.current = state;
  }, [state]);
  return (
    <section
      className={`step step-${state}`}
      aria-labelledby={`step-${step}`}
      aria-current={state === 'current' ? 'step' : undefined}
    >
      <header>
        <h2 id={`step-${step}`} ref={heading} tabIndex={-1}>
          <span className="step-mark" aria-hidden="true">
            {state === 'done' ? <Icon name="check" /> : number}
          </span>
          <span>
            <FormattedMessage id={`web.checkout.step.${step}`} />
          </span>
        </h2>
        {state === 'done' && onEdit ? (
          <button type="button" className="button button-quiet button-small" onClick={onEdit}>
            <FormattedMessage
              id="web.checkout.edit"
              values={{
                step: (
                  <span className="visually-hidden">
                    <FormattedMessage id={`web.checkout.step.${step}`} />
                  </span>
                ),
              }}
            />
          </button>
        ) : null}
      </header>
      {state === 'current' ? children : null}
      {state === 'done' && summary ? <div className="step-summary">{summary}</div> : null}
    </section>
  );
}
