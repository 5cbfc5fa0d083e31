import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createAutomatic } from '../../utils/backups/automatic.ts';
import { folderPlace } from '../../utils/backups/folderPlace.ts';
import { createIntake } from '../../utils/capture/intake.ts';
import { OUTBOX } from '../../utils/capture/outbox.ts';
import { createTabs } from '../../utils/capture/tabs.ts';
import { db } from '../../utils/journal/db.ts';
import { createGuard } from '../../utils/repair/guard.ts';
import { overlayAllowed, readSettings } from '../../utils/settings.ts';
import { eraseLooseFiles } from '../../utils/transfer/eraseLooseFiles.ts';
import { answerMessage } from './answerMessage.ts';
import { canaryStore } from './canaryStore.ts';
import { makeContextMenu, onContextMenu } from './contextMenu.ts';
import { downloadsPlace } from './downloadsPlace.ts';
import { forgetFrames } from './frames.ts';
import { refreshMarks } from './giveMarks.ts';
import { injectWatchers } from './injectWatchers.ts';
import { isRefused } from './isRefused.ts';
import { createLocalTrust } from './localTrust.ts';
import { nextOf } from './nextOf.ts';
import { createReminders, openNotified } from './reminders.ts';
import { attemptState, isFirstStart, readOutbox, tabMemory } from './session.ts';
import { showOverlay } from './showOverlay.ts';
import { followSwitches } from './siteSwitches.ts';
import { followWatched } from './watchedSites.ts';

/** Wakes us up to look into the outbox, should a message and a storage event both have been missed, to tidy up, and to back up. */
const SAFETY_NET = { name: 'outbox', periodInMinutes: 30 };

export default defineBackground({
  type: 'module',
  main() {
    const now = () => Date.now();
    const allowed = async (site: string) => overlayAllowed(await readSettings(), site);
    const tabs = createTabs({
      db,
      now,
      memory: tabMemory,
      allowed,
      show: showOverlay,
      next: (row) => nextOf(row, now()),
    });
    const reminders = createReminders(db, now);
    const trust = createLocalTrust();
    const guard = createGuard({
      db,
      now,
      canary: canaryStore(trust),
      repaired: async () => void Promise.all([tabs.refreshAll(), reminders.look()]),
    });
    const automatic = createAutomatic({
      db,
      now,
      ready: guard.ready,
      places: { downloads: downloadsPlace(now), folder: folderPlace(db, now) },
    });
    const intake = createIntake({
      db,
      now,
      ready: guard.ready,
      state: attemptState,
      again: (ms) => void setTimeout(() => void intake.drain(), ms),
      refuses: ({ site, url }) => isRefused(site, url),
      outbox: { read: readOutbox, remove: (keys) => browser.storage.local.remove(keys) },
      async noted(tabId, type, { applicationId, eventId }) {
        void reminders.look();
        void refreshMarks(db);
        guard.changed();
        if (tabId === undefined) return;
        // Announced when it is on disk twice, and not before.
        if (type === 'confirmation' && eventId && !guard.trouble()) await tabs.noted(tabId, applicationId, eventId);
        else await tabs.refresh(tabId);
      },
    });

    browser.runtime.onMessage.addListener(answerMessage({ db, now, intake, tabs, reminders, guard, trust, automatic }));
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(OUTBOX) && changes[key]?.newValue))
        void intake.drain();
      // Settings that are gone were deleted with everything else: there is nothing to look at.
      if (area === 'local' && changes.settings?.newValue) {
        void Promise.all([reminders.look(), refreshMarks(db)]);
        void followSwitches(changes.settings.oldValue);
      }
    });
    browser.tabs.onCreated.addListener(({ id, openerTabId }) => {
      if (id === undefined || openerTabId === undefined) return;
      void intake.update((state) => ({ ...state, openers: { ...state.openers, [id]: openerTabId } }));
    });
    browser.tabs.onRemoved.addListener((tabId) => {
      void tabMemory.forget(tabId);
      void forgetFrames(tabId);
    });
    browser.runtime.onStartup.addListener(() => void forgetFrames());
    // The safety net looks at reminders too: the clock or the time zone may have changed meanwhile.
    browser.alarms.onAlarm.addListener(({ name }) => {
      void Promise.all([intake.drain(), reminders.look(), trust.mend()]);
      if (name !== SAFETY_NET.name) return;
      void eraseLooseFiles(db, now()).catch((error) => console.error(error));
      void automatic.look();
    });
    // Alarms may be gone after an update, a restart or a disable: made anew at every start.
    void browser.alarms.create(SAFETY_NET.name, { periodInMinutes: SAFETY_NET.periodInMinutes });
    browser.contextMenus.onClicked.addListener(onContextMenu);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void makeContextMenu();
      // A tab of its own: the browser's own way takes over an empty tab that somebody is about to use.
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/options.html') });
    });
    // Pages that were open before an install, update or enable have no living watcher.
    void injectWatchers();
    // Compared before anything is written; and read as a whole once after every start of the browser.
    void guard.check();
    void followWatched();
    browser.permissions.onRemoved.addListener(() => void followWatched());
    void intake.drain();
    void trust.mend();
    void isFirstStart().then((first) => void (first && guard.check(true)));
    const open = (id: string) => void openNotified(id);
    // The second button is "Tomorrow": see `textOf`.
    const press = (id: string, button: number) => void (button === 1 ? reminders.snooze(id) : openNotified(id));
    const onNotified = () => {
      browser.notifications?.onClicked.addListener(open);
      if (!import.meta.env.FIREFOX) browser.notifications?.onButtonClicked.addListener(press);
    };
    onNotified();
    // The permission is asked for when somebody switches notifications on.
    browser.permissions.onAdded.addListener(() => {
      onNotified();
      void followWatched();
    });
    void reminders.look();
  },
});
