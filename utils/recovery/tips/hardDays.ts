import { atLeast, atMost, is } from '../condition.ts';
import type { Tip } from '../tip.ts';

/** On days that the person called hard. */
export const hardDays = {
  lowDaySmall: {
    situations: ['lowDay'],
    when: [atMost('me.moodToday', 2)],
    act: 'pauseRemindersTomorrow',
    stories: ['internalStep', 'dreamJob'],
    studies: ['macgowan2022', 'noetel2024'],
    grade: 'C',
    studied: 'jobSeekers',
    tone: 'comfort',
    priority: 96,
    cooldownOk: true,
    cooldownDays: 2,
    maxShows: 20,
  },
  lowStretchPeople: {
    situations: ['lowStretch'],
    any: [atLeast('me.lowMoodDays14', 7), is('me.askedSupport', true)],
    act: 'openSupportPage',
    stories: ['dreamJob'],
    studies: ['samaritans', 'paulmoser2009'],
    grade: 'B',
    studied: 'jobSeekers',
    tone: 'support',
    priority: 100,
    cooldownOk: true,
    cooldownDays: 3,
    maxShows: 50,
  },
} satisfies Record<string, Tip>;
