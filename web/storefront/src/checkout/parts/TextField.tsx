import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import { FormattedMessage } from 'react-intl';

interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  options?: { value: string; label: string }[] | null;
  ref?: Ref<HTMLInputElement & HTMLSelectElement>;
}

/** A labelled field with its hint and its error, tied together for assistive technology. */
export function TextField({ id, label, hint, error, options, ref, ...input }: TextFieldProps) {
  const described =
    [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ') || undefined;
  const shared = {
    ...input,
    id,
    ref,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described,
  };
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {input.required ? null : (
          <span className="hint">
            {' '}
            <FormattedMessage id="web.checkout.optional" />
          </span>
        )}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      ) : null}
      {options && options.length > 0 ? (
        <select {...(shared as object)}>
          <option value="" />
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input {...shared} />
      )}
      {error ? (
        <p id={`${id}-error`} className="error">
          {error}
        </p>
      ) : null}
    </div>
  );
}
