import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { SCHEMA } from '../../utils/journal/db.ts';
import { databaseError, live } from '../../utils/journal/live.ts';
import { storedSchema } from '../../utils/journal/queries.ts';
import { askHealth, followTrouble } from '../ui/health.ts';
import { Keeping } from '../ui/Keeping.tsx';
import { lazy } from '../ui/Lazy.tsx';
import { readOnly } from '../ui/readOnly.ts';
import { SiteNames } from '../ui/SiteNames.ts';
import { settings } from '../ui/settings.ts';
import { Toasts } from '../ui/Toasts.tsx';
import { ApplicationsPage } from './applications/ApplicationsPage.tsx';
import './App.css';
import { DatabaseTrouble } from './DatabaseTrouble.tsx';
import { erasure } from './data/erasure.ts';
import { keepPlace } from './keepPlace.ts';
import { markOpened } from './markOpened.ts';
import { palette } from './palette/palette.ts';
import { followRecent } from './palette/recent.ts';
import { Rail } from './Rail.tsx';
import { goInstead, hrefOf, parseRoute, type Route, route } from './route.ts';
import { followShortcuts } from './shortcuts/followShortcuts.ts';
import { shortcutHelp } from './shortcuts/shortcuts.ts';
import { Title } from './Title.tsx';
import { WhenIdle } from './WhenIdle.tsx';

// The dashboard opens with a list; everything else is read when it is asked for.
const AgendaPage = lazy(() => import('./agenda/AgendaPage.tsx').then((it) => it.AgendaPage));
const AnswerPage = lazy(() => import('./answer/AnswerPage.tsx').then((it) => it.AnswerPage));
const BackupReminder = lazy(() => import('./data/BackupReminder.tsx').then((it) => it.BackupReminder));
const DataPage = lazy(() => import('./data/DataPage.tsx').then((it) => it.DataPage));
const EmployersPage = lazy(() => import('./employers/EmployersPage.tsx').then((it) => it.EmployersPage));
const InsightsPage = lazy(() => import('./insights/InsightsPage.tsx').then((it) => it.InsightsPage));
const Erasure = lazy(() => import('./data/Erasure.tsx').then((it) => it.Erasure));
const LetterPage = lazy(() => import('./letters/LetterPage.tsx').then((it) => it.LetterPage));
const LogPage = lazy(() => import('./log/LogPage.tsx').then((it) => it.LogPage));
const PeoplePage = lazy(() => import('./people/PeoplePage.tsx').then((it) => it.PeoplePage));
const RecoveryPage = lazy(() => import('./recovery/RecoveryPage.tsx').then((it) => it.RecoveryPage));
const SettingsPage = lazy(() => import('./settings/SettingsPage.tsx').then((it) => it.SettingsPage));
const SupportPage = lazy(() => import('./support/SupportPage.tsx').then((it) => it.SupportPage));
const TodayPage = lazy(() => import('./today/TodayPage.tsx').then((it) => it.TodayPage));
const WelcomePage = lazy(() => import('./welcome/WelcomePage.tsx').then((it) => it.WelcomePage));
const Palette = lazy(() => import('./palette/Palette.tsx').then((it) => it.Palette));
const ShortcutHelp = lazy(() => import('./shortcuts/ShortcutHelp.tsx').then((it) => it.ShortcutHelp));

/** The dashboard: the rail, one page, and messages. `siteNames` are the names of supported sites by id. */
export function App(props: { siteNames: Record<string, string> }) {
  // Nothing may read the journal while it is being deleted.
  return erasure.value ? <Erasure /> : <Dashboard {...props} />;
}

