import { i18n } from '#i18n';
import type { PrepData } from '../../../../utils/journal/recoveryRecords.ts';

/** A prep card as names and values, in the order of the card; what is empty is left out. */
export function prepLines({ links, ...prep }: PrepData): [name: string, value: string][] {
  const text = (name: 'careMost' | 'research' | 'ask' | 'aim' | 'promised' | 'found'): [string, string | undefined] => [
    i18n.t(`learning.prep.${name}`),
    prep[name],
  ];
  const all: [string, string | undefined][] = [
    text('careMost'),
    text('research'),
    [i18n.t('learning.prep.links'), links?.join('\n')],
    text('ask'),
    text('aim'),
    text('promised'),
    text('found'),
  ];
  return all.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
}
