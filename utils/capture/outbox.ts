/** Prefix of the `storage.local` keys under which content scripts leave captures for the background. */
export const OUTBOX = 'o:';
