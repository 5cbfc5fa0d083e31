import { i18n } from '#i18n';
import { endOf } from '../../../../utils/followups/aroundInterview.ts';
import { countersHiddenUntil } from '../../../../utils/recovery/hardDay.ts';
import { now } from '../../../ui/now.ts';
import { settings } from '../../../ui/settings.ts';
import { hrefOf } from '../../route.ts';
import { useApplications } from './useApplications.ts';
import { useRecords } from './useRecords.ts';

/** What the search has left so far, whatever came of it. Nothing while it is nothing, nor on a day without numbers. */
export function Pile() {
  const applications = useApplications();
  const [questions, stories, people] = [useRecords('question'), useRecords('story'), useRecords('person')];
  const chosen = settings.value?.recovery;
  if (!applications || !questions || !stories || !people || !chosen) return null;
  const at = now.value;
  if (countersHiddenUntil(chosen, at) !== undefined) return null;
  const talks = [...applications.values()].flatMap(({ interviews = [] }) =>
    interviews.filter((one) => endOf(one) <= at),
  );
  const pile = [
    ['talks', talks.length, hrefOf('employers')],
    ['questions', questions.length, hrefOf('recovery', 'questions')],
    ['stories', stories.length, hrefOf('recovery', 'stories')],
    ['people', people.length, hrefOf('people')],
  ] as const;
  if (pile.every(([, count]) => count === 0)) return null;
  return (
    <section aria-labelledby="pile">
      <h2 id="pile">{i18n.t('learning.pile.title')}</h2>
      <ul class="learn-pile">
        {pile.map(
          ([name, count, href]) =>
            count > 0 && (
              <li key={name}>
                <a href={href}>{i18n.t(`learning.pile.${name}`, count)}</a>
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
