import {
  BriefcaseBusiness,
  Building2,
  CalendarDays,
  ChartNoAxesColumn,
  HeartHandshake,
  type IconNode,
  LifeBuoy,
  NotebookPen,
  Save,
  SlidersHorizontal,
  Sun,
  Users,
} from 'lucide';
import { i18n } from '#i18n';

export interface PageEntry {
  page: string;
  name: () => string;
  icon: IconNode;
  /** `g`, then this key, goes there. */
  key: string;
}

/** One entry a page, in the order of the rail. A new page adds its line here and its view in `App`. */
export const PAGES: readonly PageEntry[] = [
  { page: 'today', name: () => i18n.t('followUps.title'), icon: Sun, key: 't' },
  { page: 'applications', name: () => i18n.t('dashboard.applications'), icon: BriefcaseBusiness, key: 'a' },
  { page: 'agenda', name: () => i18n.t('agenda.title'), icon: CalendarDays, key: 'c' },
  { page: 'recovery', name: () => i18n.t('recovery.title'), icon: HeartHandshake, key: 'r' },
  { page: 'employers', name: () => i18n.t('employers.title'), icon: Building2, key: 'e' },
  { page: 'insights', name: () => i18n.t('life.numbers.title'), icon: ChartNoAxesColumn, key: 'n' },
  { page: 'people', name: () => i18n.t('people.title'), icon: Users, key: 'p' },
  { page: 'log', name: () => i18n.t('log.title'), icon: NotebookPen, key: 'l' },
  { page: 'data', name: () => i18n.t('dashboard.data'), icon: Save, key: 'd' },
  { page: 'settings', name: () => i18n.t('dashboard.settings'), icon: SlidersHorizontal, key: 's' },
];

/** People to talk to. It has a place of its own, at the foot of the rail, from where it is one click on every page. */
export const SUPPORT: PageEntry = { page: 'support', name: () => i18n.t('support.title'), icon: LifeBuoy, key: 'h' };
