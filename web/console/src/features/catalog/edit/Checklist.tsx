import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import type { CheckResult, Finding } from '@entrepot/client/console/listing.ts';
import { tryOfferQuery, type OfferChoices } from '@entrepot/client/console/offers.ts';
import { StateShape } from '../../../shared/frame/StateBadge.tsx';
import { useCheckName, useFindingWords } from '../../../shared/listing/words.ts';
import { faultsOf, offerOf, type OfferFields } from './offerForm.ts';
import { targetOf, type Target } from './targetOf.ts';

interface ChecklistProps {
  fields: OfferFields;
  choices: OfferChoices;
  version: number;
  /** Leads to the field that mends a finding. */
  onGo: (target: Target) => void;
}

const pauseMilliseconds = 700;

/** What is missing until it can be sold, asked anew while somebody writes; each leads to its field. */
export function Checklist({ fields, choices, version, onGo }: ChecklistProps) {
  const name = useCheckName();
  const [still] = useDebouncedValue(fields, pauseMilliseconds);
  const begun = faultsOf(still, choices).length === 0;
  const tried = useQuery(tryOfferQuery(begun ? offerOf(still, version) : undefined));
  // What stands in the way comes first, then what is worth knowing.
  const rank = ({ allowed, findings }: CheckResult) =>
    allowed ? (findings.length > 0 ? 1 : 2) : 0;
  const checks = (tried.data?.checks ?? []).toSorted((one, other) => rank(one) - rank(other));
  const left = checks.filter(({ allowed }) => !allowed).length;
  return (
    <section className="checklist" aria-labelledby="checklist-title">
      <header>
        <h2 id="checklist-title">
          <FormattedMessage id="web.console.checklist.title" />
        </h2>
        <p className="muted" role="status">
          {!begun || !tried.data ? (
            <FormattedMessage id="web.console.checklist.begin" />
          ) : left === 0 ? (
            <FormattedMessage id="web.console.checklist.ready" />
          ) : (
            <FormattedMessage id="web.console.checklist.left" values={{ count: left }} />
          )}
        </p>
      </header>
      {begun && checks.length > 0 ? (
        <ul>
          {checks.map(({ check, allowed, findings }) => (
            <li key={check}>
              <p className={allowed && findings.length === 0 ? 'muted' : undefined}>
                <StateShape
                  tone={allowed ? (findings.length > 0 ? 'moving' : 'good') : 'attention'}
                />
                {name(check)}
              </p>
              {findings.length > 0 ? (
                <ul>
                  {findings.map((finding, position) => (
                    <Found key={`${finding.code}-${position}`} finding={finding} onGo={onGo} />
                  ))}
                </ul>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Found({ finding, onGo }: { finding: Finding; onGo: (target: Target) => void }) {
  const words = useFindingWords();
  const { because, todo } = words(finding);
  const target = targetOf(finding);
  const text = (
    <>
      {because} {todo ? <span className="muted">{todo}</span> : null}
    </>
  );
  return (
    <li className={finding.severity === 'REFUSES' ? 'checklist-refuses' : undefined}>
      <span className="visually-hidden">
        <FormattedMessage
          id={
            finding.severity === 'REFUSES'
              ? 'web.console.proposal.refuses'
              : 'web.console.proposal.advises'
          }
        />{' '}
      </span>
      {target ? (
        <a
          href={`#${target.id}`}
          onClick={(event) => {
            event.preventDefault();
            onGo(target);
          }}
        >
          {text}
        </a>
      ) : (
        text
      )}
    </li>
  );
}
