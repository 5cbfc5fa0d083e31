import type { Browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { daysBetween, dayWords } from '../../components/ui/dateWords.ts';
import { formatIn, relativeWords } from '../../components/ui/format.ts';
import { knownCards, type OwnSite } from '../../utils/capture/cards/knownCards.ts';
import { sameRole } from '../../utils/capture/cards/sameRole.ts';
import type { Application } from '../../utils/journal/types.ts';
import type { CardMark, Cards } from '../../utils/messages.ts';
import { overlayAllowed, readSettings } from '../../utils/settings.ts';
import type { Parts } from './answerMessage.ts';
import { isRefused } from './isRefused.ts';
import { ownSites } from './ownSites.ts';

/** Frames whose question is being answered: one at a time each, however many a page sends. */
const busy = new Set<string>();
/** From here on months say it better than days. */
const MANY_DAYS = 60;

/** Says which of a list's postings are known, in words. Null where nothing may be said. */
export async function answerCards(
  { db, now }: Pick<Parts, 'db' | 'now'>,
  { site, cards }: Cards,
  { url, tab, frameId }: Browser.runtime.MessageSender,
): Promise<CardMark[] | null> {
  if (!url || !/^https?:/.test(url)) return null;
  const page = new URL(url);
  const asker = `${tab?.id} ${frameId}`;
  if (busy.has(asker)) return null;
  busy.add(asker);
  try {
    if (await isRefused(site, url)) return null;
    const settings = await readSettings();
    const sites = ownSites(page);
    if (![site, ...sites.map(({ id }) => id)].every((one) => overlayAllowed(settings, one))) return null;
    formatIn(settings.locale);
    const keys = cards.map(({ key }) => key);
    const known = await knownCards(db, keys, page, sites);
    const marks: CardMark[] = [...known].map(([key, row]) => ({ key, ...markOf(row, now()) }));
    // Only sites that the person wants to be watched, for this says what they do elsewhere.
    if (!settings.marksElsewhere || !(sites.length > 0 || settings.watchedSites.includes(page.hostname))) return marks;
    const others = cards.filter(({ key }) => !known.has(key));
    for (const [{ key }, { row, read }] of await sameRole(db, others)) {
      const { state, words } = markOf(row, now());
      marks.push({ key, state, words: i18n.t(seenOn(row, site, sites), [words]), read });
    }
    return marks;
  } finally {
    busy.delete(asker);
  }
}

/** Whether the same role was known from here, under another id, or from somewhere else; which site that was is not said. */
function seenOn({ keys, site: noted }: Application, site: string, sites: OwnSite[]) {
  const own = new Set([site, ...sites.map(({ id }) => id)]);
  const here = own.has(noted) || keys.some((key) => own.has(key.slice(0, key.indexOf(':'))));
  return here ? 'marks.earlierPosting' : 'marks.otherSite';
}

/** That somebody answered may be said, for it is about this posting; what they answered may not. */
function markOf({ appliedAt, heardAt, stage }: Application, now: number): Omit<CardMark, 'key'> {
  if (appliedAt === undefined) {
    if (heardAt !== undefined) return { state: 'heard', words: i18n.t('marks.heard') };
    const state = stage === 'started' ? 'started' : 'saved';
    return { state, words: i18n.t(`marks.${state}`) };
  }
  const when = agoWords(appliedAt, now);
  return heardAt === undefined
    ? { state: 'applied', words: i18n.t('marks.applied', [when]) }
    : { state: 'heard', words: i18n.t('marks.appliedHeard', [when]) };
}

/** "today", "yesterday", "12 days ago", "4 months ago". */
function agoWords(at: number, now: number): string {
  const days = daysBetween(at, now);
  if (days < 2) return dayWords(at, now);
  return days < MANY_DAYS ? relativeWords(-days, 'day') : relativeWords(-Math.round(days / 30.4), 'month');
}
