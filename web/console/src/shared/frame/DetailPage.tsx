import { Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PageTitle } from './PageTitle.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';

interface DetailPageProps<Thing> {
  query: UseQueryResult<Thing>;
  /** Shown until the thing's own name is known. */
  title: string;
  titleOf: (thing: Thing) => string;
  /** The way back to the list. */
  back: ReactNode;
  summary?: (thing: Thing) => ReactNode;
  actions?: (thing: Thing) => ReactNode;
  children: (thing: Thing) => ReactNode;
  aside?: (thing: Thing) => ReactNode;
}

/** The frame of every page about one thing: name, states, actions, subjects, timeline at the side. */
export function DetailPage<Thing>(props: DetailPageProps<Thing>) {
  const { query } = props;
  const thing = query.data;
  return (
    <article className="detail-page">
      <nav className="detail-back">{props.back}</nav>
      <PageTitle text={thing ? props.titleOf(thing) : props.title}>
        {thing && props.actions ? <div className="page-actions">{props.actions(thing)}</div> : null}
      </PageTitle>
      {query.error ? (
        <ProblemNotice failure={query.error} retry={() => void query.refetch()} />
      ) : null}
      {query.isPending ? <DetailSkeleton /> : null}
      {thing ? (
        <>
          {props.summary ? <div className="detail-summary">{props.summary(thing)}</div> : null}
          <div className={props.aside ? 'detail-columns' : 'detail-single'}>
            <div className="detail-main">{props.children(thing)}</div>
            {props.aside ? <aside className="detail-aside">{props.aside(thing)}</aside> : null}
          </div>
        </>
      ) : null}
    </article>
  );
}

function DetailSkeleton() {
  return (
    <div className="late" aria-hidden="true">
      <Skeleton height={64} mb="md" />
      <Skeleton height={240} mb="md" />
      <Skeleton height={160} />
    </div>
  );
}
