import { Title } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';

interface PageTitleProps {
  text: string;
  /** Beside the name: its states. */
  beside?: ReactNode;
  children?: ReactNode;
}

/** The page's h1: names the document and takes the focus when a route opens. */
export function PageTitle({ text, beside, children }: PageTitleProps) {
  const intl = useIntl();
  const { pathname } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [pathname]);
  useEffect(() => {
    document.title = intl.formatMessage({ id: 'web.console.documentTitle' }, { page: text });
  }, [intl, text]);
  return (
    <header className="page-title">
      <div className="page-name">
        <Title order={1} ref={heading} tabIndex={-1}>
          {text}
        </Title>
        {beside}
      </div>
      {children}
    </header>
  );
}
