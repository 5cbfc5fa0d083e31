import { numberWords } from './format.ts';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** "2.4 MB", in the person's language. */
export function bytesWords(bytes: number): string {
  let value = bytes / 1000;
  let step = 0;
  for (; value >= 1000 && step < UNITS.length - 1; step++) value /= 1000;
  return numberWords(value, {
    style: 'unit',
    unit: UNITS[step] ?? 'terabyte',
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  });
}
