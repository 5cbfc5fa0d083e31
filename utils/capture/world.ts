import type { MarkedCards } from './cards/markCards.ts';
import type { GenericReader, KnownSite } from './read.ts';
import type { Words } from './words.ts';

/**
 * What our content scripts share in their own world, which pages can't see: the site's script and the generic reader come
 * before the watcher, the words after it.
 */
export interface World {
  reboundSite?: KnownSite;
  reboundGeneric?: GenericReader;
  reboundWords?: Words;
  reboundWatcher?: {
    /** False once the extension was updated or removed. */
    alive(): boolean;
    /** Looks at the page again soon. */
    look(): void;
    /** Takes it away: the person wants nothing of it on this site. */
    stop(): void;
  };
  reboundMarks?: MarkedCards;
}
