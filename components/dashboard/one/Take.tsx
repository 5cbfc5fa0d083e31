import { useSignal } from '@preact/signals';
import { Copy, FileDown } from 'lucide';
import { i18n } from '#i18n';
import { createDiscretion } from '../../../utils/transfer/discretion.ts';
import { toMarkdown } from '../../../utils/transfer/toMarkdown.ts';
import { Button } from '../../ui/Button.tsx';
import '../../ui/Choices.css';
import { privacy } from '../../ui/privacy.ts';
import { saveFile } from '../saveFile.ts';
import { copyText } from './copyText.ts';
import { discreetParts } from './discreetParts.ts';
import { learningOf } from './learningOf.ts';
import { sheetOf } from './sheetOf.ts';

/** This application as Markdown, to be pasted or kept somewhere else. A private employer is named only when asked for. */
export function Take(parts: Parameters<typeof sheetOf>[0]) {
  const named = useSignal(false);
  const secrets = privacy.value;
  if (!secrets) return null;
  const { application } = parts;
  const spellings = parts.history.flatMap(({ fields }) => fields?.company ?? []);
  const discretion = createDiscretion(secrets, i18n.t('employers.unnamed'), [application.company, ...spellings]);
  const hidden = discretion.isPrivate(application.company);
  const shownOf = <Parts extends Parameters<typeof sheetOf>[0]>(all: Parts) =>
    hidden && !named.value ? discreetParts(all, discretion) : all;
  const markdown = async () => toMarkdown(sheetOf(shownOf({ ...parts, learning: await learningOf(application.id) })));
  const name =
    shownOf(parts)
      .application.title.replace(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 60) || 'application';
  return (
    <>
      {hidden && (
        <label class="choice">
          <input
            type="checkbox"
            checked={named.value}
            onChange={(event) => {
              named.value = event.currentTarget.checked;
            }}
          />
          {i18n.t('employers.named')}
        </label>
      )}
      <Button look="quiet" icon={Copy} onClick={async () => copyText(await markdown())}>
        {i18n.t('story.copyMarkdown')}
      </Button>
      <Button
        look="quiet"
        icon={FileDown}
        onClick={async () => saveFile(`${name}.md`, new Blob([await markdown()], { type: 'text/markdown' }))}
      >
        {i18n.t('story.saveMarkdown')}
      </Button>
    </>
  );
}
