import { Button, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useOrderWhy, type OrderWhy } from '@entrepot/client/console/orderWhy.ts';
import { Amount } from '../../../shared/frame/Amount.tsx';
import { Facts } from '../../../shared/frame/Facts.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { useMay } from '../../../shared/useMay.ts';

/** Opens every amount of an order to what it came from. */
export function WhyPrice({ orderId }: { orderId: string }) {
  const intl = useIntl();
  const [opened, { open, close }] = useDisclosure(false);
  const why = useOrderWhy(opened ? orderId : null);
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={open}>
        <FormattedMessage id="web.console.why.open" />
      </Button>
      <Drawer
        opened={opened}
        onClose={close}
        position="right"
        size="lg"
        title={intl.formatMessage({ id: 'web.console.why.title' })}
        closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
      >
        {why.error ? <ProblemNotice failure={why.error} retry={() => void why.refetch()} /> : null}
        {why.data ? <Why why={why.data} /> : null}
      </Drawer>
    </>
  );
}

function Why({ why }: { why: OrderWhy }) {
  const { lines, amounts, total, basis } = why.parts;
  const mayRead = useMay()('PROMOTION_READ');
  return (
    <div className="why">
      <Section title={<FormattedMessage id="web.console.why.goods" />}>
        {lines.map((line) => (
          <Part
            key={line.lineId}
            name={
              <>
                <bdi>{line.name}</bdi> <span className="muted">× {line.quantity}</span>
              </>
            }
            money={line.unit}
            sentences={line.why}
            source={
              line.trace
                ? [
                    ['web.console.why.list', line.trace.priceList],
                    ['web.console.why.entry', line.trace.priceId],
                    ['web.console.why.passed', line.trace.passed.join(', ')],
                    ['web.console.why.rate', line.trace.converted?.rateId ?? ''],
                  ]
                : []
            }
          />
        ))}
      </Section>
      <Section title={<FormattedMessage id="web.console.why.amounts" />}>
        {amounts.map(({ amount, why: sentences, facts }, place) => (
          <Part
            key={`${amount.kind} ${place}`}
            name={amount.label}
            money={amount.money}
            sentences={sentences}
            source={[
              ['web.console.why.rule', amount.ruleIds.join(', ')],
              ['web.console.why.base', facts?.base ?? ''],
              ['web.console.why.share', facts?.rate ?? ''],
            ]}
          />
        ))}
      </Section>
      <p className="why-total">
        <FormattedMessage id="web.console.orders.total" />
        <Amount value={total} />
      </p>
      {basis ? (
        <Section title={<FormattedMessage id="web.console.why.basis" />}>
          <Facts
            facts={[
              { label: 'web.console.why.version', value: <bdi>{basis.ruleVersion}</bdi> },
              ...basis.rates.slice(0, 1).map(({ pair, rate, date, source }) => ({
                label: 'web.console.why.rate' as const,
                value: <bdi>{`${pair} ${rate}, ${source}, ${date}`}</bdi>,
              })),
            ]}
          />
        </Section>
      ) : null}
      {why.promotions.some(({ applied }) => applied) ? (
        <Section title={<FormattedMessage id="web.console.why.promotions" />}>
          {why.promotions
            .filter(({ applied }) => applied)
            .map(({ promotionId, name, off, why: sentence }) => (
              <div className="why-part" key={promotionId}>
                <p>
                  {mayRead ? (
                    <Link
                      to="/promotions/$promotionId"
                      params={{ promotionId }}
                      className="row-link"
                    >
                      <bdi>{name}</bdi>
                    </Link>
                  ) : (
                    <bdi>{name}</bdi>
                  )}
                  <Amount value={off} />
                </p>
                <p className="muted" dir="auto">
                  {sentence}
                </p>
              </div>
            ))}
        </Section>
      ) : null}
      {why.promotions.length > 0 ? (
        <p className="muted small">
          <FormattedMessage
            id={why.same ? 'web.console.why.same' : 'web.console.why.other'}
            values={{ number: why.rules }}
          />
        </p>
      ) : null}
    </div>
  );
}

function Section({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

type Label = FormatjsIntl.Message['ids'];

interface PartProps {
  name: ReactNode;
  money: { display: string };
  sentences: string[];
  /** Names and values of where it came from; empty ones are left out. */
  source: [Label, string][];
}

function Part({ name, money, sentences, source }: PartProps) {
  const known = source.filter(([, value]) => value !== '');
  return (
    <div className="why-part">
      <p>
        <strong dir="auto">{name}</strong>
        <Amount value={money} />
      </p>
      {sentences.map((sentence) => (
        <p key={sentence} className="muted" dir="auto">
          {sentence}
        </p>
      ))}
      {known.length > 0 ? (
        <dl>
          {known.map(([label, value]) => (
            <div key={label}>
              <dt>
                <FormattedMessage id={label} />
              </dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </div>
  );
}
