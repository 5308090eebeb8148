import { useEffect, useRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';

interface PageTitleProps {
  text: string;
  /** The same as it is shown, where parts of it are marked up. */
  children?: ReactNode;
  /** The document's name tells of errors first, so that a screen reader does. */
  failed?: boolean;
}

/** The page's h1; it names the document and takes the focus when the page opens. */
export function PageTitle({ text, children, failed = false }: PageTitleProps) {
  const intl = useIntl();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = intl.formatMessage(
      { id: failed ? 'web.checkout.documentTitleError' : 'web.checkout.documentTitle' },
      { page: text },
    );
  }, [intl, text, failed]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? text}
    </h1>
  );
}
