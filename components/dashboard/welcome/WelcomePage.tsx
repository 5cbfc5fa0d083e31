import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { changeSettings, type Settings } from '../../../utils/settings.ts';
import { Button } from '../../ui/Button.tsx';
import '../../ui/Choices.css';
import { go, goInstead } from '../route.ts';
import { FirstEntry } from './FirstEntry.tsx';
import { OnPages } from './OnPages.tsx';
import { STEPS, stepOf } from './steps.ts';
import { Waiting } from './Waiting.tsx';
import './WelcomePage.css';
import { What } from './What.tsx';

interface Props {
  settings: Settings;
  siteNames: Record<string, string>;
  /** The step that the address names; without one, where the person stopped. */
  step: string | undefined;
}

/** The first-run tour: what happens by itself, the choices that are the person's, and a first entry. */
export function WelcomePage({ settings, siteNames, step }: Props) {
  const page = useRef<HTMLDivElement>(null);
  const now = stepOf(step);
  const before = useRef(now);

  useEffect(() => {
    if (!now) return goInstead('welcome', stepOf(settings.welcomeStep) ?? STEPS[0]);
    if (settings.welcomeStep !== now) void changeSettings(() => ({ welcomeStep: now }));
    // Another step is read from its heading on.
    if (before.current && before.current !== now) {
      page.current?.closest('main')?.scrollTo(0, 0);
      page.current?.querySelector('h1')?.focus({ preventScroll: true });
    }
    before.current = now;
  }, [now]);

  const finish = async () => {
    await changeSettings((last) => ({ welcomedAt: last.welcomedAt ?? Date.now(), welcomeStep: '' }));
  };
  const skip = async () => {
    await finish();
    go('applications');
  };

  if (!now) return null;
  const at = STEPS.indexOf(now);
  const [earlier, later] = [STEPS[at - 1], STEPS[at + 1]];
  return (
    <div class="page welcome" ref={page}>
      <header>
        <p class="muted small">{i18n.t('welcome.step', [String(at + 1), String(STEPS.length)])}</p>
        <h1 tabIndex={-1}>{i18n.t(`welcome.${now}.title`)}</h1>
      </header>
      {now === 'what' && <What />}
      {now === 'pages' && <OnPages settings={settings} siteNames={siteNames} />}
      {now === 'waiting' && <Waiting settings={settings} />}
      {now === 'first' && <FirstEntry siteNames={siteNames} onFinish={finish} />}
      <div class="row">
        {later && (
          <Button look="primary" onClick={() => go('welcome', later)}>
            {i18n.t('welcome.next')}
          </Button>
        )}
        {earlier && <Button onClick={() => go('welcome', earlier)}>{i18n.t('welcome.back')}</Button>}
        <Button look="quiet" onClick={skip}>
          {i18n.t(later ? 'welcome.skip' : 'welcome.first.none')}
        </Button>
      </div>
    </div>
  );
}