function Dashboard({ siteNames }: { siteNames: Record<string, string> }) {
  const schema = useMemo(() => live(storedSchema), []);
  const at = route.value;
  const welcomed = settings.value && Boolean(settings.value.welcomedAt);

  useEffect(() => {
    // The address itself counts: what it says may not have been heard yet.
    if (parseRoute(location.hash).page === '' && welcomed !== undefined)
      goInstead(welcomed ? 'applications' : 'welcome');
  }, [at.page, welcomed]);
  useEffect(() => {
    readOnly.value = (schema.value ?? 0) > SCHEMA;
  }, [schema.value]);
  useEffect(() => {
    // A journal that can't be opened is spoken of below.
    if (welcomed) welcomeBack().catch((error) => console.error(error));
  }, [welcomed]);
  useEffect(() => keepPlace(() => pageOf(route.value)), []);
  useEffect(() => void askHealth(), []);
  useEffect(followTrouble, []);
  useEffect(followShortcuts, []);
  useEffect(followRecent, []);

  return (
    <div class="app">
      <a class="skip" href="#main">
        {i18n.t('dashboard.skip')}
      </a>
      <Rail />
      <main id="main" tabIndex={-1}>
        {readOnly.value && (
          <div class="notice" role="note">
            <strong>{i18n.t('dashboard.newerTitle')}</strong>
            <p>{i18n.t('dashboard.newer')}</p>
          </div>
        )}
        {!databaseError.value && (
          <Keeping restoreHref={hrefOf('data', 'restore')} backupHref={hrefOf('data', 'backup')} />
        )}
        {at.page !== 'data' && at.page !== 'welcome' && !databaseError.value && (
          <WhenIdle>
            <BackupReminder />
          </WhenIdle>
        )}
        {databaseError.value ? (
          <DatabaseTrouble error={databaseError.value} />
        ) : (
          // In another language of dates, everything is drawn anew; but not the page on which it is chosen.
          <SiteNames.Provider value={siteNames}>
            <Page key={at.page === 'settings' ? '' : settings.value?.locale} at={at} siteNames={siteNames} />
          </SiteNames.Provider>
        )}
      </main>
      <Toasts />
      <Title />
      {palette.value && <Palette />}
      {shortcutHelp.value && <ShortcutHelp />}
    </div>
  );
}

/** Whoever comes back after weeks is met by one calm page, unless they came for something else. */
async function welcomeBack(): Promise<void> {
  if ((await markOpened()) && ['', 'applications', 'board', 'today'].includes(parseRoute(location.hash).page))
    goInstead('recovery', 'back');
}

/** What counts as a page of its own: each section of the recovery page does. */
function pageOf({ page, id, part }: Route): string {
  return page === 'recovery' ? [page, id, part].join('/') : page;
}

function Page({ at, siteNames }: { at: Route; siteNames: Record<string, string> }) {
  if (!settings.value || at.page === '') return null;
  if (at.page === 'applications' || at.page === 'board') return <ApplicationsPage at={at} siteNames={siteNames} />;
  if (at.page === 'today') return <TodayPage />;
  if (at.page === 'agenda') return <AgendaPage name={at.id} />;
  if (at.page === 'answer') return <AnswerPage key={at.id} id={at.id} />;
  if (at.page === 'employers') return <EmployersPage companyKey={at.id} />;
  if (at.page === 'people') return <PeoplePage id={at.id} />;
  if (at.page === 'recovery') return <RecoveryPage section={at.id} id={at.part} kind={at.kind} />;
  if (at.page === 'insights') return <InsightsPage settings={settings.value} />;
  if (at.page === 'support') return <SupportPage settings={settings.value} />;
  if (at.page === 'letters') return <LetterPage id={at.id} kind={at.kind} talk={at.talk} settings={settings.value} />;
  if (at.page === 'log') return <LogPage siteNames={siteNames} id={at.id} />;
  if (at.page === 'data') return <DataPage section={at.id} />;
  if (at.page === 'settings') return <SettingsPage settings={settings.value} siteNames={siteNames} section={at.id} />;
  if (at.page === 'welcome') return <WelcomePage settings={settings.value} siteNames={siteNames} step={at.id} />;
  return (
    <div class="page">
      <h1>{i18n.t('dashboard.notFound')}</h1>
      <p>
        <a href={hrefOf('applications')}>{i18n.t('dashboard.toApplications')}</a>
      </p>
    </div>
  );
}
