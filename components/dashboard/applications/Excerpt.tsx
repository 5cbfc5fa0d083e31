import { i18n } from '#i18n';
import type { RowPart } from '../../../utils/search/haystacks.ts';

/** Where the words were found, when the row itself does not show them. */
export interface Excerpt {
  part: RowPart | 'posting' | 'event' | 'person';
  before: string;
  found: string;
  after: string;
}

/** "In the posting: … night shifts on the **trawler**, two weeks at sea". */
export function ExcerptLine({ part, before, found, after }: Excerpt) {
  return (
    <p class="excerpt">
      {i18n.t('find.foundIn', [i18n.t(`find.at.${part}`)])}
      {before}
      <mark>{found}</mark>
      {after}
    </p>
  );
}
