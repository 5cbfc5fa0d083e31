import { i18n } from '#i18n';
import type { FactId } from '../../../utils/recovery/facts/facts.ts';
import { STUDIES } from '../../../utils/recovery/sources.ts';
import type { TipChoice } from '../../../utils/recovery/tipChoice.ts';
import { tipOf } from '../../../utils/recovery/tips.ts';
import { changeSettings } from '../../../utils/settings.ts';
import { Button } from '../Button.tsx';
import { factName, factWords, tipWords } from '../tipWords.ts';
import { say } from '../toast.ts';

/** Where a tip comes from, how strong the evidence is, and which signals brought it up; each can be switched off. */
export function WhyThis({ choice, title }: { choice: TipChoice; title: string }) {
  const { tip, because } = choice;
  const { stories, studies, grade, studied } = tipOf(tip);
  return (
    <details class="why small">
      <summary aria-label={i18n.t('recovery.why.labelOf', [title])}>{i18n.t('recovery.why.label')}</summary>
      <p>
        {i18n.t(`evidence.grade.${grade}`)}. {i18n.t(`evidence.studied.${studied}`)} {tipWords(choice).note}
      </p>
      <ul>
        {stories.map((story) => (
          <li key={story}>{i18n.t(`evidence.story.${story}`)}</li>
        ))}
        {studies.map((study) => (
          <li key={study}>
            <a href={STUDIES[study].url} target="_blank" rel="noopener noreferrer">
              {STUDIES[study].cite}
            </a>
            : {i18n.t(`evidence.finding.${study}`)}.{' '}
            <span class="muted">{i18n.t(STUDIES[study].checked ? 'evidence.checked' : 'evidence.recalled')}</span>
          </li>
        ))}
      </ul>
      {because.length > 0 && (
        <>
          <p>{i18n.t('recovery.why.because')}</p>
          <ul class="why-signals">
            {because.map((one) => (
              <li key={one.fact}>
                {factWords(one)}
                <Button
                  look="quiet"
                  aria-label={i18n.t('recovery.why.offOf', [factName(one.fact)])}
                  onClick={() => void switchOff(one.fact)}
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
  say(i18n.t('recovery.why.saidOff', [factName(fact)]), () => void set(false));
}
