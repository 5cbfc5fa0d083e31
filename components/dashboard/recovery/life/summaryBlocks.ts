import { i18n } from '#i18n';
import { doneAndBack, type Span } from '../../../../utils/insights/doneAndBack.ts';
import type { AnyRecord } from '../../../../utils/journal/records.ts';
import { PROFILE_ID } from '../../../../utils/journal/recoveryRecords.ts';
import type { Application } from '../../../../utils/journal/types.ts';
import { openGoals } from '../../../../utils/recovery/goalState.ts';
import type { SummaryBlock } from '../../../../utils/recovery/summaryText.ts';
import { dayWords } from '../../../ui/dateWords.ts';
import { statusWords } from '../../../ui/statusWords.ts';
import { nameOf } from './nameOf.ts';

/** What a summary may hold. What is hard to say (barriers, moods, writings, notes) is no part of it. */
export const PARTS = ['profile', 'open', 'done', 'came', 'wishes', 'goals'] as const;
export type Part = (typeof PARTS)[number];

interface Source {
  rows: readonly Application[];
  records: readonly AnyRecord[];
  wrote: readonly number[];
  span: Span;
  /** What would help, in the person's words. */
  help: string;
}

/** The parts of a summary in words, in their usual order. */
export function summaryBlocks(source: Source, parts: readonly Part[]): SummaryBlock[] {
  const lines: Record<Part, () => string[]> = {
    profile: () => profileLines(source),
    open: () =>
      source.rows
        .filter(({ outcome, appliedAt }) => outcome === 'open' && appliedAt !== undefined)
        .sort((a, b) => b.stageAt - a.stageAt)
        .map((one) => i18n.t('life.summary.line', [nameOf(one), statusWords(one), dayWords(one.stageAt)])),
    done: () => countLines(source, 'done'),
    came: () => countLines(source, 'came'),
    wishes: () => [
      ...new Set(source.records.flatMap((one) => (one.kind === 'wishes' ? one.wishes : []))),
      ...profileOf(source.records)
        .flatMap(({ redLines = [] }) => redLines)
        .map((line) => i18n.t('life.summary.not', [line])),
    ],
    goals: () =>
      openGoals(
        source.records.filter((one) => one.kind === 'goal'),
        source.span.to,
      ).map(({ text }) => text),
  };
  return [
    { heading: i18n.t('life.summary.help'), lines: [source.help] },
    ...PARTS.filter((part) => parts.includes(part)).map((part) => ({
      heading: i18n.t(`life.summary.part.${part}`),
      lines: lines[part](),
    })),
  ];
}

const profileOf = (records: readonly AnyRecord[]) =>
  records.filter((one) => one.kind === 'profile').filter(({ id }) => id === PROFILE_ID);

function profileLines({ records }: Source): string[] {
  return profileOf(records).flatMap(({ search, urgency, employment, why }) => [
    search ? i18n.t(`life.profile.searchIs.${search}`) : '',
    urgency ? i18n.t(`life.profile.urgencyIs.${urgency}`) : '',
    employment ? i18n.t(`life.profile.employmentIs.${employment}`) : '',
    why ?? '',
  ]);
}

function countLines({ rows, records, wrote, span }: Source, what: 'done' | 'came'): string[] {
  const { done, back } = doneAndBack(rows, records, wrote, span);
  if (what === 'came')
    return (['offers', 'further', 'feedback', 'noes'] as const).flatMap((name) =>
      back[name].length > 0 ? i18n.t(`life.came.${name}`, back[name].length) : [],
    );
  const counts = {
    sent: done.sent.length,
    interviews: done.interviews.length,
    activities: done.activities.length,
    wrote: done.wrote,
    people: done.people,
  };
  return (Object.keys(counts) as (keyof typeof counts)[]).flatMap((name) =>
    counts[name] > 0 ? i18n.t(`life.done.${name}`, counts[name]) : [],
  );
}
