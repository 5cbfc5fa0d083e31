import { i18n } from '#i18n';
import type { Excerpt } from '../../../utils/search/excerpt.ts';

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
