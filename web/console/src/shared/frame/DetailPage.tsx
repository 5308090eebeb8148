import { Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '@entrepot/client/problem.ts';
import { PageTitle } from './PageTitle.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';
import { Refused } from './Refused.tsx';

interface DetailPageProps<Thing> {
  query: UseQueryResult<Thing>;
  /** Shown until the thing's own name is known. */
  title: string;
  titleOf: (thing: Thing) => string;
  /** The way back to the list. */
  back: ReactNode;
  /** Beside the name. */
  beside?: (thing: Thing) => ReactNode;
  /** One line of states that stays in sight. */
  summary?: (thing: Thing) => ReactNode;
  actions?: (thing: Thing) => ReactNode;
  /** Above everything: what somebody else changed, what needs a decision. */
  top?: (thing: Thing) => ReactNode;
  tabs?: ReactNode;
  children: (thing: Thing) => ReactNode;
  aside?: (thing: Thing) => ReactNode;
}

/** The frame of every page about one thing: name, states and actions stay in sight; subjects; the side. */
export function DetailPage<Thing>(props: DetailPageProps<Thing>) {
  const { query } = props;
  const thing = query.data;
  if (query.error && !thing && [403, 404].includes(asProblem(query.error).status)) {
    return (
      <article className="detail-page">
        <nav className="detail-back">{props.back}</nav>
        <Refused failure={query.error} title={props.title} />
      </article>
    );
  }
  return (
    <article className="detail-page">
      <div className="detail-head">
        <nav className="detail-back">{props.back}</nav>
        <PageTitle
          text={thing ? props.titleOf(thing) : props.title}
          beside={thing ? props.beside?.(thing) : null}
        >
          {thing && props.actions ? (
            <div className="page-actions">{props.actions(thing)}</div>
          ) : null}
        </PageTitle>
        {thing && props.summary ? (
          <div className="detail-summary">{props.summary(thing)}</div>
        ) : null}
        {thing ? props.tabs : null}
      </div>
      {query.error ? (
        <ProblemNotice failure={query.error} retry={() => void query.refetch()} />
      ) : null}
      {query.isPending ? <DetailSkeleton /> : null}
      {thing ? (
        <>
          {props.top?.(thing)}
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
    <div className="late detail-columns" aria-hidden="true">
      <div className="detail-main">
        <Skeleton height={180} radius="md" />
        <Skeleton height={260} radius="md" />
      </div>
      <div className="detail-aside">
        <Skeleton height={160} radius="md" />
        <Skeleton height={220} radius="md" />
      </div>
    </div>
  );
}
