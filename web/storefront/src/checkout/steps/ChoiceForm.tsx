import { useState, type FormEvent, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MessageId } from '../messages.ts';
import { ProblemNotice } from '../parts/ProblemNotice.tsx';

export interface Choice {
  value: string;
  name: ReactNode;
  note?: ReactNode;
  price?: ReactNode;
}

interface ChoiceFormProps {
  name: string;
  legend: MessageId;
  missing: MessageId;
  submit: MessageId;
  choices: Choice[];
  chosen: string | undefined;
  pending: boolean;
  failure: unknown;
  onChoose: (value: string) => void;
}

/** One of several: a fieldset of radio buttons, each with its note and its price. */
export function ChoiceForm(props: ChoiceFormProps) {
  const intl = useIntl();
  const [value, setValue] = useState(props.chosen ?? props.choices[0]?.value);
  const [missed, setMissed] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (props.pending) return;
    setMissed(!value);
    if (value) props.onChoose(value);
  };
  return (
    <form onSubmit={submit} noValidate>
      <ProblemNotice failure={props.failure} />
      <fieldset aria-describedby={missed ? `${props.name}-missing` : undefined}>
        <legend className="visually-hidden">
          <FormattedMessage id={props.legend} />
        </legend>
        {missed ? (
          <p id={`${props.name}-missing`} role="alert" className="error">
            <FormattedMessage id={props.missing} />
          </p>
        ) : null}
        <div className="choices">
          {props.choices.map((choice) => (
            <label key={choice.value} className="choice">
              <input
                type="radio"
                name={props.name}
                value={choice.value}
                checked={value === choice.value}
                onChange={() => setValue(choice.value)}
              />
              <span>
                {choice.name}
                {choice.note ? <small>{choice.note}</small> : null}
              </span>
              {choice.price ? <bdi className="price">{choice.price}</bdi> : <span />}
            </label>
          ))}
        </div>
      </fieldset>
      <button
        type="submit"
        className="button button-primary button-wide"
        aria-disabled={props.pending}
      >
        {intl.formatMessage({ id: props.pending ? 'web.shared.saving' : props.submit })}
      </button>
    </form>
  );
}
