const SPELLINGS: Record<string, string> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss' };

/** One spelling for all: no capitals, accents, vowel signs or special spaces; Turkish i with and without a dot are one. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\u0640\u064B-\u065F\u0670\u093C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[ıøłđæœß]/g, (letter) => SPELLINGS[letter] ?? letter)
    .replace(/\s+/g, ' ');
}
