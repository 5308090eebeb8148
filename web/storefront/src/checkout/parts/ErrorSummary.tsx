import { useEffect, useRef } from 'react';
import { FormattedMessage } from 'react-intl';

export interface FieldError {
  field: string;
  text: string;
}

interface ErrorSummaryProps {
  errors: FieldError[];
  /** Changes with every failed try, so that the focus comes back. */
  tries: number;
  idOf: (field: string) => string;
}

/** All that has to be mended, above the form, each a way to its field, in the same words as there. */
export function ErrorSummary({ errors, tries, idOf }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tries > 0) summary.current?.focus();
  }, [tries]);
  if (tries === 0 || errors.length === 0) return null;
  return (
    <div ref={summary} tabIndex={-1} role="alert" className="error-summary">
      <p>
        <FormattedMessage id="web.checkout.errors" values={{ count: errors.length }} />
      </p>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={field}>
            <a
              href={`#${idOf(field)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(idOf(field))?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
