import { Copy } from 'lucide';
import { i18n } from '#i18n';
import { COPY_LINES } from '../../../../utils/recovery/copyLines.ts';
import { Button } from '../../../ui/Button.tsx';
import { copyText } from '../../one/copyText.ts';
import type { SectionProps } from '../sections.ts';
import { LifePage } from './LifePage.tsx';
import './Lines.css';

/** Sentences for moments in which none comes to mind, to copy. The one that `kind` names comes first. */
export function LinesSection({ kind }: SectionProps) {
  const lines = COPY_LINES.toSorted((a, b) => Number(b === kind) - Number(a === kind));
  return (
    <LifePage title={i18n.t('life.lines.title')} intro={i18n.t('life.lines.intro')}>
      <ul class="copy-lines">
        {lines.map((line) => (
          <li key={line}>
            <h2>{i18n.t(`life.lines.${line}.when`)}</h2>
            <blockquote>{i18n.t(`life.lines.${line}.text`)}</blockquote>
            <Button
              icon={Copy}
              look={line === kind ? 'primary' : 'plain'}
              aria-label={i18n.t('life.lines.copyOf', [i18n.t(`life.lines.${line}.when`)])}
              onClick={() => copyText(i18n.t(`life.lines.${line}.text`))}
            >
              {i18n.t('life.lines.copy')}
            </Button>
          </li>
        ))}
      </ul>
    </LifePage>
  );
}
