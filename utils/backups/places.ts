/** Where automatic backups go. */
export const PLACES = ['downloads', 'folder'] as const;
export type Place = (typeof PLACES)[number];

/** A file that we wrote, as it was when it had been read back. */
export interface WrittenFile {
  /** Milliseconds since the epoch. */
  at: number;
  name: string;
  bytes: number;
  /** What tells it from one that somebody else put there since. */
  mark: string;
}

/** Why a backup could not be made or kept; see `backups.trouble` in the words. */
export type Trouble = 'notAllowed' | 'gone' | 'full' | 'key' | 'unreadable' | 'notKept';

/** What is known about the backups in a place. */
export interface PlaceState {
  /** What the journal was like when the last good one was made: one is made again when it is another. */
  last?: { at: number; journal: string };
  /** Those that are there still, the latest last. */
  files: WrittenFile[];
  /** Why the latest try came to nothing. */
  trouble?: { why: Trouble; at: number };
}
