import { Copy, FileDown } from 'lucide';
import { i18n } from '#i18n';
import { toMarkdown } from '../../../utils/transfer/toMarkdown.ts';
import { Button } from '../../ui/Button.tsx';
import { saveFile } from '../saveFile.ts';
import { copyText } from './copyText.ts';
import { sheetOf } from './sheetOf.ts';

/** This application as Markdown, to be pasted or kept somewhere else. */
export function Take(parts: Parameters<typeof sheetOf>[0]) {
  const { title } = parts.application;
  const markdown = () => toMarkdown(sheetOf(parts));
  const name = title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60) || 'application';
  return (
    <>
      <Button look="quiet" icon={Copy} onClick={() => copyText(markdown())}>
        {i18n.t('story.copyMarkdown')}
      </Button>
      <Button
        look="quiet"
        icon={FileDown}
        onClick={() => saveFile(`${name}.md`, new Blob([markdown()], { type: 'text/markdown' }))}
      >
        {i18n.t('story.saveMarkdown')}
      </Button>
    </>
  );
}
