import { Moon } from 'lucide';
import { i18n } from '#i18n';
import { untilTomorrow } from '../../utils/recovery/quiet.ts';
import { Button } from './Button.tsx';
import { now } from './now.ts';
import './QuietSwitch.css';
import { beQuiet, endQuiet, untilWords } from './quiet.ts';
import { settings } from './settings.ts';

/** One click for quiet until tomorrow (`brief` where there is little room); while it is quiet, until when, and one click to end it. */
export function QuietSwitch({ brief }: { brief?: boolean }) {
  const until = settings.value?.recovery.quietUntil ?? 0;
  const at = now.value;
  if (until > at)
    return (
      <span class="quiet-on">
        {i18n.t('life.quiet.is', [untilWords(until, at)])}
        <Button look="quiet" aria-label={i18n.t('life.quiet.endName')} onClick={() => void endQuiet()}>
          {i18n.t('life.quiet.end')}
        </Button>
      </span>
    );
  return (
    <Button
      look="quiet"
      icon={Moon}
      {...(brief && { 'aria-label': i18n.t('life.quiet.tomorrow'), title: i18n.t('life.quiet.tomorrow') })}
      onClick={() => void beQuiet(untilTomorrow(at))}
    >
      {i18n.t(brief ? 'life.quiet.brief' : 'life.quiet.tomorrow')}
    </Button>
  );
}
