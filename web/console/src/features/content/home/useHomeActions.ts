import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import {
  arrangeHome,
  homeQuery,
  publishHome,
  type Block,
  type EditedHome,
} from '@entrepot/client/console/contentHome.ts';
import { asProblem } from '@entrepot/client/problem.ts';
import { useNotice } from '../../../shared/useNotice.ts';

/** Saving and publishing a home page; another's arrangement is never written over unasked. */
export function useHomeActions(
  market: string,
  version: number,
  setBlocks: (blocks: Block[]) => void,
) {
  const intl = useIntl();
  const queries = useQueryClient();
  const notice = useNotice();
  const [theirs, setTheirs] = useState<EditedHome>();

  const arrived = (answer: EditedHome, said: 'saved' | 'published') => {
    setTheirs(undefined);
    queries.setQueryData(homeQuery(market).queryKey, answer);
    setBlocks(answer.home.blocks);
    notice(intl.formatMessage({ id: `web.console.content.${said}` }));
  };
  const failed = async (failure: unknown) => {
    if (asProblem(failure).code !== 'changed_meanwhile') return;
    setTheirs(await queries.fetchQuery({ ...homeQuery(market), staleTime: 0 }));
  };

  const save = useMutation({
    mutationFn: ({ blocks, seen }: { blocks: Block[]; seen: number }) =>
      arrangeHome(market, blocks, seen),
    onSuccess: (answer) => arrived(answer, 'saved'),
    onError: failed,
  });
  const publish = useMutation({
    mutationFn: async ({ blocks, unsaved }: { blocks: Block[]; unsaved: boolean }) => {
      const saved = unsaved ? (await arrangeHome(market, blocks, version)).home.version : version;
      return publishHome(market, saved);
    },
    onSuccess: (answer) => arrived(answer, 'published'),
    onError: failed,
  });

  return {
    save: (blocks: Block[]) => save.mutate({ blocks, seen: version }),
    publish: (blocks: Block[], unsaved: boolean) => publish.mutate({ blocks, unsaved }),
    saving: save.isPending,
    busy: save.isPending || publish.isPending,
    failure: save.error ?? publish.error,
    conflict: theirs !== undefined,
    takeTheirs: () => {
      if (!theirs) return;
      setBlocks(theirs.home.blocks);
      setTheirs(undefined);
      save.reset();
      publish.reset();
    },
    keepMine: (blocks: Block[]) => {
      if (theirs) save.mutate({ blocks, seen: theirs.home.version });
    },
  };
}
