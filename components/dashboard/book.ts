import { openBook } from '../../utils/journal/book.ts';
import { db } from '../../utils/journal/db.ts';

/** All applications, read once for all pages of the dashboard. */
export const book = openBook(db);
