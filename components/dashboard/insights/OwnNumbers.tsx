import { i18n } from '#i18n';
import { ENOUGH, type Numbers, type Version } from '../../../utils/insights/numbersOf.ts';
import { numberWords } from '../../ui/format.ts';
import './OwnNumbers.css';

/** What can be said of all applications together. Where there are too few of something, it says so and shows none. */
export function OwnNumbers({ numbers: { sent, reached, answers, versions, justFit } }: { numbers: Numbers }) {
  const known = answers.filter(({ count }) => count >= ENOUGH);
  return (
    <>
      <section aria-labelledby="numbers-steps">
        <h2 id="numbers-steps">{i18n.t('life.numbers.steps')}</h2>
        {reached.screen === 0 ? (
          <p class="reading">{i18n.t('life.numbers.noTalk')}</p>
        ) : (
          <>
            <p class="muted">{i18n.t('life.numbers.stepsHint')}</p>
            <table class="numbers">
              <caption class="visually-hidden">{i18n.t('life.numbers.stepsCaption')}</caption>
              <tbody>
                <Step name={i18n.t('life.numbers.sent')} count={sent} of={sent} />
                {(['screen', 'interview', 'final', 'offer'] as const).map((stage) => (
                  <Step key={stage} name={i18n.t(`stage.${stage}`)} count={reached[stage]} of={sent} />
                ))}
              </tbody>
            </table>
            {justFit.sent >= ENOUGH && (
              <p class="reading">
                {i18n.t('life.numbers.justFit', [numberWords(justFit.sent), numberWords(justFit.invited)])}
              </p>
            )}
          </>
        )}
      </section>
      <section aria-labelledby="numbers-answers">
        <h2 id="numbers-answers">{i18n.t('life.numbers.answers')}</h2>
        {known.length === 0 && <p class="muted reading">{i18n.t('life.numbers.fewAnswers')}</p>}
        <ul class="facts">
          {known.map(({ stage, middle, quarter, count }) => (
            <li key={stage}>
              {i18n.t(`life.numbers.after.${stage}`, [numberWords(middle), numberWords(quarter)])}
              <span class="muted">{i18n.t('life.numbers.from', count, [numberWords(count)])}</span>
            </li>
          ))}
        </ul>
      </section>
      {versions.length > 0 && reached.screen > 0 && (
        <section aria-labelledby="numbers-cvs">
          <h2 id="numbers-cvs">{i18n.t('life.numbers.versions')}</h2>
          <p class="muted reading">{i18n.t('life.numbers.versionsHint')}</p>
          <ul class="facts">
            {versions.map((one) => (
              <li key={one.id}>
                <strong>{one.name}</strong> {versionWords(one)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function versionWords({ sent, invited }: Version): string {
  if (sent < ENOUGH) return i18n.t('life.numbers.versionFew', sent, [numberWords(sent)]);
  return i18n.t('life.numbers.version', [numberWords(sent), numberWords(invited)]);
}

/** One step with how many got there; the bar only repeats the number. */
function Step({ name, count, of }: { name: string; count: number; of: number }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="numbers-count">{numberWords(count)}</td>
      <td class="numbers-bar">
        <svg
          width="100%"
          height="8"
          preserveAspectRatio="none"
          viewBox="0 0 100 8"
          aria-hidden="true"
          focusable="false"
        >
          <rect width={of > 0 ? (count / of) * 100 : 0} height="8" />
        </svg>
      </td>
    </tr>
  );
}
