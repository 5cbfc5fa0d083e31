import type { Tone } from '../../../utils/letters/language.ts';

/** Where a warm tone is what people expect of a letter. */
const WARM = ['US', 'CA', 'AU', 'NZ', 'IE'];

/** The tone that a letter begins with: warm as well where nothing is known of the country. */
export function toneFor(country: string): Tone {
  return country === '' || WARM.includes(country) ? 'warm' : 'restrained';
}
