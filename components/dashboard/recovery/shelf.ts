import { i18n } from '#i18n';

interface ShelfEntry {
  /** Its name in the address: see `SECTIONS`. */
  section: string;
  name: string;
  hint: string;
}

/** What the shelf of the recovery page holds, group by group. */
export function shelf(): { id: string; name: string; entries: ShelfEntry[] }[] {
  return [
    {
      id: 'wait',
      name: i18n.t('recovery.shelf.wait'),
      entries: [
        { section: 'waiting', name: i18n.t('recovery.waiting.title'), hint: i18n.t('recovery.shelf.waiting') },
        { section: 'plans', name: i18n.t('recovery.plans.title'), hint: i18n.t('recovery.shelf.plans') },
      ],
    },
  ];
}
