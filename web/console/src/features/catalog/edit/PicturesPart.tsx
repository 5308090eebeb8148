import { Button, FileButton, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { savePicture } from '@entrepot/client/console/pictures.ts';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { Picture } from '../../../shared/frame/Picture.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { fieldId } from './fieldId.ts';
import { prepared } from './preparePicture.ts';
import type { OfferForm } from './useOfferForm.ts';

const addressStart = 'https://';

/** Pictures, uploaded or by their address; the first is the one that lists show. */
export function PicturesPart({ form }: { form: OfferForm }) {
  const intl = useIntl();
  const { media } = form.values;
  const reset = useRef<() => void>(null);
  const upload = useMutation({
    mutationFn: async (files: File[]) => {
      for (const file of files) {
        const saved = await savePicture(await prepared(file));
        const kept = form.getValues().media.filter((name) => name.trim() !== '');
        if (!kept.includes(saved.name)) form.setFieldValue('media', [...kept, saved.name]);
      }
    },
    onSettled: () => reset.current?.(),
  });
  const rows = media
    .map((name, position) => ({ name, position }))
    .filter(({ name }) => media.length > 1 || name !== '');
  return (
    <Panel title="web.console.offer.pictures" id="section-pictures">
      <p className="muted">
        <FormattedMessage id="web.console.offer.picturesHint" />
      </p>
      {rows.map(({ name, position }) => {
        const path = `media.${position}`;
        return (
          <div className="picture-row" key={position}>
            <Picture name={name} />
            <TextInput
              id={fieldId(path)}
              type="url"
              inputMode="url"
              maxLength={500}
              placeholder={addressStart}
              readOnly={name.startsWith('/media/shop/')}
              aria-label={intl.formatMessage(
                { id: 'web.console.offer.picture' },
                { number: position + 1 },
              )}
              {...form.getInputProps(path)}
            />
            <Button
              variant="subtle"
              aria-label={intl.formatMessage(
                { id: 'web.console.offer.pictureRemove' },
                { number: position + 1 },
              )}
              onClick={() => form.removeListItem('media', position)}
            >
              <Icon name="close" />
            </Button>
          </div>
        );
      })}
      <ProblemNotice failure={upload.error} takesFocus />
      <div className="page-actions" style={{ marginBlockStart: 12 }}>
        <FileButton
          resetRef={reset}
          multiple
          accept="image/*"
          onChange={(files) => {
            if (files.length > 0) upload.mutate(files);
          }}
        >
          {(props) => (
            <Button
              {...props}
              id={fieldId('media')}
              size="compact-md"
              loading={upload.isPending}
              leftSection={<Icon name="image" size={14} />}
            >
              <FormattedMessage id="web.console.offer.pictureUpload" />
            </Button>
          )}
        </FileButton>
        <Button
          size="compact-md"
          variant="subtle"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => form.insertListItem('media', '')}
        >
          <FormattedMessage id="web.console.offer.pictureAdd" />
        </Button>
      </div>
    </Panel>
  );
}
