/**
 * Where a text waits for the page that reads answers: set it in the `sessionStorage` of the dashboard's tab before
 * going to `#/answer`. The page takes it, and it is gone.
 */
export const ANSWER_TEXT = 'answer:text';
