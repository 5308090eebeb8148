import { TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';

interface CodeInputProps extends TextInputProps {
  /** For one that appears as the answer to an action. */
  takesFocus?: boolean;
}

/** The code of a second factor; telephones offer it from the app or a message. */
export function CodeInput({ takesFocus = false, ...props }: CodeInputProps) {
  const intl = useIntl();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  return (
    <TextInput
      ref={field}
      name="code"
      autoComplete="one-time-code"
      maxLength={40}
      required
      className="code-input"
      label={intl.formatMessage({ id: 'web.console.session.code' })}
      description={intl.formatMessage({ id: 'web.console.session.codeHint' })}
      {...props}
    />
  );
}
