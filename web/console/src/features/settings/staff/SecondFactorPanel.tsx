import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { QRCodeSVG } from 'qrcode.react';
import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  confirmSecondFactor,
  endSecondFactor,
  offerSecondFactor,
  type SecondFactorOffer,
} from '@entrepot/client/console/ownAccess.ts';
import { sessionKey, useSession } from '@entrepot/client/console/session.ts';
import { staffKey } from '@entrepot/client/console/staff.ts';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { CodeInput } from '../../../shared/CodeInput.tsx';

/** One's own second factor: off, being set up, its recovery codes, on. */
export function SecondFactorPanel() {
  const session = useSession();
  const queries = useQueryClient();
  const [offer, setOffer] = useState<SecondFactorOffer>();
  const [codes, setCodes] = useState<string[]>();
  const again = async () => {
    await queries.invalidateQueries({ queryKey: sessionKey });
    await queries.invalidateQueries({ queryKey: staffKey });
  };
  const start = useMutation({ mutationFn: offerSecondFactor, onSuccess: setOffer });
  const confirm = useMutation({
    mutationFn: confirmSecondFactor,
    onSuccess: (answer) => {
      setOffer(undefined);
      setCodes(answer.codes);
      return again();
    },
  });
  const end = useMutation({ mutationFn: endSecondFactor, onSuccess: again });
  if (!session.data) return null;
  return (
    <Panel title="web.console.own.factor">
      {codes ? (
        <Recovery codes={codes} onKept={() => setCodes(undefined)} />
      ) : offer ? (
        <Offered
          offer={offer}
          failure={confirm.error}
          busy={confirm.isPending}
          send={confirm.mutate}
        />
      ) : session.data.secondFactor ? (
        <>
          <p>
            <FormattedMessage id="web.console.own.factorOn" />
          </p>
          <p className="muted small">
            <FormattedMessage id="web.console.own.factorEndText" />
          </p>
          <CodeForm
            action="web.console.own.factorEnd"
            failure={end.error}
            busy={end.isPending}
            send={end.mutate}
          />
        </>
      ) : (
        <>
          <ProblemNotice failure={start.error} takesFocus />
          <p className="muted">
            <FormattedMessage id="web.console.own.factorOff" />
          </p>
          <Button loading={start.isPending} onClick={() => start.mutate()}>
            <FormattedMessage id="web.console.own.factorStart" />
          </Button>
        </>
      )}
    </Panel>
  );
}

interface Sending {
  failure: unknown;
  busy: boolean;
  send: (code: string) => void;
}

function Offered({ offer, ...sending }: { offer: SecondFactorOffer } & Sending) {
  const intl = useIntl();
  return (
    <div className="second-factor">
      <QRCodeSVG
        value={offer.uri}
        size={168}
        marginSize={2}
        title={intl.formatMessage({ id: 'web.console.own.factorPicture' })}
      />
      <div className="dialog-form">
        <p>
          <FormattedMessage id="web.console.own.factorScan" />
        </p>
        <p>
          <span className="muted small">
            <FormattedMessage id="web.console.own.factorKey" />
          </span>
          <br />
          <code dir="ltr">{offer.secret}</code>
        </p>
        <CodeForm action="web.console.own.factorConfirm" {...sending} />
      </div>
    </div>
  );
}

type Action = 'web.console.own.factorConfirm' | 'web.console.own.factorEnd';

function CodeForm({ action, failure, busy, send }: { action: Action } & Sending) {
  const [code, setCode] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(code);
  };
  return (
    <form className="dialog-form" onSubmit={submit}>
      <ProblemNotice failure={failure} takesFocus />
      <CodeInput value={code} onChange={(event) => setCode(event.currentTarget.value)} />
      <div>
        <Button
          type="submit"
          variant={action === 'web.console.own.factorEnd' ? 'default' : undefined}
          loading={busy}
        >
          <FormattedMessage id={action} />
        </Button>
      </div>
    </form>
  );
}

function Recovery({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  return (
    <div className="dialog-form">
      <h3>
        <FormattedMessage id="web.console.own.recovery" />
      </h3>
      <p>
        <FormattedMessage id="web.console.own.recoveryText" />
      </p>
      <ul className="recovery-codes" dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={onKept}>
          <FormattedMessage id="web.console.own.recoveryKept" />
        </Button>
      </div>
    </div>
  );
}
