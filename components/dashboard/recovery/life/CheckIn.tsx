import { useId, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { dateOfDay, dayOf } from '../../../../utils/followups/days.ts';
import { db } from '../../../../utils/journal/db.ts';
import { live } from '../../../../utils/journal/live.ts';
import { Button } from '../../../ui/Button.tsx';
import '../../../ui/Choices.css';
import { now } from '../../../ui/now.ts';
import { readOnly } from '../../../ui/readOnly.ts';
import { say } from '../../../ui/toast.ts';
import './CheckIn.css';
import { moodNames } from './moodNames.ts';

/** One tap about today, from heavy to light, in words. Nothing follows from leaving it out. */
export function CheckIn() {
  const id = useId();
  const day = dateOfDay(dayOf(now.value));
  // Null says that nothing was said; undefined that it is not known yet.
  const today = useMemo(() => live(async () => (await db.checkIns.get(day)) ?? null), [day]);
  const set = async (mood: number | undefined) => {
    if (readOnly.value) return say(i18n.t('ui.readOnly'));
    try {
      if (mood === undefined) await db.checkIns.delete(day);
      else await db.checkIns.put({ day, mood, at: Date.now() });
    } catch (error) {
      console.error(error);
      say(i18n.t('ui.failed'));
    }
  };
  if (today.value === undefined) return null;
  return (
    <fieldset class="choices check-in">
      <legend>{i18n.t('life.checkIn.today')}</legend>
      <div class="check-in-steps">
        {moodNames().map((name, at) => (
          <label key={name} class="choice">
            <input type="radio" name={id} checked={today.value?.mood === at + 1} onChange={() => set(at + 1)} />
            {name}
          </label>
        ))}
      </div>
      {today.value && (
        <Button look="quiet" onClick={() => set(undefined)}>
          {i18n.t('life.checkIn.takeBack')}
        </Button>
      )}
    </fieldset>
  );
}
