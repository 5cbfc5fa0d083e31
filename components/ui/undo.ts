import { i18n } from '#i18n';
import { journal } from '../../utils/journal/journal.ts';
import { attempt } from './attempt.ts';
import { dismiss, say } from './toast.ts';

/** One thing that was done in this window: the events that stand for it, and how it was said. */
interface Step {
  eventIds: string[];
  said: string;
  /** The message on the screen that offers the way back. */
  toast?: number;
}

/** Further back than this nobody remembers what they did; the timeline has it all. */
const MOST = 100;

/** What was done in this window, the latest last, and what was taken back of it. */
let done: Step[] = [];
let takenBack: Step[] = [];
/** One at a time: somebody may hold the keys down. */
let turn: Promise<unknown> = Promise.resolve();

/** Remembers a step for Ctrl+Z. Something new ends what could be done again. */
export function keepStep(eventIds: string[], said: string): Step {
  const step: Step = { eventIds, said };
  done = [...done, step].slice(-MOST);
  takenBack = [];
  return step;
}

/** Takes a step back, whichever it is. */
export function takeBack(step: Step): Promise<void> {
  return inTurn(async () => {
    done = done.filter((one) => one !== step);
    await reverse(step, 'undone');
  });
}

/** Ctrl+Z: takes back what was done last. */
export function undoLast(): Promise<void> {
  return inTurn(async () => {
    // What was taken back elsewhere meanwhile changes nothing any more: the one before it is meant.
    for (let step = done.pop(); step; step = done.pop()) if (await reverse(step, 'undone')) return;
    say(i18n.t('ui.nothingToUndo'));
  });
}

/** Ctrl+Shift+Z: does again what was taken back last. */
export function redoLast(): Promise<void> {
  return inTurn(async () => {
    for (let step = takenBack.pop(); step; step = takenBack.pop()) if (await reverse(step, 'redone')) return;
    say(i18n.t('ui.nothingToRedo'));
  });
}

/** Takes back what a step wrote: undoing an undo does it again. Answers whether there was anything to say. */
async function reverse({ eventIds, said, toast }: Step, how: 'undone' | 'redone'): Promise<boolean> {
  const written = await attempt(() => journal.undo(...eventIds));
  if (toast !== undefined) dismiss(toast);
  if (!written) return true;
  if (written.eventIds.length === 0) return false;
  const step: Step = { eventIds: written.eventIds, said };
  if (how === 'undone') takenBack = [...takenBack, step].slice(-MOST);
  else done = [...done, step].slice(-MOST);
  step.toast = say(
    said ? i18n.t(how === 'undone' ? 'ui.undoneOf' : 'ui.redoneOf', [said]) : i18n.t(`ui.${how}`),
    how === 'undone' ? () => void bringBack(step) : () => void takeBack(step),
  );
  return true;
}

function bringBack(step: Step): Promise<void> {
  return inTurn(async () => {
    takenBack = takenBack.filter((one) => one !== step);
    await reverse(step, 'redone');
  });
}

function inTurn(work: () => Promise<void>): Promise<void> {
  const run = turn.then(work);
  turn = run.catch(() => {});
  return run;
}
