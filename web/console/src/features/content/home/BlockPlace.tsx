import { NumberInput, Select, TextInput, Textarea } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { Block, ProductRule } from '@entrepot/client/console/contentHome.ts';
import { rules } from '../parts/blocks.ts';

interface BlockPlaceProps {
  block: Block;
  onChange: (block: Block) => void;
}

const slugsOf = (text: string) => text.split(/[\s,]+/).filter((slug) => slug !== '');

/** What of a block is the same in every language: pictures, links, products. */
export function BlockPlace({ block, onChange }: BlockPlaceProps) {
  const intl = useIntl();
  const { kind } = block;
  const chosen = kind === 'CATEGORIES' || (kind === 'PRODUCTS' && block.rule === 'CHOSEN');
  return (
    <div className="content-place">
      {kind === 'PRODUCTS' ? (
        <Select
          label={intl.formatMessage({ id: 'web.console.content.rule' })}
          data={rules.map((value) => ({
            value,
            label: intl.formatMessage({ id: `web.console.content.rule.${value}` }),
          }))}
          value={block.rule ?? 'NEWEST'}
          allowDeselect={false}
          onChange={(rule) => onChange({ ...block, rule: rule as ProductRule })}
        />
      ) : null}
      {kind === 'PRODUCTS' && block.rule === 'CATEGORY' ? (
        <TextInput
          label={intl.formatMessage({ id: 'web.console.content.category' })}
          value={block.category ?? ''}
          maxLength={100}
          spellCheck={false}
          onChange={(event) => onChange({ ...block, category: event.currentTarget.value })}
        />
      ) : null}
      {kind === 'PRODUCTS' && block.rule !== 'CHOSEN' ? (
        <NumberInput
          label={intl.formatMessage({ id: 'web.console.content.count' })}
          min={1}
          max={24}
          allowDecimal={false}
          value={block.count}
          onChange={(count) => onChange({ ...block, count: Number(count) || 8 })}
        />
      ) : null}
      {chosen ? <Slugs block={block} onChange={onChange} /> : null}
      {kind === 'HERO' || kind === 'STORY' ? (
        <TextInput
          label={intl.formatMessage({ id: 'web.console.content.picture' })}
          description={intl.formatMessage({ id: 'web.console.content.pictureHint' })}
          value={block.picture ?? ''}
          maxLength={300}
          spellCheck={false}
          onChange={(event) => onChange({ ...block, picture: event.currentTarget.value })}
        />
      ) : null}
      {kind === 'HERO' || kind === 'STORY' || kind === 'PRODUCTS' ? (
        <TextInput
          label={intl.formatMessage({ id: 'web.console.content.link' })}
          description={intl.formatMessage({ id: 'web.console.content.linkHint' })}
          value={block.link ?? ''}
          maxLength={300}
          spellCheck={false}
          onChange={(event) => onChange({ ...block, link: event.currentTarget.value })}
        />
      ) : null}
      {kind === 'PROMISE' ? (
        <TextInput
          label={intl.formatMessage({ id: 'web.console.content.icons' })}
          description={intl.formatMessage({ id: 'web.console.content.iconsHint' })}
          defaultValue={block.icons.join(', ')}
          spellCheck={false}
          onBlur={(event) =>
            onChange({ ...block, icons: slugsOf(event.currentTarget.value).slice(0, 4) })
          }
        />
      ) : null}
    </div>
  );
}

function Slugs({ block, onChange }: BlockPlaceProps) {
  const intl = useIntl();
  const categories = block.kind === 'CATEGORIES';
  return (
    <Textarea
      label={intl.formatMessage({
        id: categories ? 'web.console.content.categories' : 'web.console.content.products',
      })}
      description={intl.formatMessage({
        id: categories ? 'web.console.content.categoriesHint' : 'web.console.content.productsHint',
      })}
      autosize
      minRows={3}
      defaultValue={block.slugs.join('\n')}
      spellCheck={false}
      onBlur={(event) =>
        onChange({ ...block, slugs: slugsOf(event.currentTarget.value).slice(0, 24) })
      }
    />
  );
}
