import { Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';

/** The page's h1: names the document and takes the focus when a route opens. */
export function PageTitle({ text, children }: { text: string; children?: ReactNode }) {
  const intl = useIntl();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = intl.formatMessage({ id: 'web.console.documentTitle' }, { page: text });
  }, [intl, text]);
  return (
    <header className="page-title">
      <Title order={1} ref={heading} tabIndex={-1}>
        {text}
      </Title>
      {children}
    </header>
  );
}
