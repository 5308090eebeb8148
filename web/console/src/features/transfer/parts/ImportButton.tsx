import { Button, FileButton } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { bankKey, importStatement } from '@entrepot/client/console/bankTransfers.ts';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { useNotice } from '../../../shared/useNotice.ts';

/** Takes a camt.053 file; the same one again does no harm. */
export function ImportButton() {
  const intl = useIntl();
  const queries = useQueryClient();
  const notice = useNotice();
  const take = useMutation({
    mutationFn: async (file: File) => importStatement(await file.text()),
    onSuccess: ({ received, matched, forPerson, repeated }) => {
      notice(
        intl.formatMessage(
          { id: 'web.console.transfer.imported' },
          { received, matched, forPerson, repeated },
        ),
      );
      return queries.invalidateQueries({ queryKey: bankKey });
    },
  });
  return (
    <>
      <ProblemNotice failure={take.error} takesFocus />
      <FileButton
        accept=".xml,application/xml,text/xml"
        onChange={(file) => file && take.mutate(file)}
      >
        {(props) => (
          <Button {...props} size="xs" loading={take.isPending}>
            <FormattedMessage id="web.console.transfer.import" />
          </Button>
        )}
      </FileButton>
    </>
  );
}
