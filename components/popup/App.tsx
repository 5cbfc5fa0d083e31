import { List, Search } from 'lucide';
import type { ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SCHEMA } from '../../utils/journal/db.ts';
import { databaseError, live } from '../../utils/journal/live.ts';
import type { ShownApplication } from '../../utils/journal/privacy.ts';
import { storedSchema } from '../../utils/journal/queries.ts';
import type { TabView } from '../../utils/messages.ts';
import { askHealth, followTrouble } from '../ui/health.ts';
import { Icon } from '../ui/Icon.tsx';
import { Keeping } from '../ui/Keeping.tsx';
import { readOnly } from '../ui/readOnly.ts';
import { Toasts } from '../ui/Toasts.tsx';
import { AddByHand } from './AddByHand.tsx';
import './App.css';
import { Asks } from './Asks.tsx';
import { DatabaseTrouble } from './DatabaseTrouble.tsx';
import { dashboardHref } from './dashboardHref.ts';
import { Foot } from './Foot.tsx';
import { Lately } from './Lately.tsx';
import { OldBackup } from './OldBackup.tsx';
import { ThisPage } from './ThisPage.tsx';

interface Props {
  /** Arrives when the page has been read. */
  tab: Promise<TabView | null>;
  /** Of the tab that the popup is about. */
  tabId?: Promise<number | undefined>;
  /** What happened lately, when that is known already. */
  lately?: ShownApplication[];
}

/** The popup, from what is on the page at hand to what happened lately. */
export function App({ tab, tabId, lately }: Props) {
  const schema = useMemo(() => live(storedSchema), []);
  useEffect(() => {
    readOnly.value = (schema.value ?? 0) > SCHEMA;
  }, [schema.value]);

  // Undefined while the page is being read.
  const [view, setView] = useState<TabView | null>();
  useEffect(() => {
    tab.then(setView, () => setView(null));
    // Reading the page may be what puts a watcher there.
    void tab.catch(() => null).then(async () => askHealth(await tabId));
  }, [tab]);
  useEffect(followTrouble, []);

  return (
    <>
      <header>
        <h1>Rebound</h1>
        <nav>
          <a href={dashboardHref('applications?q=')} target="_blank" rel="noopener">
            <Icon of={Search} />
            {i18n.t('popup.find')}
          </a>
          <a href={dashboardHref('applications')} target="_blank" rel="noopener">
            <Icon of={List} />
            {i18n.t('popup.all')}
          </a>
        </nav>
      </header>
      {databaseError.value ? (
        <>
          <DatabaseTrouble error={databaseError.value} />
          <div class="foot">
            <Foot />
          </div>
        </>
      ) : (
        <main>
          <Keeping
            restoreHref={dashboardHref('data/restore')}
            backupHref={dashboardHref('data/backup')}
            target="_blank"
          />
          <ThisPage view={view} />
          <Asks view={view} />
          <AfterPaint load={loadToday} />
          <Lately first={lately} />
          <AfterPaint load={loadOneThing} />
          <OldBackup />
          <AddByHand view={view}>
            <Foot />
          </AddByHand>
        </main>
      )}
      <Toasts />
    </>
  );
}

const loadToday = () => import('./Today.tsx').then((it) => it.Today);
const loadOneThing = () => import('./OneThing.tsx').then((it) => it.OneThing);

/** What comes after the first paint, which it must not keep waiting. */
function AfterPaint({ load }: { load(): Promise<ComponentType> }) {
  const [View, setView] = useState<ComponentType>();
  useEffect(() => {
    const timer = setTimeout(() => void load().then((view) => setView(() => view)));
    return () => clearTimeout(timer);
  }, [load]);
  return View ? <View /> : null;
}
