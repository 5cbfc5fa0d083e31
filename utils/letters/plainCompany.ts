/** Legal forms as they stand at the end of a company's name, also several: "GmbH & Co. KG". */
const FORM = String.raw`(?:gmbh|ggmbh|mbh|ag|se|kg|kgaa|ohg|gbr|ug|e\.\s?v\.|e\.\s?k\.|inc\.?|llc|llp|ltd\.?|limited|plc|corp\.?|pty\.?|pte\.?|s\.\s?a\.\s?s\.?|s\.\s?a\.\s?r\.\s?l\.?|s\.\s?a\.|s\.\s?l\.(?:\s?u\.)?|sas|sasu|sarl|s\.?\s?r\.?\s?l\.?|s\.?\s?p\.?\s?a\.?|b\.?v\.?|n\.?v\.?)`;
const AT_END = new RegExp(String.raw`(?<![\s,])(?:[\s,]+(?:&\s+co\.?\s+)?${FORM}(?:\s+&\s+co\.?)?)+$`, 'i');

/** The company as one says it in a letter: without its legal form. Empty only when the name is. */
export function plainCompany(company: string): string {
  return company.trim().replace(AT_END, '').trim() || company.trim();
}
