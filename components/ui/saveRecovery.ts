import { i18n } from '#i18n';
import { changeSettings, type Settings } from '../../utils/settings.ts';
import { say } from './toast.ts';

type Recovery = Settings['recovery'];

/** Keeps what was chosen, says it, and offers to take it back. Answers whether it worked. */
export async function saveRecovery(change: Partial<Recovery>, said: string): Promise<boolean> {
  let before: Partial<Recovery> = {};
  const keep = (some: Partial<Recovery>) =>
    changeSettings(({ recovery }) => {
      before = Object.fromEntries(Object.keys(some).map((name) => [name, recovery[name as keyof Recovery]]));
      return { recovery: { ...recovery, ...some } };
    });
  try {
    await keep(change);
    const undo = before;
    say(said, () => void keep(undo));
    return true;
  } catch (error) {
    console.error(error);
    say(i18n.t('ui.failed'));
    return false;
  }
}
