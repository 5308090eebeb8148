import { Button, Progress, Skeleton } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  firstHourKey,
  goLive,
  useFirstHour,
  type FirstHour,
  type FirstHourStep,
} from '@entrepot/client/console/firstHour.ts';
import { LinkButton } from '../../shared/frame/LinkButton.tsx';
import { PageTitle } from '../../shared/frame/PageTitle.tsx';
import { ProblemNotice } from '../../shared/frame/ProblemNotice.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { useMay } from '../../shared/useMay.ts';
import { wayOf } from './wayOf.ts';

/** From an empty shop to the first sale: a list that checks itself. */
export function FirstHourPage() {
  const intl = useIntl();
  const hour = useFirstHour();
  return (
    <div className="plain-page narrow-page">
      <PageTitle text={intl.formatMessage({ id: 'web.console.hour.title' })} />
      <p className="muted">
        <FormattedMessage id="web.console.hour.text" />
      </p>
      {hour.error ? <ProblemNotice failure={hour.error} retry={() => void hour.refetch()} /> : null}
      {hour.isPending ? <Skeleton className="late" height={520} radius="md" /> : null}
      {hour.data ? <Steps hour={hour.data} /> : null}
    </div>
  );
}

function Steps({ hour }: { hour: FirstHour }) {
  const intl = useIntl();
  const next = hour.steps.find(({ state }) => state === 'OPEN')?.key;
  return (
    <>
      <div className="hour-progress">
        <span className="tabular">
          <FormattedMessage
            id="web.console.hour.progress"
            values={{ done: hour.done, of: hour.of }}
          />
        </span>
        <div>
          <Progress
            value={(hour.done / hour.of) * 100}
            aria-label={intl.formatMessage({ id: 'web.console.hour.title' })}
          />
        </div>
      </div>
      <ol className="hour">
        {hour.steps.map((step, position) => (
          <Step key={step.key} step={step} number={position + 1} next={step.key === next} />
        ))}
      </ol>
      {hour.done === hour.of ? (
        <p role="status" className="banner">
          <span>
            <FormattedMessage
              id="web.console.hour.open"
              values={{
                shop: (text) => (
                  <a key="shop" href="/" target="_blank" rel="noopener">
                    {text}
                  </a>
                ),
              }}
            />
          </span>
        </p>
      ) : null}
    </>
  );
}

interface StepProps {
  step: FirstHourStep;
  number: number;
  next: boolean;
}

function Step({ step, number, next }: StepProps) {
  const intl = useIntl();
  const done = step.state === 'DONE';
  const words = (part: 'title' | 'text' | 'action') => {
    const id = `web.console.hour.${step.key}.${part}` as FormatjsIntl.Message['ids'];
    return intl.messages[id] ? intl.formatMessage({ id }) : step.key;
  };
  return (
    <li className={done ? 'hour-done' : next ? 'hour-next' : undefined}>
      <span className="hour-sign">
        {done ? <Icon name="check" size={14} /> : <span aria-hidden="true">{number}</span>}
        <span className="visually-hidden">
          {intl.formatMessage({
            id: `web.console.state.step.${step.state.toLowerCase()}` as FormatjsIntl.Message['ids'],
          })}
        </span>
      </span>
      <div>
        <h2>{words('title')}</h2>
        {done ? null : (
          <>
            <p>{words('text')}</p>
            {step.why.length > 0 ? (
              <ul>
                {step.why.map(({ code, text }) => (
                  <li key={code}>{text}</li>
                ))}
              </ul>
            ) : null}
          </>
        )}
      </div>
      {step.key === 'live' && !done ? (
        <GoLive ready={step.state === 'OPEN'} label={words('action')} />
      ) : (
        <LinkButton
          to={wayOf(step.link).to}
          search={wayOf(step.link).search}
          size="compact-md"
          variant={next ? 'filled' : 'default'}
        >
          {done ? intl.formatMessage({ id: 'web.console.hour.look' }) : words('action')}
        </LinkButton>
      )}
    </li>
  );
}

function GoLive({ ready, label }: { ready: boolean; label: string }) {
  const queries = useQueryClient();
  const may = useMay();
  const open = useMutation({
    mutationFn: goLive,
    onSuccess: (hour) => queries.setQueryData(firstHourKey, hour),
  });
  return (
    <div>
      <Button
        size="compact-md"
        disabled={!ready || !may('SETTINGS_WRITE')}
        loading={open.isPending}
        onClick={() => open.mutate()}
      >
        {label}
      </Button>
      {ready && !may('SETTINGS_WRITE') ? (
        <p className="small">
          <FormattedMessage id="web.console.hour.liveForbidden" />
        </p>
      ) : null}
      <ProblemNotice failure={open.error} takesFocus />
    </div>
  );
}
