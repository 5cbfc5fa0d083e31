import { openBook } from '../../utils/journal/book.ts';
import { db } from '../../utils/journal/db.ts';

/** All applications, read once for all views of a page. */
export const book = openBook(db);
