import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Block, BlockText } from '@entrepot/client/console/contentHome.ts';
import { blockProgress, wordsIn } from '../parts/blocks.ts';
import { withExtra } from '../parts/languages.ts';
import { LanguageTabs } from '../parts/LanguageTabs.tsx';
import { BlockPlace } from './BlockPlace.tsx';
import { BlockWords } from './BlockWords.tsx';

interface BlockDialogProps {
  block: Block;
  languages: string[];
  onKeep: (block: Block) => void;
  onClose: () => void;
}

/** Edits one block; nothing is saved before the whole page is. */
export function BlockDialog({ block, languages, onKeep, onClose }: BlockDialogProps) {
  const intl = useIntl();
  const [edited, setEdited] = useState(block);
  const [language, setLanguage] = useState(languages[0] ?? 'en');
  const say = (words: BlockText) =>
    setEdited({ ...edited, texts: { ...edited.texts, [language]: words } });
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={intl.formatMessage({ id: `web.console.content.block.${block.kind}` })}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
    >
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          onKeep(edited);
        }}
      >
        <BlockPlace block={edited} onChange={setEdited} />
        <LanguageTabs
          languages={withExtra(languages, edited.texts)}
          chosen={language}
          onChoose={setLanguage}
          progress={(each) => blockProgress(edited, each)}
        />
        <BlockWords
          key={language}
          block={edited}
          language={language}
          words={wordsIn(edited, language)}
          onChange={say}
        />
        <div className="dialog-actions">
          <Button variant="default" onClick={onClose}>
            <FormattedMessage id="web.shared.close" />
          </Button>
          <Button type="submit">
            <FormattedMessage id="web.console.content.keep" />
          </Button>
        </div>
      </form>
    </Modal>
  );
}
