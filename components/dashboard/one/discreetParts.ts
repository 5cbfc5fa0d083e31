import type { RecordOf } from '../../../utils/journal/records.ts';
import type { Application, JournalEvent, SavedPosting } from '../../../utils/journal/types.ts';
import { type Discretion, mapTexts } from '../../../utils/transfer/discretion.ts';
import type { Learning } from './learningOf.ts';

interface Parts {
  application: Application;
  history: readonly JournalEvent[];
  people: readonly RecordOf<'person'>[];
  posting: SavedPosting | undefined;
  learning?: Learning;
}

/** Everything about an application without what would name its employer: the name, addresses, ways to reach people. */
export function discreetParts(
  { application, history, people, posting, learning }: Parts,
  discretion: Discretion,
): Parts {
  return {
    application: discretion.application(application),
    history: history.map(({ evidence: _, keys: __, fields, ...event }) => {
      const { url: _url, site: _site, ...others } = fields ?? {};
      return mapTexts({ ...event, ...(fields && { fields: others }) }, discretion.text);
    }),
    people: people.map(({ email: _, phone: __, link: ___, ...person }) => mapTexts(person, discretion.text)),
    posting: posting && { ...posting, url: '', description: discretion.text(posting.description) },
    ...(learning && { learning: discreetLearning(learning, discretion) }),
  };
}

/** The links of a prep card lead to the employer. */
function discreetLearning({ prep, ...rest }: Learning, { text }: Discretion): Learning {
  const { links: _, ...card } = prep ?? {};
  return mapTexts({ ...rest, ...(prep && { prep: card as typeof prep }) }, text);
}
