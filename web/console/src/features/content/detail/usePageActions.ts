import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import {
  contentKey,
  movePage,
  pageQuery,
  savePage,
  type EditedPage,
  type PageDraft,
  type PageState,
} from '@entrepot/client/console/content.ts';
import { asProblem } from '@entrepot/client/problem.ts';
import type { MessageId } from '../../../shared/messages.ts';
import { useNotice } from '../../../shared/useNotice.ts';
import { valuesOf, writtenTexts, type PageValues } from '../parts/pageDraft.ts';

/**
 * Saving, publishing and withdrawing a page. When somebody else was faster, theirs is fetched for the
 * reader to compare; nothing is written over until the reader has chosen.
 */
export function usePageActions(
  id: string,
  page: PageDraft | undefined,
  setValues: (values: PageValues) => void,
) {
  const intl = useIntl();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const notice = useNotice();
  const [theirs, setTheirs] = useState<EditedPage>();

  const arrived = async (answer: EditedPage, said: MessageId) => {
    setTheirs(undefined);
    queries.setQueryData(pageQuery(id).queryKey, answer);
    setValues(valuesOf(answer.page));
    notice(intl.formatMessage({ id: said } as { id: MessageId }));
    await queries.invalidateQueries({ queryKey: [...contentKey, 'pages'] });
    if (!page) await navigate({ to: '/content/pages/$pageId', params: { pageId: id } });
  };
  const failed = async (failure: unknown) => {
    if (asProblem(failure).code !== 'changed_meanwhile') return;
    setTheirs(await queries.fetchQuery({ ...pageQuery(id), staleTime: 0 }));
  };
  const write = (values: PageValues, version: number) =>
    savePage(id, {
      kind: values.kind,
      slug: values.slug.trim(),
      picture: values.picture.trim() || null,
      texts: writtenTexts(values.texts),
      version,
    });

  const save = useMutation({
    mutationFn: ({ values, version }: { values: PageValues; version: number }) =>
      write(values, version),
    onSuccess: (answer) => arrived(answer, 'web.console.content.saved'),
    onError: failed,
  });
  const publish = useMutation({
    mutationFn: async ({ values, unsaved }: { values: PageValues; unsaved: boolean }) => {
      const version =
        unsaved || !page ? (await write(values, page?.version ?? 0)).page.version : page.version;
      return movePage(id, 'PUBLISHED', version);
    },
    onSuccess: (answer) => arrived(answer, 'web.console.content.published'),
    onError: failed,
  });
  const move = useMutation({
    mutationFn: (to: PageState) => movePage(id, to, page?.version ?? 0),
    onSuccess: (answer) => arrived(answer, 'web.console.content.withdrawn'),
    onError: failed,
  });

  return {
    save: (values: PageValues) => save.mutate({ values, version: page?.version ?? 0 }),
    publish: (values: PageValues, unsaved: boolean) => publish.mutate({ values, unsaved }),
    move: (to: PageState) => move.mutate(to),
    saving: save.isPending,
    moving: move.isPending,
    busy: save.isPending || publish.isPending || move.isPending,
    failure: save.error ?? publish.error ?? move.error,
    conflict: theirs ? valuesOf(theirs.page) : undefined,
    takeTheirs: () => {
      if (!theirs) return;
      setValues(valuesOf(theirs.page));
      setTheirs(undefined);
      save.reset();
      publish.reset();
    },
    keepMine: (values: PageValues) => {
      if (theirs) save.mutate({ values, version: theirs.page.version });
    },
  };
}
