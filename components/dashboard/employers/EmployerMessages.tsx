import { i18n } from '#i18n';
import type { EmployerStory } from '../../../utils/insights/employerStory.ts';
import { DateText } from '../../ui/DateText.tsx';
import { numberWords } from '../../ui/format.ts';
import { Part } from './EmployerView.tsx';

/** How many messages went either way, and when the last ones did. */
export function EmployerMessages({ messages }: Pick<EmployerStory, 'messages'>) {
  if (messages.length === 0) return null;
  return (
    <Part name={i18n.t('employers.messages')}>
      <ul class="plain-list">
        {(['in', 'out'] as const).map((direction) => {
          const some = messages.filter((one) => one.direction === direction);
          const last = some.at(-1);
          return (
            <li key={direction}>
              {i18n.t(`employers.${direction}`, some.length, [numberWords(some.length)])}
              {last && (
                <span class="muted">
                  {' '}
                  {some.length > 1 && i18n.t('employers.lastOne')} <DateText at={last.at} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
