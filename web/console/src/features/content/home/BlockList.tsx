import { Button } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Block } from '@entrepot/client/console/contentHome.ts';
import { blockProgress, moved, nameOf } from '../parts/blocks.ts';
import { StateShape } from '../../../shared/frame/StateBadge.tsx';
import { progressTone } from '../parts/languages.ts';

interface BlockListProps {
  blocks: Block[];
  languages: string[];
  mayWrite: boolean;
  onChange: (blocks: Block[]) => void;
  onEdit: (block: Block) => void;
}

/** The blocks in the order of the page; buttons move them, and so do Alt and the arrow keys. */
export function BlockList({ blocks, languages, mayWrite, onChange, onEdit }: BlockListProps) {
  const intl = useIntl();
  const [said, setSaid] = useState('');
  const named = (block: Block) =>
    nameOf(block, intl.locale) ||
    intl.formatMessage({ id: `web.console.content.block.${block.kind}` });
  const move = (block: Block, by: -1 | 1) => {
    const next = moved(blocks, block.id, by);
    if (next === blocks) return;
    onChange(next);
    setSaid(
      intl.formatMessage(
        { id: 'web.console.content.movedTo' },
        { block: named(block), place: next.indexOf(block) + 1, all: next.length },
      ),
    );
  };
  const keyed = (event: KeyboardEvent, block: Block) => {
    if (!mayWrite || !event.altKey) return;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    move(block, by);
  };
  const replace = (block: Block) =>
    onChange(blocks.map((each) => (each.id === block.id ? block : each)));
  if (blocks.length === 0) {
    return (
      <p className="list-empty">
        <FormattedMessage id="web.console.content.noBlocks" />
      </p>
    );
  }
  return (
    <>
      <p className="muted" id="content-keys">
        <FormattedMessage id="web.console.content.keys" />
      </p>
      <ol className="content-blocks">
        {blocks.map((block, at) => (
          <BlockRow
            key={block.id}
            block={block}
            name={named(block)}
            languages={languages}
            first={at === 0}
            last={at === blocks.length - 1}
            mayWrite={mayWrite}
            onKey={(event) => keyed(event, block)}
            onMove={(by) => move(block, by)}
            onEdit={() => onEdit(block)}
            onHide={() => replace({ ...block, hidden: !block.hidden })}
            onRemove={() => onChange(blocks.filter((each) => each.id !== block.id))}
          />
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  );
}

interface BlockRowProps {
  block: Block;
  name: string;
  languages: string[];
  first: boolean;
  last: boolean;
  mayWrite: boolean;
  onKey: (event: KeyboardEvent) => void;
  onMove: (by: -1 | 1) => void;
  onEdit: () => void;
  onHide: () => void;
  onRemove: () => void;
}

function BlockRow(props: BlockRowProps) {
  const intl = useIntl();
  const { block, name, languages } = props;
  const open = languages.filter((language) => blockProgress(block, language) !== 'complete');
  const said = (id: 'moveUp' | 'moveDown' | 'edit' | 'hide' | 'show' | 'remove') => ({
    children: <FormattedMessage id={`web.console.content.${id}`} />,
    'aria-label': intl.formatMessage(
      { id: 'web.console.content.actionOn' },
      { action: intl.formatMessage({ id: `web.console.content.${id}` }), block: name },
    ),
  });
  const state = open.length === 0 ? 'complete' : 'begun';
  return (
    <li className={block.hidden ? 'content-block content-block-hidden' : 'content-block'}>
      <div className="content-block-words">
        <p className="content-label">
          <FormattedMessage id={`web.console.content.block.${block.kind}`} />
          {block.hidden ? (
            <span className="state state-none">
              <FormattedMessage id="web.console.content.hidden" />
            </span>
          ) : null}
        </p>
        <p className="content-block-name" dir="auto">
          {name}
        </p>
        <p className={`state state-${progressTone[state]}`}>
          <StateShape tone={progressTone[state]} />
          <FormattedMessage
            id="web.console.content.complete"
            values={{ done: languages.length - open.length, all: languages.length }}
          />
          {open.length > 0 ? (
            <span className="muted">
              {' '}
              <FormattedMessage
                id="web.console.content.missing"
                values={{ languages: open.join(', ') }}
              />
            </span>
          ) : null}
        </p>
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of its buttons */}
      <div className="content-block-actions" onKeyDown={props.onKey}>
        <Button
          size="xs"
          variant="default"
          aria-disabled={props.first}
          aria-describedby="content-keys"
          disabled={!props.mayWrite}
          onClick={() => props.onMove(-1)}
          {...said('moveUp')}
        />
        <Button
          size="xs"
          variant="default"
          aria-disabled={props.last}
          aria-describedby="content-keys"
          disabled={!props.mayWrite}
          onClick={() => props.onMove(1)}
          {...said('moveDown')}
        />
        <Button size="xs" variant="default" onClick={props.onEdit} {...said('edit')} />
        <Button
          size="xs"
          variant="default"
          disabled={!props.mayWrite}
          onClick={props.onHide}
          {...said(block.hidden ? 'show' : 'hide')}
        />
        <Button
          size="xs"
          variant="subtle"
          disabled={!props.mayWrite}
          onClick={props.onRemove}
          {...said('remove')}
        />
      </div>
    </li>
  );
}
