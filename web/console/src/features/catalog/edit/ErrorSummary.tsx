import type { FormErrors } from '@mantine/form';
import type { Ref } from 'react';
import { FormattedMessage } from 'react-intl';
import { fieldId } from './fieldId.ts';

/** Everything that is not right yet, each a way to its field; it takes the focus when it appears. */
export function ErrorSummary({ ref, errors }: { ref: Ref<HTMLDivElement>; errors: FormErrors }) {
  const all = Object.entries(errors);
  if (all.length === 0) return null;
  return (
    <div ref={ref} className="error-summary" role="alert" tabIndex={-1}>
      <h2>
        <FormattedMessage id="web.console.offer.faults" values={{ count: all.length }} />
      </h2>
      <ul>
        {all.map(([path, words]) => (
          <li key={path}>
            <a
              href={`#${fieldId(path)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId(path))?.focus();
              }}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
