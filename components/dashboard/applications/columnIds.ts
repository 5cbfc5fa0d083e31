/** The columns of the table, in their first order. Their names are kept in settings and saved views. */
export const COLUMN_IDS = [
  'title',
  'company',
  'location',
  'status',
  'next',
  'applied',
  'latest',
  'closes',
  'promised',
  'pay',
  'hours',
  'employmentType',
  'remote',
  'source',
  'excitement',
  'tags',
  'interview',
  'heard',
  'site',
  'notes',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** Shown as long as the person chose none: as many as a window of 1280 pixels has room for. */
export const FIRST_COLUMNS: ColumnId[] = ['title', 'company', 'status', 'next', 'applied', 'latest'];
