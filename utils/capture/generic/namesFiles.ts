import type { Page } from '../page.ts';

const MAX_FILES = 300;
/** Every page has files of these. */
const NETWORKS =
  /^(facebook|twitter|linkedin|google|youtube|instagram|microsoft|adobe|apple|amazon|whatsapp|pinterest|github|jquery|bootstrap)$/;

/** Whether a name is part of the addresses that a page is made of: "/client_crumb/crumb-banner.jpg" beside "join Crumb". */
export function namesFiles(page: Page): (name: string) => boolean {
  const files = page.all('script[src],link[href],img[src]').slice(0, MAX_FILES);
  const parts = [page.url.href, ...files.map((one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '')];
  const words = new Set(parts.flatMap((part) => part.toLowerCase().split(/[^\p{L}\p{N}]+/u)));
  return (name) => {
    const word = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    return word.length > 3 && words.has(word) && !NETWORKS.test(word);
  };
}
