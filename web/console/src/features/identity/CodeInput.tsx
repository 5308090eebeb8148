import { TextInput, type TextInputProps } from '@mantine/core';
import { useIntl } from 'react-intl';

/** The code of a second factor; telephones offer it from the app or a message. */
export function CodeInput(props: TextInputProps) {
  const intl = useIntl();
  return (
    <TextInput
      name="code"
      autoComplete="one-time-code"
      inputMode="text"
      maxLength={40}
      required
      className="code-input"
      label={intl.formatMessage({ id: 'web.console.session.code' })}
      description={intl.formatMessage({ id: 'web.console.session.codeHint' })}
      {...props}
    />
  );
}
