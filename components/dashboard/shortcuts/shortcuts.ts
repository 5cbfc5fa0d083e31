import { signal } from '@preact/signals';
import {
  ChevronDown,
  ChevronUp,
  Command,
  type IconNode,
  Keyboard,
  ListPlus,
  MoveDown,
  MoveUp,
  Redo2,
  Search,
  Undo2,
} from 'lucide';
import { i18n } from '#i18n';
import { redoLast, undoLast } from '../../ui/undo.ts';
import { goNeighbour } from '../one/goNeighbour.ts';
import { PAGES, SUPPORT } from '../pages.ts';
import { palette } from '../palette/palette.ts';
import { go } from '../route.ts';
import { focusSearch } from './focusSearch.ts';
import { moveInList } from './moveInList.ts';

export interface Shortcut {
  /** As `KeyboardEvent.key` has them: one key, two that follow each other (`g a`), or one with `mod+`, which is Ctrl, or ⌘ on a Mac. */
  keys: string;
  name: () => string;
  group: 'go' | 'do' | 'list';
  icon: IconNode;
  run(): void;
}

/** Whether the table of shortcuts is shown. */
export const shortcutHelp = signal(false);

/** All shortcuts. What the keys do, what the help says and what the palette hints at come from here. */
export const SHORTCUTS: readonly Shortcut[] = [
  {
    keys: 'mod+k',
    name: () => i18n.t('shell.find'),
    group: 'do',
    icon: Command,
    run: () => {
      palette.value = !palette.value;
    },
  },
  { keys: '/', name: () => i18n.t('shell.search'), group: 'do', icon: Search, run: focusSearch },
  {
    keys: 'n',
    name: () => i18n.t('dashboard.new.title'),
    group: 'do',
    icon: ListPlus,
    run: () => go('applications', 'new'),
  },
  { keys: 'mod+z', name: () => i18n.t('shell.undo'), group: 'do', icon: Undo2, run: () => void undoLast() },
  { keys: 'mod+shift+z', name: () => i18n.t('shell.redo'), group: 'do', icon: Redo2, run: () => void redoLast() },
  {
    keys: '?',
    name: () => i18n.t('shell.shortcuts'),
    group: 'do',
    icon: Keyboard,
    run: () => {
      shortcutHelp.value = true;
    },
  },
  ...[...PAGES, SUPPORT].map(
    ({ page, name, icon, key }): Shortcut => ({ keys: `g ${key}`, name, group: 'go', icon, run: () => go(page) }),
  ),
  { keys: 'j', name: () => i18n.t('shell.next'), group: 'list', icon: MoveDown, run: () => moveInList('ArrowDown') },
  { keys: 'k', name: () => i18n.t('shell.previous'), group: 'list', icon: MoveUp, run: () => moveInList('ArrowUp') },
  { keys: ']', name: () => i18n.t('story.next'), group: 'list', icon: ChevronDown, run: () => goNeighbour(1) },
  { keys: '[', name: () => i18n.t('story.previous'), group: 'list', icon: ChevronUp, run: () => goNeighbour(-1) },
];
