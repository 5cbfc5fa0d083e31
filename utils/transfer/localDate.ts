const two = (number: number): string => String(number).padStart(2, '0');

/** "2026-11-03" in the person's time zone. */
export function localDay(at: number): string {
  const date = new Date(at);
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** "2026-11-03 14:02" in the person's time zone: what spreadsheets read as a time. */
export function localTime(at: number): string {
  const date = new Date(at);
  return `${localDay(at)} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The calendar day of a date, or of a date-time as a page gave it; undefined when there is none in it. */
export function dayOf(text: string | undefined): string | undefined {
  const day = text?.trim() ?? '';
  if (/^\d{4}-\d\d-\d\d$/.test(day)) return Number.isNaN(Date.parse(day)) ? undefined : day;
  const at = Date.parse(day);
  return Number.isNaN(at) ? undefined : localDay(at);
}
