import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { pageQuery } from '@entrepot/client/console/content.ts';
import { PageTitle } from '../../../shared/frame/PageTitle.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { Back } from '../parts/Back.tsx';
import { newId } from '../parts/pageDraft.ts';
import { PageEditor } from './PageEditor.tsx';
import '../content.css';

const shopLanguages = ['en', 'ar', 'de', 'ja', 'pt-BR', 'zh-Hans', 'zh-Hant'];

/** One text of the shop; `new` is one that nobody has saved yet. */
export function EditPage() {
  const { pageId } = useParams({ from: '/inside/content/pages/$pageId' });
  return (
    <article className="detail-page">
      {pageId === 'new' ? <NewPage /> : <KnownPage key={pageId} id={pageId} />}
    </article>
  );
}

function NewPage() {
  const [id] = useState(() => newId());
  return <PageEditor id={id} page={undefined} languages={shopLanguages} />;
}

function KnownPage({ id }: { id: string }) {
  const intl = useIntl();
  const query = useQuery({ ...pageQuery(id), refetchOnWindowFocus: false });
  if (query.data) {
    return <PageEditor id={id} page={query.data.page} languages={query.data.languages} />;
  }
  return (
    <>
      <div className="detail-head">
        <Back />
        <PageTitle text={intl.formatMessage({ id: 'web.console.content.page' })} />
      </div>
      {query.error ? (
        <ProblemNotice failure={query.error} retry={() => void query.refetch()} />
      ) : (
        <div className="late" aria-hidden="true">
          <Skeleton height={64} mb="md" />
          <Skeleton height={420} />
        </div>
      )}
    </>
  );
}
