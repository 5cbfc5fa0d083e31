/** Where automatic backups go. */
export const PLACES = ['downloads', 'folder'] as const;
export type Place = (typeof PLACES)[number];

/** A file that we wrote, as it was when it had been read back. */
export interface WrittenFile {
  /** Milliseconds since the epoch. */
  at: number;
  name: string;
  bytes: number;
  /** What tells it from one that somebody else put there or changed since. */
  mark: string;
}

/** Why a backup could not be made or kept; see `backups.trouble` in the words. */
export type Trouble = 'notAllowed' | 'gone' | 'full' | 'key' | 'unreadable' | 'notKept';

/** What is known about the backups in a place. */
export interface PlaceState {
  /** When the last good one was made, and what the journal was like: one is made again when it is another. */
  last?: { at: number; journal: string };
  /** Those that are there still, the latest last. */
  files: WrittenFile[];
  /** Why the latest try came to nothing. */
  trouble?: { why: Trouble; at: number };
}

/** A place as the browser has it. What goes wrong there is thrown, best as a `BackupTrouble`. */
export interface BackupPlace {
  /** Throws when nothing can be written there at the moment. */
  ready(): Promise<void>;
  /** Makes a backup, writes it, and answers when it has been read back. */
  save(encrypted: boolean): Promise<{ file: WrittenFile; applications: number; encrypted: boolean }>;
  /** Removes a file that we wrote, if it still is as we wrote it; what somebody changed is theirs. */
  remove(file: WrittenFile): Promise<void>;
}
