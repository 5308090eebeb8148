import { Textarea, TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { OfferChoices } from '@entrepot/client/console/offers.ts';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { fieldId } from './fieldId.ts';
import type { OfferForm } from './useOfferForm.ts';

interface SafetyPartProps {
  form: OfferForm;
  choices: OfferChoices;
  language: string;
}

/** Who answers for the product, and what it warns of: the EU wants both in the offer. */
export function SafetyPart({ form, choices, language }: SafetyPartProps) {
  const intl = useIntl();
  const languageName = (code: string) => intl.formatDisplayName(code, { type: 'language' }) ?? code;
  return (
    <Panel title="web.console.offer.safety" id="section-safety">
      <p className="muted">
        <FormattedMessage id="web.console.offer.safetyHint" />
      </p>
      {(['manufacturer', 'responsible'] as const).map((who) => (
        <fieldset className="form-part" key={who}>
          <legend>
            <FormattedMessage id={`web.console.offer.${who}`} />
          </legend>
          <p className="muted small">
            <FormattedMessage id={`web.console.offer.${who}Hint`} />
          </p>
          <div className="form-grid">
            {(['name', 'address', 'contact'] as const).map((part) => (
              <TextInput
                key={part}
                id={fieldId(`details.${who}.${part}`)}
                maxLength={part === 'address' ? 500 : 200}
                label={intl.formatMessage({ id: `web.console.offer.party.${part}` })}
                {...form.getInputProps(`details.${who}.${part}`)}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <fieldset className="form-part">
        <legend>
          <FormattedMessage id="web.console.offer.warnings" />
        </legend>
        <p className="muted small">
          <FormattedMessage id="web.console.offer.warningsHint" />
        </p>
        <div className="form-grid form-grid-two">
          {[language, ...choices.languages.filter((one) => one !== language)]
            .filter((code) => code === language || form.values.details.warnings[code])
            .map((code) => (
              <Textarea
                key={code}
                id={fieldId(`details.warnings.${code}`)}
                autosize
                minRows={2}
                maxLength={2000}
                lang={code}
                dir="auto"
                label={languageName(code)}
                value={form.values.details.warnings[code] ?? ''}
                onChange={(event) =>
                  form.setFieldValue('details.warnings', {
                    ...form.values.details.warnings,
                    [code]: event.currentTarget.value,
                  })
                }
              />
            ))}
          <TextInput
            id={fieldId('details.ageLimit')}
            maxLength={2}
            inputMode="numeric"
            label={intl.formatMessage({ id: 'web.console.offer.ageLimit' })}
            description={intl.formatMessage({ id: 'web.console.offer.ageLimitHint' })}
            {...form.getInputProps('details.ageLimit')}
          />
        </div>
      </fieldset>
    </Panel>
  );
}
