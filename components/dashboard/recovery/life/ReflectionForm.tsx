import { i18n } from '#i18n';
import { dateOfDay } from '../../../../utils/followups/days.ts';
import { journal } from '../../../../utils/journal/journal.ts';
import type { Application } from '../../../../utils/journal/types.ts';
import { act } from '../../../ui/act.ts';
import { Button } from '../../../ui/Button.tsx';
import { nameOf } from './nameOf.ts';

const AT = '17:00';
const MINUTES = 10;

/** A place for what goes round in the head: ten minutes, tomorrow at five. Another day can be chosen where it then stands. */
export function ReflectionForm({ application, today }: { application: Application | undefined; today: number }) {
  const about = application ? { applicationId: application.id, title: nameOf(application) } : {};
  return (
    <>
      {application && <p class="reading">{i18n.t('life.write.about', [nameOf(application)])}</p>}
      <Button
        onClick={() =>
          act(
            () =>
              journal.put('slot', { slot: 'reflection', on: dateOfDay(today + 1), at: AT, minutes: MINUTES, ...about }),
            i18n.t('life.slots.reflection.said'),
          )
        }
      >
        {i18n.t('life.slots.reflection.book')}
      </Button>
    </>
  );
}
