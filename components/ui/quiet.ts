import { i18n } from '#i18n';
import { changeSettings } from '../../utils/settings.ts';
import { dayWords, timeWords } from './dateWords.ts';
import { say } from './toast.ts';

/** From now on it is quiet until then (milliseconds since the epoch); says so, with the way back. */
export async function beQuiet(until: number): Promise<void> {
  const before = await setQuiet(until);
  say(i18n.t('life.quiet.said', [untilWords(until)]), () => void setQuiet(before));
}

/** The quiet that was begun by hand is over; hours that were chosen for every day stay. */
export async function endQuiet(): Promise<void> {
  const before = await setQuiet(undefined);
  say(i18n.t('life.quiet.ended'), () => void setQuiet(before));
}

/** "tomorrow, 09:00". */
export function untilWords(until: number, now = Date.now()): string {
  return i18n.t('life.quiet.until', [dayWords(until, now), timeWords(until)]);
}

async function setQuiet(quietUntil: number | undefined): Promise<number | undefined> {
  let before: number | undefined;
  await changeSettings(({ recovery }) => {
    before = recovery.quietUntil;
    return { recovery: { ...recovery, quietUntil } };
  });
  return before;
}
