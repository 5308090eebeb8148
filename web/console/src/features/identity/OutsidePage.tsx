import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { BrandMark } from '../../shared/BrandMark.tsx';
import { PageTitle } from '../../shared/frame/PageTitle.tsx';

/** The frame of the pages before sign-in. */
export function OutsidePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="outside">
      <p className="outside-brand">
        <BrandMark />
        <FormattedMessage id="web.shared.brand" />
      </p>
      <PageTitle text={title} />
      {children}
    </main>
  );
}
