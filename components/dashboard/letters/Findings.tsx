import { Check } from 'lucide';
import { i18n } from '#i18n';
import type { Application } from '../../../utils/journal/types.ts';
import { LANGUAGES } from '../../../utils/letters/languages.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Written } from './compose.ts';
import { findingWords } from './letterWords.ts';

/** What one might want to change. It advises: only what is still to be filled in keeps one from copying. */
export function Findings({ letter, application }: { letter: Written; application: Application }) {
  const { findings, language } = letter;
  if (findings.length === 0)
    return (
      <p class="letter-fine muted">
        <Icon of={Check} /> {i18n.t('letters.lint.none')}
      </p>
    );
  return (
    <section class="letter-findings" aria-labelledby="letter-findings">
      <h2 id="letter-findings">{i18n.t('letters.lint.title')}</h2>
      <ul>
        {findings.map((finding) => (
          <li key={finding.rule} id={`letter-${finding.rule}`}>
            {findingWords(finding, letter, application, LANGUAGES[language].name)}
          </li>
        ))}
      </ul>
    </section>
  );
}
