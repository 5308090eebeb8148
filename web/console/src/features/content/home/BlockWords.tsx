import { Fieldset, TextInput, Textarea } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { Block, BlockText } from '@entrepot/client/console/contentHome.ts';
import { pointsOf } from '../parts/blocks.ts';
import { directionOf } from '../parts/languages.ts';

const longest = { line: 200, text: 2_000, point: 600 };

interface BlockWordsProps {
  block: Block;
  language: string;
  words: BlockText;
  onChange: (words: BlockText) => void;
}

/** The words of a block in one language. */
export function BlockWords({ block, language, words, onChange }: BlockWordsProps) {
  const intl = useIntl();
  const { kind } = block;
  const written = { lang: language, dir: directionOf(language) };
  const title = kind === 'QUOTE' ? 'source' : 'title';
  return (
    <>
      {kind === 'PROMISE' ? null : (
        <TextInput
          label={intl.formatMessage({ id: `web.console.content.${title}` })}
          value={words.title}
          maxLength={longest.line}
          onChange={(event) => onChange({ ...words, title: event.currentTarget.value })}
          {...written}
        />
      )}
      {kind === 'HERO' || kind === 'STORY' || kind === 'QUOTE' ? (
        <Textarea
          label={intl.formatMessage({ id: 'web.console.content.text' })}
          autosize
          minRows={3}
          value={words.text}
          maxLength={longest.text}
          onChange={(event) => onChange({ ...words, text: event.currentTarget.value })}
          {...written}
        />
      ) : null}
      {kind === 'HERO' || kind === 'PRODUCTS' ? (
        <TextInput
          label={intl.formatMessage({ id: 'web.console.content.action' })}
          value={words.action}
          maxLength={longest.line}
          onChange={(event) => onChange({ ...words, action: event.currentTarget.value })}
          {...written}
        />
      ) : null}
      {kind === 'PROMISE' ? <Points {...{ block, language, words, onChange }} /> : null}
    </>
  );
}

function Points({ block, language, words, onChange }: BlockWordsProps) {
  const intl = useIntl();
  const points = pointsOf(block, language);
  const written = { lang: language, dir: directionOf(language) };
  const change = (at: number, part: Partial<(typeof points)[number]>) =>
    onChange({
      ...words,
      points: points.map((point, each) => (each === at ? { ...point, ...part } : point)),
    });
  return points.map((point, at) => (
    <Fieldset
      key={at}
      legend={intl.formatMessage({ id: 'web.console.content.point' }, { number: at + 1 })}
    >
      <TextInput
        label={intl.formatMessage({ id: 'web.console.content.title' })}
        value={point.title}
        maxLength={longest.line}
        onChange={(event) => change(at, { title: event.currentTarget.value })}
        {...written}
      />
      <Textarea
        label={intl.formatMessage({ id: 'web.console.content.text' })}
        autosize
        minRows={2}
        value={point.text}
        maxLength={longest.point}
        onChange={(event) => change(at, { text: event.currentTarget.value })}
        {...written}
      />
    </Fieldset>
  ));
}
