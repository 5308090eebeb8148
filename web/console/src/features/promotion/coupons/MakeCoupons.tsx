import { Button, Modal, SegmentedControl, TextInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { makeCoupons } from '@entrepot/client/console/promotions.ts';
import { asProblem } from '@entrepot/client/problem.ts';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { useAttempt } from '../../../shared/useAttempt.ts';
import { useProblemText } from '../../../shared/useProblemText.ts';
import { instantOf } from '../edit/promotionForm.ts';
import { useText } from '../parts/useText.ts';
import { codesFile } from './codesFile.ts';

interface MakeCouponsProps {
  promotionId: string;
  onMade: () => Promise<unknown>;
}

type Way = 'one' | 'many';

/** One code for many, or many codes for one use each; those are told once, here. */
export function MakeCoupons({ promotionId, onMade }: MakeCouponsProps) {
  const intl = useIntl();
  const text = useText();
  const problemText = useProblemText();
  const attempt = useAttempt();
  const [opened, { open, close }] = useDisclosure(false);
  const [way, setWay] = useState<Way>('one');
  const form = useForm({
    initialValues: { code: '', prefix: '', uses: '', count: '100', buyer: '', endsAt: '' },
  });
  const make = useMutation({
    mutationFn: ({ code, prefix, uses, count, buyer, endsAt }: typeof form.values) =>
      makeCoupons(promotionId, {
        batchId: attempt.key,
        endsAt: instantOf(endsAt) ?? undefined,
        ...(way === 'one'
          ? { code: code.trim(), count: 1, uses: uses.trim() ? Number(uses) : undefined }
          : {
              count: Number(count),
              prefix: prefix.trim() || undefined,
              buyer: buyer.trim() || undefined,
            }),
      }),
    onSuccess: () => {
      attempt.ended();
      return onMade();
    },
    onError: (failure) => {
      attempt.ended(failure);
      const problem = asProblem(failure);
      for (const { field } of problem.fields) form.setFieldError(field, problemText(problem));
      if (problem.code === 'code_taken') form.setFieldError('code', problemText(problem));
    },
  });
  const codes = make.data?.codes ?? [];
  const leave = () => {
    close();
    make.reset();
    form.reset();
  };
  return (
    <>
      <Button size="compact-sm" onClick={open}>
        {text('web.console.promotion.coupons.make')}
      </Button>
      <Modal
        opened={opened}
        onClose={leave}
        title={text('web.console.promotion.coupons.make')}
        closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
      >
        {codes.length > 0 ? (
          <div className="dialog-form">
            <p>
              {text(
                way === 'one'
                  ? 'web.console.promotion.coupons.madeOne'
                  : 'web.console.promotion.coupons.madeMany',
                {
                  count: codes.length,
                },
              )}
            </p>
            <Textarea
              readOnly
              autosize
              minRows={2}
              maxRows={10}
              aria-label={text('web.console.promotion.coupons.codes')}
              value={codes.slice(0, 1000).join('\n')}
            />
            <div className="dialog-actions">
              <Button
                component="a"
                variant="default"
                download="codes.csv"
                href={`data:text/csv;charset=utf-8,${encodeURIComponent(codesFile(codes))}`}
              >
                {text('web.console.promotion.coupons.download')}
              </Button>
              <Button onClick={leave}>{intl.formatMessage({ id: 'web.shared.close' })}</Button>
            </div>
          </div>
        ) : (
          <form className="dialog-form" onSubmit={form.onSubmit((values) => make.mutate(values))}>
            <ProblemNotice failure={make.error} takesFocus />
            <SegmentedControl
              aria-label={text('web.console.promotion.coupons.way')}
              value={way}
              data={[
                { value: 'one', label: text('web.console.promotion.coupons.way.one') },
                { value: 'many', label: text('web.console.promotion.coupons.way.many') },
              ]}
              onChange={(value) => setWay(value === 'one' ? 'one' : 'many')}
            />
            {way === 'one' ? (
              <>
                <TextInput
                  required
                  data-autofocus
                  maxLength={40}
                  autoCapitalize="characters"
                  label={text('web.console.promotion.coupons.code')}
                  description={text('web.console.promotion.coupons.codeHint')}
                  {...form.getInputProps('code')}
                />
                <TextInput
                  inputMode="numeric"
                  pattern="[1-9][0-9]{0,8}"
                  label={text('web.console.promotion.uses')}
                  description={text('web.console.promotion.usesHint')}
                  {...form.getInputProps('uses')}
                />
              </>
            ) : (
              <>
                <TextInput
                  required
                  inputMode="numeric"
                  pattern="[1-9][0-9]{0,5}"
                  label={text('web.console.promotion.coupons.count')}
                  description={text('web.console.promotion.coupons.countHint')}
                  {...form.getInputProps('count')}
                />
                <TextInput
                  maxLength={12}
                  label={text('web.console.promotion.coupons.prefix')}
                  description={text('web.console.promotion.coupons.prefixHint')}
                  {...form.getInputProps('prefix')}
                />
                <TextInput
                  type="email"
                  maxLength={200}
                  label={text('web.console.promotion.coupons.buyer')}
                  description={text('web.console.promotion.coupons.buyerHint')}
                  {...form.getInputProps('buyer')}
                />
              </>
            )}
            <TextInput
              type="datetime-local"
              label={text('web.console.promotion.endsAt')}
              {...form.getInputProps('endsAt')}
            />
            <div className="dialog-actions">
              <Button variant="default" onClick={leave}>
                {intl.formatMessage({ id: 'web.shared.close' })}
              </Button>
              <Button type="submit" loading={make.isPending}>
                {text('web.console.promotion.coupons.make')}
              </Button>
            </div>
          </form>
        )}
      </Modal>
    </>
  );
}
