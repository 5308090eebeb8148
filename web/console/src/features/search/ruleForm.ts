import type { SearchRule } from '@entrepot/client/console/search.ts';

export const kinds = ['Synonyms', 'Redirect', 'Placement'] as const;
export type RuleKind = (typeof kinds)[number];

/** A rule as its form holds it: the fields of every kind, of which one kind's are shown. */
export interface RuleForm {
  id: string;
  version: number;
  kind: RuleKind;
  market: string | null;
  locale: string | null;
  query: string;
  terms: string[];
  means: string[];
  path: string;
  pinned: string[];
  boosted: string[];
  buried: string[];
}

/** A rule that is not kept yet, for a query that somebody looked at. */
export const freshRule = (kind: RuleKind, query = ''): RuleForm => ({
  id: crypto.randomUUID(),
  version: 0,
  kind,
  market: null,
  locale: null,
  query,
  terms: query ? [query] : [],
  means: [],
  path: '',
  pinned: [],
  boosted: [],
  buried: [],
});

export const formOf = ({ id, version, market, locale, content }: SearchRule): RuleForm => ({
  ...freshRule(content.type),
  ...content,
  id,
  version,
  market: market ?? null,
  locale: locale ?? null,
});

/** What the server is sent; words that mean the same know no market. */
export function ruleOf(form: RuleForm): SearchRule {
  const { id, version, locale, kind, query, path, terms, means, pinned, boosted, buried } = form;
  const market = kind === 'Synonyms' ? null : form.market;
  const contents = {
    Synonyms: { type: 'Synonyms', terms, means },
    Redirect: { type: 'Redirect', query, path },
    Placement: { type: 'Placement', query, pinned, boosted, buried },
  } as const;
  return { id, version, market, locale, content: contents[kind] as SearchRule['content'] };
}
