/** Countries by the currency in which wages are paid there (ISO 4217 and ISO 3166-1). */
const COUNTRIES: Record<string, string> = {
  EUR: 'AD AT AX BE BG BL CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC ME MF MQ MT NL PM PT RE SI SK SM VA XK YT',
  USD: 'AS BQ EC FM GU IO MH MP PR PW SV TC TL US VG VI',
  GBP: 'GB GG IM JE',
  AUD: 'AU KI NR TV',
  NZD: 'CK NU NZ TK',
  DKK: 'DK FO GL',
  NOK: 'NO SJ',
  CHF: 'CH LI',
  XAF: 'CF CG CM GA GQ TD',
  XOF: 'BF BJ CI GW ML NE SN TG',
  XCD: 'AG AI DM GD KN LC MS VC',
  XPF: 'NC PF WF',
  XCG: 'CW SX',
  ILS: 'IL PS',
  MAD: 'EH MA',
};
/** All others have one of their own. */
const OWN =
  'AED AFN ALL AMD AOA ARS AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CLP CNY COP CRC CUP CVE CZK DJF DOP DZD EGP ERN ETB FJD FKP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NPR OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX UYU UZS VES VND VUV WST YER ZAR ZMW ZWG';

/** All countries (ISO 3166-1), in no particular order. */
export const COUNTRY_CODES: readonly string[] = [
  ...Object.values(COUNTRIES).flatMap((some) => some.split(' ')),
  ...OWN.split(' ').map((currency) => currency.slice(0, 2)),
];

/** The usual currency of a country, or undefined. A currency's first two letters are those of its country. */
export function currencyOf(country: string): string | undefined {
  if (country.length !== 2) return undefined;
  const shared = Object.entries(COUNTRIES).find(([, countries]) => countries.split(' ').includes(country));
  return shared?.[0] ?? OWN.split(' ').find((code) => code.startsWith(country));
}
