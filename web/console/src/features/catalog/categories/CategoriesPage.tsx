import { Button, Skeleton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { moveCategory, useCategories } from '@entrepot/client/console/categories.ts';
import { EmptyState } from '../../../shared/frame/EmptyState.tsx';
import { PageTitle } from '../../../shared/frame/PageTitle.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { useMay } from '../../../shared/useMay.ts';
import { CategoryDialog, type EditedCategory } from './CategoryDialog.tsx';
import { linesOf, nameOf, type Placed } from './tree.ts';
import { useTreeChanged } from './useTreeChanged.ts';

/** The tree that shoppers walk through: add, name in every language, order. */
export function CategoriesPage() {
  const intl = useIntl();
  const categories = useCategories();
  const may = useMay()('CATALOG_WRITE');
  const changed = useTreeChanged();
  const [edited, setEdited] = useState<EditedCategory>();
  const move = useMutation({
    mutationFn: ({ line, by }: { line: Placed; by: number }) =>
      moveCategory(line.node.slug, line.parent?.slug ?? null, line.place + by),
    onSuccess: changed,
  });
  const lines = linesOf(categories.data?.items ?? []);
  const add = may ? (
    <Button
      size="compact-md"
      leftSection={<Icon name="plus" size={14} />}
      onClick={() => setEdited({ parent: null })}
    >
      <FormattedMessage id="web.console.category.add" />
    </Button>
  ) : null;
  return (
    <div className="plain-page narrow-page">
      <PageTitle text={intl.formatMessage({ id: 'web.console.category.title' })}>
        {lines.length > 0 ? add : null}
      </PageTitle>
      <p className="muted">
        <FormattedMessage id="web.console.category.text" />
      </p>
      {categories.error ? (
        <ProblemNotice failure={categories.error} retry={() => void categories.refetch()} />
      ) : null}
      <ProblemNotice failure={move.error} takesFocus />
      {categories.isPending ? <Skeleton className="late" height={320} radius="md" /> : null}
      {categories.data && lines.length === 0 ? (
        <EmptyState icon="tag" text="web.console.category.empty">
          {add}
        </EmptyState>
      ) : null}
      {lines.length > 0 ? (
        <Panel title="web.console.category.tree">
          <ul className="tree">
            {lines.map((line) => (
              <Line
                key={line.node.id}
                line={line}
                may={may}
                busy={move.isPending}
                onMove={(by) => move.mutate({ line, by })}
                onEdit={setEdited}
              />
            ))}
          </ul>
        </Panel>
      ) : null}
      {edited ? (
        <CategoryDialog
          key={edited.node?.id ?? 'new'}
          edited={edited}
          all={lines}
          onClose={() => setEdited(undefined)}
        />
      ) : null}
    </div>
  );
}

interface LineProps {
  line: Placed;
  may: boolean;
  busy: boolean;
  onMove: (by: number) => void;
  onEdit: (edited: EditedCategory) => void;
}

function Line({ line, may, busy, onMove, onEdit }: LineProps) {
  const intl = useIntl();
  const { node, depth, place, siblings } = line;
  const name = nameOf(node, intl.locale);
  const said = (id: 'up' | 'down' | 'addBelow') =>
    intl.formatMessage({ id: `web.console.category.${id}` }, { name });
  return (
    <li style={{ paddingInlineStart: depth * 24 }}>
      <span className="tree-name">
        <bdi>{name}</bdi> <span className="muted small">/{node.slug}</span>
      </span>
      <span className="muted small tabular">
        <FormattedMessage id="web.console.category.products" values={{ count: node.products }} />
      </span>
      {may ? (
        <span className="row-actions">
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={said('up')}
            disabled={busy || place === 0}
            onClick={() => onMove(-1)}
          >
            <Icon name="up" />
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={said('down')}
            disabled={busy || place === siblings - 1}
            onClick={() => onMove(1)}
          >
            <Icon name="down" />
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={said('addBelow')}
            onClick={() => onEdit({ parent: node })}
          >
            <Icon name="plus" />
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={intl.formatMessage({ id: 'web.console.set.changeOf' }, { name })}
            onClick={() => onEdit({ node, parent: line.parent ?? null })}
          >
            <FormattedMessage id="web.console.set.change" />
          </Button>
        </span>
      ) : null}
    </li>
  );
}
