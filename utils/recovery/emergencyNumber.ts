/** Where 112 is the number by law: the European Union, and those that joined in (Directive (EU) 2018/1972, article 109). */
const ONE_ONE_TWO =
  'AD AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MC MT NL NO PL PT RO SE SI SK SM VA';

const OTHERS: Readonly<Record<string, string>> = { AU: '000', CA: '911', GB: '999', NZ: '111', US: '911' };

/** The number to call in danger, by country (ISO 3166-1); undefined where we don't know it for sure. */
export function emergencyNumber(country: string): string | undefined {
  return OTHERS[country] ?? (country && ONE_ONE_TWO.split(' ').includes(country) ? '112' : undefined);
}
