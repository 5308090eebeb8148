import { Link } from '@tanstack/react-router';
import type { CheckResult, Finding } from '@entrepot/client/console/listing.ts';
import { FormattedMessage } from 'react-intl';
import { StateShape } from '../frame/StateBadge.tsx';
import { sectionOf, useCheckName, useFindingWords } from './words.ts';

interface ChecksProps {
  checks: CheckResult[];
  /** Whose form mends what was found; without it nothing leads there. */
  productId?: string;
}

/** Named checks, each with what it found and what to do: what stands in the way comes first. */
export function Checks({ checks, productId }: ChecksProps) {
  const name = useCheckName();
  return (
    <ul className="checks">
      {checks.map(({ check, allowed, findings }) => (
        <li key={check}>
          <p className={allowed && findings.length === 0 ? 'check-name muted' : 'check-name'}>
            <StateShape tone={allowed ? (findings.length > 0 ? 'moving' : 'good') : 'attention'} />
            {name(check)}
          </p>
          {findings.length > 0 ? (
            <ul className="findings">
              {findings
                .toSorted((one, other) => Number(refuses(other)) - Number(refuses(one)))
                .map((finding, position) => (
                  <Found
                    key={`${finding.code}-${position}`}
                    finding={finding}
                    productId={productId}
                  />
                ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

const refuses = ({ severity }: Finding) => severity === 'REFUSES';

function Found({ finding, productId }: { finding: Finding; productId?: string }) {
  const words = useFindingWords();
  const { because, todo } = words(finding);
  const section = sectionOf(finding.field);
  return (
    <li className={refuses(finding) ? 'finding finding-refuses' : 'finding'}>
      <p>
        <span className="visually-hidden">
          <FormattedMessage
            id={refuses(finding) ? 'web.console.proposal.refuses' : 'web.console.proposal.advises'}
          />{' '}
        </span>
        {because} {todo ? <span className="muted">{todo}</span> : null}
      </p>
      {productId && section ? (
        <Link
          to="/products/$productId/edit"
          params={{ productId }}
          hash={`section-${section}`}
          className="finding-mend"
        >
          <FormattedMessage id="web.console.proposal.mend" />
        </Link>
      ) : null}
    </li>
  );
}
