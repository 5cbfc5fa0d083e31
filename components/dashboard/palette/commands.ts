import {
  CalendarPlus,
  CircleDot,
  CircleHelp,
  type IconNode,
  MailOpen,
  PenLine,
  Save,
  SlidersHorizontal,
  SunMoon,
  Upload,
} from 'lucide';
import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import { type Application, OUTCOMES, STAGES } from '../../../utils/journal/types.ts';
import { changeSettings } from '../../../utils/settings.ts';
import { act } from '../../ui/act.ts';
import { actAnswer } from '../../ui/answer/actAnswer.ts';
import { answerOf } from '../../ui/answer/answered.ts';
import { letterPlace } from '../../ui/letterPlace.ts';
import { statusWords } from '../../ui/statusWords.ts';
import { go } from '../route.ts';
import { SECTIONS } from '../settings/sections.ts';
import { SHORTCUTS } from '../shortcuts/shortcuts.ts';

export interface Command {
  id: string;
  name: string;
  icon: IconNode;
  /** As the table of shortcuts writes them. */
  keys?: string;
  run(): void;
}

/** What can be done from anywhere; first of all to the application that is open. */
export function commands(open: Application | undefined): Command[] {
  return [
    ...(open ? [...statusCommands(open), letterCommand(open)] : []),
    { id: 'answer', name: i18n.t('answer.command'), icon: MailOpen, run: () => go('answer', open?.id) },
    ...shortcutCommands('do'),
    ...otherCommands(),
  ];
}

/** The pages, and the sections of Settings. */
export function places(): Command[] {
  return [
    ...shortcutCommands('go'),
    ...SECTIONS.map(({ id, name }) => ({
      id: `settings-${id}`,
      name: i18n.t('palette.setting', [name()]),
      icon: SlidersHorizontal,
      run: () => go('settings', id),
    })),
    { id: 'welcome', name: i18n.t('palette.welcome'), icon: CircleHelp, run: () => go('welcome') },
  ];
}

function shortcutCommands(group: 'do' | 'go'): Command[] {
  return SHORTCUTS.filter((one) => one.group === group && one.keys !== 'mod+k').map(({ keys, name, icon, run }) => ({
    id: keys,
    name: name(),
    icon,
    keys,
    run,
  }));
}

function otherCommands(): Command[] {
  const themes = ['system', 'light', 'dark'] as const;
  return [
    { id: 'activity', name: i18n.t('palette.addActivity'), icon: CalendarPlus, run: () => go('log', 'new') },
    { id: 'backup', name: i18n.t('palette.backup'), icon: Save, run: backUpNow },
    { id: 'past', name: i18n.t('past.command'), icon: Upload, run: () => go('data', 'past') },
    { id: 'restore', name: i18n.t('palette.restore'), icon: Upload, run: () => go('data', 'restore') },
    ...themes.map((theme) => ({
      id: `theme-${theme}`,
      name: i18n.t(`palette.theme.${theme}`),
      icon: SunMoon,
      run: () => void changeSettings(() => ({ theme })),
    })),
  ];
}

/** The code for it comes with the page of the data; it says itself how it went. */
async function backUpNow(): Promise<void> {
  const { backUp } = await import('../data/backUp.ts');
  await backUp();
}

function letterCommand({ id }: Application): Command {
  return {
    id: 'letter',
    name: i18n.t('letters.writeAny'),
    icon: PenLine,
    run: () => (location.hash = `#/${letterPlace(id)}`),
  };
}

function statusCommands(application: Application): Command[] {
  const { id, title, stage, outcome } = application;
  const said = (words: string) => i18n.t('ui.nowOf', [title || i18n.t('ui.untitled'), words]);
  return [
    ...OUTCOMES.filter((one) => one !== outcome).map((one) => ({
      id: `outcome-${one}`,
      name: i18n.t(`outcome.act.${one}`),
      icon: CircleDot,
      run: () =>
        void actAnswer(() => journal.setOutcome(id, one), said(statusWords({ stage, outcome: one })), answerOf(one)),
    })),
    ...STAGES.filter((one) => one !== 'started' && one !== stage).map((one) => ({
      id: `stage-${one}`,
      name: i18n.t('palette.setStage', [i18n.t(`stage.${one}`)]),
      icon: CircleDot,
      run: () => void act(() => journal.setStage(id, one), said(i18n.t(`stage.${one}`))),
    })),
  ];
}
