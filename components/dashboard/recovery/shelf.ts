import { i18n } from '#i18n';

interface ShelfEntry {
  /** Its name in the address: see `SECTIONS`. */
  section: string;
  name: string;
  hint: string;
}

/** What the shelf of the recovery page holds, group by group. What belongs to one application is reached from there. */
export function shelf(): { id: string; name: string; entries: ShelfEntry[] }[] {
  return [
    {
      id: 'wait',
      name: i18n.t('recovery.shelf.wait'),
      entries: [
        { section: 'waiting', name: i18n.t('recovery.waiting.title'), hint: i18n.t('recovery.shelf.waiting') },
        { section: 'plans', name: i18n.t('recovery.plans.title'), hint: i18n.t('recovery.shelf.plans') },
        { section: 'quiet', name: i18n.t('life.quiet.title'), hint: i18n.t('recovery.shelf.quiet') },
        { section: 'break', name: i18n.t('life.break.title'), hint: i18n.t('recovery.shelf.break') },
        { section: 'write', name: i18n.t('life.write.title'), hint: i18n.t('recovery.shelf.write') },
        { section: 'lines', name: i18n.t('life.lines.title'), hint: i18n.t('recovery.shelf.lines') },
        { section: 'checkin', name: i18n.t('life.checkIn.title'), hint: i18n.t('recovery.shelf.checkin') },
      ],
    },
    {
      id: 'learn',
      name: i18n.t('recovery.shelf.learn'),
      entries: [
        { section: 'sheet', name: i18n.t('learning.sheet.title'), hint: i18n.t('recovery.shelf.sheet') },
        { section: 'prep', name: i18n.t('learning.prep.title'), hint: i18n.t('recovery.shelf.prep') },
        { section: 'return', name: i18n.t('learning.return.title'), hint: i18n.t('recovery.shelf.return') },
        { section: 'stories', name: i18n.t('learning.stories.title'), hint: i18n.t('recovery.shelf.stories') },
        { section: 'questions', name: i18n.t('learning.questions.title'), hint: i18n.t('recovery.shelf.questions') },
        { section: 'asked', name: i18n.t('learning.asked.title'), hint: i18n.t('recovery.shelf.asked') },
        { section: 'goals', name: i18n.t('learning.goals.title'), hint: i18n.t('recovery.shelf.goals') },
        { section: 'feedback', name: i18n.t('learning.feedback.title'), hint: i18n.t('recovery.shelf.feedback') },
        { section: 'strengths', name: i18n.t('learning.strengths.title'), hint: i18n.t('recovery.shelf.strengths') },
        { section: 'snippets', name: i18n.t('learning.snippets.title'), hint: i18n.t('recovery.shelf.snippets') },
      ],
    },
    {
      id: 'life',
      name: i18n.t('recovery.shelf.life'),
      entries: [
        { section: 'profile', name: i18n.t('life.profile.title'), hint: i18n.t('recovery.shelf.profile') },
        { section: 'wishes', name: i18n.t('life.wishes.title'), hint: i18n.t('recovery.shelf.wishes') },
        { section: 'compare', name: i18n.t('life.compare.title'), hint: i18n.t('recovery.shelf.compare') },
        { section: 'week', name: i18n.t('life.week.title'), hint: i18n.t('recovery.shelf.week') },
        { section: 'slots', name: i18n.t('life.slots.title'), hint: i18n.t('recovery.shelf.slots') },
        { section: 'barriers', name: i18n.t('life.barriers.title'), hint: i18n.t('recovery.shelf.barriers') },
        { section: 'summary', name: i18n.t('life.summary.title'), hint: i18n.t('recovery.shelf.summary') },
      ],
    },
  ];
}
