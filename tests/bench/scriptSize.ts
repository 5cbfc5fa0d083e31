import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './report.ts';

const OUTPUT = join(import.meta.dirname, '../../.output/chrome-mv3');
const MAX = { raw: 25_000, gzip: 9_000 };

/**
 * Bytes that a page of a known site is given: the watcher and that one site's script. Where little is known of a site, its pages,
 * and no others, get the general reader as well.
 */
export function scriptSize(): Row[] {
  const size = (path: string) => {
    const bytes = readFileSync(join(OUTPUT, path));
    return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
  };
  const row = (what: string, { raw, gzip }: { raw: number; gzip: number }): Row => ({
    what,
    value: `${raw} bytes, ${gzip} gzip`,
    baseline: `${MAX.raw} bytes, ${MAX.gzip} gzip allowed`,
    ratio: `${(raw / MAX.raw).toFixed(2)}, ${(gzip / MAX.gzip).toFixed(2)} gzip`,
    target: 'under 1',
  });
  const sites = readdirSync(join(OUTPUT, 'sites')).map((name) => ({ name, ...size(`sites/${name}`) }));
  const largest = sites.toSorted((a, b) => b.raw - a.raw)[0]!;
  const watcher = size('watcher.js');
  const reader = size('reader.js');
  return [
    row('watcher script', watcher),
    row(`watcher and the largest of ${sites.length} site scripts (${largest.name})`, {
      raw: watcher.raw + largest.raw,
      gzip: watcher.gzip + largest.gzip,
    }),
    {
      what: 'general reader, on sites of which little is known',
      value: `${reader.raw} bytes, ${reader.gzip} gzip`,
      baseline: 'the watcher',
      ratio: `${(reader.raw / watcher.raw).toFixed(2)}, ${(reader.gzip / watcher.gzip).toFixed(2)} gzip`,
      target: 'none',
    },
  ];
}
