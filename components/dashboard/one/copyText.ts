import { i18n } from '#i18n';
import { say } from '../../ui/toast.ts';

/** Puts text on the clipboard, and says whether it is there. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(i18n.t('story.copied'));
  } catch (error) {
    console.error(error);
    say(i18n.t('story.notCopied'));
  }
}
