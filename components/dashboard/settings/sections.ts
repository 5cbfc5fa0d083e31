import { i18n } from '#i18n';

/** The parts of Settings in their order; each has its address, `#/settings/ID`. */
export const SECTIONS = [
  { id: 'look', name: () => i18n.t('settings.look') },
  { id: 'region', name: () => i18n.t('settings.region') },
  { id: 'reminders', name: () => i18n.t('settings.reminders') },
  { id: 'recovery', name: () => i18n.t('recovery.title') },
  { id: 'sites', name: () => i18n.t('sites.title') },
  { id: 'shortcuts', name: () => i18n.t('shell.shortcuts') },
  { id: 'data', name: () => i18n.t('settings.data') },
  { id: 'privacy', name: () => i18n.t('about.privacy.title') },
  { id: 'help', name: () => i18n.t('settings.help') },
  { id: 'about', name: () => i18n.t('about.title') },
] as const;
