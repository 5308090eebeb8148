import { Button, Group, Menu, Select, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  everyMarket,
  homeQuery,
  type Block,
  type EditedHome,
} from '@entrepot/client/console/contentHome.ts';
import { useMarkets } from '@entrepot/client/console/markets.ts';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { PageTitle } from '../../../shared/frame/PageTitle.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { useMay } from '../../../shared/useMay.ts';
import { useUnsaved } from '../../../shared/useUnsaved.tsx';
import { Back } from '../parts/Back.tsx';
import { blockKinds, cleaned, newBlock, sameBlocks } from '../parts/blocks.ts';
import { BlockDialog } from './BlockDialog.tsx';
import { BlockList } from './BlockList.tsx';
import { useHomeActions } from './useHomeActions.ts';
import '../content.css';

/** The home page: its blocks, their order, and what readers will see of them. */
export function HomePage() {
  const intl = useIntl();
  const [market, setMarket] = useState(everyMarket);
  const query = useQuery({ ...homeQuery(market), refetchOnWindowFocus: false });
  return (
    <article className="detail-page">
      {query.data ? (
        <Arrangement key={market} edited={query.data} market={market} onMarket={setMarket} />
      ) : (
        <>
          <div className="detail-head">
            <Back />
            <PageTitle text={intl.formatMessage({ id: 'web.console.content.home' })} />
          </div>
          {query.error ? (
            <ProblemNotice failure={query.error} retry={() => void query.refetch()} />
          ) : (
            <div className="late" aria-hidden="true">
              <Skeleton height={420} />
            </div>
          )}
        </>
      )}
    </article>
  );
}

interface ArrangementProps {
  edited: EditedHome;
  market: string;
  onMarket: (market: string) => void;
}

function Arrangement({ edited, market, onMarket }: ArrangementProps) {
  const intl = useIntl();
  const { home, languages } = edited;
  const mayWrite = useMay()('CONTENT_WRITE');
  const markets = useMarkets().data?.items ?? [];
  const country = markets.find(({ code }) => code === market)?.countries[0];
  const [blocks, setBlocks] = useState(home.blocks);
  const [open, setOpen] = useState<Block>();
  const actions = useHomeActions(market, home.version, setBlocks);
  const unsaved = !sameBlocks(blocks, home.blocks);
  const question = useUnsaved(unsaved && !actions.busy);
  const keep = (block: Block) => {
    setOpen(undefined);
    setBlocks(
      blocks.some((each) => each.id === block.id)
        ? blocks.map((each) => (each.id === block.id ? block : each))
        : [...blocks, block],
    );
  };
  return (
    <>
      <div className="detail-head">
        <Back />
        <PageTitle text={intl.formatMessage({ id: 'web.console.content.home' })}>
          <Group gap="xs">
            {home.previewKey ? (
              <Button
                variant="subtle"
                component="a"
                href={`/en-US/preview/${home.previewKey}${country ? `?country=${country}` : ''}`}
                target="_blank"
                rel="noopener"
                disabled={unsaved}
              >
                <FormattedMessage id="web.console.content.previewLink" />
              </Button>
            ) : null}
            <Button
              variant="default"
              disabled={!mayWrite || !unsaved}
              loading={actions.saving}
              onClick={() => actions.save(cleaned(blocks))}
            >
              <FormattedMessage id="web.console.content.save" />
            </Button>
            <Button
              disabled={!mayWrite || (!unsaved && home.publishedVersion === home.version)}
              loading={actions.busy}
              onClick={() => actions.publish(cleaned(blocks), unsaved)}
            >
              <FormattedMessage id="web.console.content.publish" />
            </Button>
          </Group>
        </PageTitle>
        <Standing home={home} unsaved={unsaved} />
      </div>
      {actions.conflict ? (
        <div className="problem-notice content-conflict" role="alert">
          <p>
            <FormattedMessage id="web.console.content.conflictHome" />
          </p>
          <Group gap="xs">
            <Button size="xs" variant="default" onClick={actions.takeTheirs}>
              <FormattedMessage id="web.console.content.takeTheirs" />
            </Button>
            <Button size="xs" onClick={() => actions.keepMine(cleaned(blocks))}>
              <FormattedMessage id="web.console.content.keepMine" />
            </Button>
          </Group>
        </div>
      ) : (
        <ProblemNotice failure={actions.failure} takesFocus />
      )}
      <div className="content-home-tools">
        <Select
          label={intl.formatMessage({ id: 'web.console.content.market' })}
          data={[
            {
              value: everyMarket,
              label: intl.formatMessage({ id: 'web.console.content.everyMarket' }),
            },
            ...markets.map(({ code, names }) => ({
              value: code,
              label: names[intl.locale] ?? names.en ?? code,
            })),
          ]}
          value={market}
          allowDeselect={false}
          disabled={unsaved}
          onChange={(value) => value && onMarket(value)}
        />
        <AddBlock disabled={!mayWrite} onAdd={(block) => setOpen(block)} />
      </div>
      <BlockList
        blocks={blocks}
        languages={languages}
        mayWrite={mayWrite}
        onChange={setBlocks}
        onEdit={setOpen}
      />
      {open ? (
        <BlockDialog
          key={open.id}
          block={open}
          languages={languages}
          onKeep={keep}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
      {question}
    </>
  );
}

function Standing({ home, unsaved }: { home: EditedHome['home']; unsaved: boolean }) {
  const newer = home.publishedVersion < home.version;
  return (
    <p className="content-summary">
      {home.publishedAt ? (
        <span className="muted">
          <FormattedMessage
            id="web.console.content.publishedAt"
            values={{ moment: <Moment at={home.publishedAt} /> }}
          />
        </span>
      ) : (
        <span className="muted">
          <FormattedMessage id="web.console.content.plainHome" />
        </span>
      )}
      <span role="status" className="state state-moving">
        {unsaved ? (
          <FormattedMessage id="web.console.content.unsaved" />
        ) : newer ? (
          <FormattedMessage id="web.console.content.newer" />
        ) : null}
      </span>
    </p>
  );
}

function AddBlock({ disabled, onAdd }: { disabled: boolean; onAdd: (block: Block) => void }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" disabled={disabled}>
          <FormattedMessage id="web.console.content.addBlock" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {blockKinds.map((kind) => (
          <Menu.Item key={kind} onClick={() => onAdd(newBlock(kind))}>
            <FormattedMessage id={`web.console.content.block.${kind}`} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
