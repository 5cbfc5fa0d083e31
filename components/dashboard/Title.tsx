import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { book } from '../ui/book.ts';
import { PAGES, SUPPORT } from './pages.ts';
import { type Route, route } from './route.ts';

/** Keeps the window's title: the open application, or the page. Draws nothing. */
export function Title() {
  const title = titleOf(route.value);
  useEffect(() => {
    document.title = i18n.t('dashboard.title', [title]);
  }, [title]);
  return null;
}

function titleOf({ page, id }: Route): string {
  const open =
    id && (page === 'applications' || page === 'board') ? book.rows.value?.find((row) => row.id === id) : undefined;
  if (open) return open.title || i18n.t('ui.untitled');
  if (page === 'letters') return i18n.t('letters.title');
  if (page === 'answer') return i18n.t('answer.title');
  if (page === 'board') return i18n.t('board.board');
  if (page === 'welcome') return i18n.t('dashboard.welcome');
  const known = [...PAGES, SUPPORT].find((one) => one.page === page);
  return known ? known.name() : i18n.t('dashboard.notFound');
}
