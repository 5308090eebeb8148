import { Button, Group, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  removeSearchRule,
  searchRulesKey,
  useSearchRules,
  type SearchRule,
} from '@entrepot/client/console/search.ts';
import { EmptyState } from '../../shared/frame/EmptyState.tsx';
import { Panel } from '../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../shared/frame/ProblemNotice.tsx';
import { SmallTable } from '../../shared/frame/SmallTable.tsx';
import { useMarketName } from '../../shared/listing/words.ts';
import { useMay } from '../../shared/useMay.ts';
import { RuleDialog } from './RuleDialog.tsx';
import { formOf, freshRule, kinds, type RuleForm } from './ruleForm.ts';

/** Every rule that operators wrote, the one changed last first. */
export function RulesPart() {
  const may = useMay()('CATALOG_WRITE');
  const marketName = useMarketName();
  const rules = useSearchRules();
  const [edited, setEdited] = useState<RuleForm>();
  const [removed, setRemoved] = useState<SearchRule>();
  if (rules.error) {
    return <ProblemNotice failure={rules.error} retry={() => void rules.refetch()} />;
  }
  if (!rules.data) return null;
  const add = may ? (
    <Group gap="xs">
      {kinds.map((kind) => (
        <Button key={kind} size="compact-sm" onClick={() => setEdited(freshRule(kind))}>
          <FormattedMessage id={`web.console.search.add.${kind}`} />
        </Button>
      ))}
    </Group>
  ) : null;
  return (
    <Panel title="web.console.search.rules" actions={add} flush>
      {rules.data.items.length === 0 ? (
        <EmptyState icon="search" text="web.console.search.rules.none" />
      ) : (
        <SmallTable
          caption="web.console.search.rules"
          rows={rules.data.items}
          rowKey={({ id }) => id}
          columns={[
            {
              header: 'web.console.search.kind',
              cell: ({ content }) => (
                <FormattedMessage id={`web.console.search.kind.${content.type}`} />
              ),
            },
            { header: 'web.console.search.query', cell: (rule) => <bdi>{subjectOf(rule)}</bdi> },
            { header: 'web.console.search.does', cell: (rule) => <Does rule={rule} /> },
            {
              header: 'web.console.search.market',
              cell: ({ market }) =>
                market ? (
                  marketName(market)
                ) : (
                  <FormattedMessage id="web.console.search.everywhere" />
                ),
            },
            {
              header: 'web.console.search.language',
              cell: ({ locale }) =>
                locale ?? <FormattedMessage id="web.console.search.everyLanguage" />,
            },
            ...(may
              ? [
                  {
                    header: 'web.console.search.act' as const,
                    cell: (rule: SearchRule) => (
                      <Group gap="xs">
                        <Button
                          size="compact-sm"
                          variant="default"
                          onClick={() => setEdited(formOf(rule))}
                        >
                          <FormattedMessage id="web.console.search.change" />
                        </Button>
                        <Button size="compact-sm" variant="subtle" onClick={() => setRemoved(rule)}>
                          <FormattedMessage id="web.console.search.remove" />
                        </Button>
                      </Group>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      <RuleDialog rule={edited} close={() => setEdited(undefined)} />
      <Removal rule={removed} close={() => setRemoved(undefined)} />
    </Panel>
  );
}

const subjectOf = ({ content }: SearchRule) =>
  content.type === 'Synonyms' ? content.terms.join(', ') : content.query;

function Does({ rule: { content } }: { rule: SearchRule }) {
  switch (content.type) {
    case 'Synonyms':
      return content.means.length > 0 ? (
        <FormattedMessage
          id="web.console.search.does.alsoFinds"
          values={{ words: content.means.join(', ') }}
        />
      ) : (
        <FormattedMessage id="web.console.search.does.same" />
      );
    case 'Redirect':
      return (
        <FormattedMessage id="web.console.search.does.leads" values={{ path: content.path }} />
      );
    case 'Placement':
      return (
        <FormattedMessage
          id="web.console.search.does.places"
          values={{
            pinned: content.pinned.length,
            boosted: content.boosted.length,
            buried: content.buried.length,
          }}
        />
      );
  }
}

/** Asks before a rule goes. */
function Removal({ rule, close }: { rule: SearchRule | undefined; close: () => void }) {
  const intl = useIntl();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: removeSearchRule,
    onSuccess: () => {
      close();
      return queries.invalidateQueries({ queryKey: searchRulesKey });
    },
  });
  return (
    <Modal
      opened={rule !== undefined}
      onClose={() => {
        remove.reset();
        close();
      }}
      title={intl.formatMessage({ id: 'web.console.search.removeTitle' })}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
    >
      <ProblemNotice failure={remove.error} takesFocus />
      <p>
        <FormattedMessage
          id="web.console.search.removeText"
          values={{ query: rule ? subjectOf(rule) : '' }}
        />
      </p>
      <div className="dialog-actions">
        <Button color="red" loading={remove.isPending} onClick={() => rule && remove.mutate(rule)}>
          <FormattedMessage id="web.console.search.removeRule" />
        </Button>
      </div>
    </Modal>
  );
}
