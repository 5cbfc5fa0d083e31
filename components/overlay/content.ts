import { i18n } from '#i18n';
import type { OverlayAct, OverlayView } from '../../utils/messages.ts';
import { whenApplied } from './whenApplied.ts';
import { whenAppliedEarlier } from './whenAppliedEarlier.ts';

export type Act = OverlayAct['act'];

/** Acts that the person may take back at once. */
export const UNDOABLE: readonly Act[] = ['save', 'applied', 'finished', 'notFinished', 'later'];

export interface Content {
  /** What the pill says, and what is read aloud. */
  status: string;
  /** The card's first line, where it can say more. */
  headline: string;
  posting: string;
  /** Whether a private employer was left out of it. */
  hidden: boolean;
  next?: string;
  /** Buttons, the most likely one first; the pill shows that one alone. */
  acts: { act: Act; label: string }[];
  /** Whether this is worth unfolding the card for. */
  asks: boolean;
}

/** What the overlay says and offers in each state. `last` is what the person did here just now. */
export function contentOf(view: OverlayView, last: Act | undefined, now: number): Content {
  const { state } = view;
  const { hidden = false } = view;
  const [title, company] = [shorten(view.title, 80), shorten(view.company, 60)];
  const posting = title && company ? i18n.t('overlay.at', [title, company]) : title || company;
  const undo = { act: 'undo' as const, label: i18n.t('ui.undo') };
  const applied = { act: 'applied' as const, label: i18n.t('overlay.iApplied') };
  const open = { act: 'fix' as const, label: i18n.t('overlay.open') };
  const taken = last && UNDOABLE.includes(last) ? [undo] : [];
  const base = { posting, hidden, next: view.next, asks: false };
  switch (state) {
    case 'none': {
      const none = i18n.t('overlay.none');
      const { whole = none, brief = none } =
        view.earlierAt === undefined ? {} : whenAppliedEarlier(view.earlierAt, now, view.locale);
      const save = { act: 'save' as const, label: i18n.t('overlay.save') };
      return { ...base, status: brief, headline: whole, acts: [...taken, save, applied] };
    }
    case 'saved': {
      const status = i18n.t('overlay.saved');
      return { ...base, status, headline: status, acts: [...taken, applied, open] };
    }
    case 'started':
      return {
        ...base,
        status: i18n.t('overlay.started'),
        headline: i18n.t('ui.didYouFinish'),
        asks: last !== 'later',
        acts: [
          ...taken,
          { act: 'finished', label: i18n.t('ui.yes') },
          { act: 'notFinished', label: i18n.t('ui.no') },
          { act: 'later', label: i18n.t('ui.later') },
        ],
      };
    case 'applied': {
      const status =
        view.appliedAt === undefined ? i18n.t('stage.applied') : whenApplied(view.appliedAt, now, view.locale);
      return { ...base, status, headline: status, acts: [...taken, open] };
    }
    case 'noted': {
      const headline = company ? i18n.t('overlay.notedAs', [title, company]) : i18n.t('overlay.notedTitle', [title]);
      const fix = { act: 'fix' as const, label: i18n.t('overlay.fix') };
      return { ...base, status: i18n.t('overlay.noted'), headline, posting: '', asks: true, acts: [undo, fix] };
    }
  }
}

/** Titles on job sites can fill a card; the employer must still be seen. */
function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}
