import { i18n } from '#i18n';
import type { FactId } from '../../../utils/recovery/facts/facts.ts';
import { STUDIES } from '../../../utils/recovery/sources.ts';
import type { TipChoice } from '../../../utils/recovery/tipChoice.ts';
import { tipOf } from '../../../utils/recovery/tips.ts';
import { changeSettings } from '../../../utils/settings.ts';
import { Button } from '../Button.tsx';
import { say } from '../toast.ts';
import { signalWords } from './signalWords.ts';

/** Where a tip comes from, how strong the evidence is, and which signals brought it up; each can be switched off. */
export function WhyThis({ choice: { tip, because }, title }: { choice: TipChoice; title: string }) {
  const { stories, studies, grade, studied } = tipOf(tip);
  return (
    <details class="why small">
      <summary aria-label={i18n.t('recovery.why.labelOf', [title])}>{i18n.t('recovery.why.label')}</summary>
      <p>
        {i18n.t(`recovery.why.grade.${grade}`)} {studied !== 'none' && i18n.t(`recovery.why.studied.${studied}`)}
      </p>
      <p>{i18n.t(`tips.${tip}.note` as never)}</p>
      {studies.length > 0 && (
        <ul>
          {studies.map((study) => (
            <li key={study}>
              <a href={STUDIES[study].url} target="_blank" rel="noopener noreferrer">
                {STUDIES[study].cite}
              </a>
              {!STUDIES[study].checked && <span class="muted"> {i18n.t('recovery.why.fromMemory')}</span>}
            </li>
          ))}
        </ul>
      )}
      {stories.length > 0 && <p>{i18n.t('recovery.why.stories', stories.length)}</p>}
      {because.length > 0 && (
        <>
          <p>{i18n.t('recovery.why.because')}</p>
          <ul class="why-signals">
            {because.map(({ fact }) => (
              <li key={fact}>
                {signalWords(fact)}
                <Button
                  look="quiet"
                  aria-label={i18n.t('recovery.why.offOf', [signalWords(fact)])}
                  onClick={() => void switchOff(fact)}
                >
                  {i18n.t('recovery.why.off')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

async function switchOff(fact: FactId): Promise<void> {
  const set = (off: boolean) =>
    changeSettings(({ recovery }) => {
      const others = recovery.signalsOff.filter((one) => one !== fact);
      return { recovery: { ...recovery, signalsOff: off ? [...others, fact] : others } };
    });
  await set(true);
  say(i18n.t('recovery.why.saidOff', [signalWords(fact)]), () => void set(false));
}
