import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Transfer } from '@entrepot/client/shop/payAgain.ts';

/** What to write on the transfer, each with a button that copies it. */
export function TransferPanel({ transfer }: { transfer: Transfer }) {
  const intl = useIntl();
  const partly = transfer.received.amount !== '0' && Number(transfer.received.amount) > 0;
  return (
    <section className="step" aria-labelledby="transfer">
      <h2 id="transfer">
        <FormattedMessage id="web.order.transfer.title" />
      </h2>
      {partly ? (
        <p className="notice notice-attention">
          <FormattedMessage
            id="web.order.transfer.part"
            values={{
              received: <bdi>{transfer.received.display}</bdi>,
              missing: <bdi>{transfer.missing.display}</bdi>,
            }}
          />
        </p>
      ) : null}
      <dl className="transfer">
        <Row
          name={<FormattedMessage id="web.order.transfer.amount" />}
          shown={transfer.missing.display}
          copied={transfer.missing.amount}
        />
        <Row
          name={<FormattedMessage id="web.order.transfer.reference" />}
          shown={grouped(transfer.reference)}
          copied={transfer.reference}
        />
        <Row
          name={<FormattedMessage id="web.order.transfer.holder" />}
          shown={transfer.holder}
          copied={transfer.holder}
        />
        <Row name="IBAN" shown={grouped(transfer.iban)} copied={transfer.iban} />
        {transfer.bic ? <Row name="BIC" shown={transfer.bic} copied={transfer.bic} /> : null}
        {transfer.bank ? (
          <Row name={<FormattedMessage id="web.order.transfer.bank" />} shown={transfer.bank} />
        ) : null}
      </dl>
      <p>
        <FormattedMessage id="web.order.transfer.exact" />
      </p>
      <p className="hint">
        <FormattedMessage
          id="web.order.transfer.until"
          values={{ day: intl.formatDate(transfer.dueAt, { dateStyle: 'long' }) }}
        />
      </p>
    </section>
  );
}

interface RowProps {
  name: ReactNode;
  shown: string;
  copied?: string;
}

function Row({ name, shown, copied }: RowProps) {
  const [done, setDone] = useState(false);
  const copy = (text: string) => void navigator.clipboard.writeText(text).then(() => setDone(true));
  return (
    <div className="transfer-row">
      <dt>{name}</dt>
      <dd>
        <bdi>{shown}</bdi>
      </dd>
      {copied ? (
        <dd className="transfer-copy">
          <button type="button" className="button button-small" onClick={() => copy(copied)}>
            <FormattedMessage id={done ? 'web.order.transfer.copied' : 'web.order.transfer.copy'} />
          </button>
        </dd>
      ) : null}
    </div>
  );
}

/** In fours, as they are printed and typed. */
function grouped(text: string): string {
  return text.replace(/(.{4})(?=.)/g, '$1 ');
}
