/** What a date field wants: "2026-11-03", in the person's time zone. */
export function toDateInput(at: number): string {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Noon of that day in the person's time zone (so no change of zone moves it), or undefined when there is none. */
export function fromDateInput(value: string): number | undefined {
  const [year, month, day] = value.split('-').map(Number);
  const at = year && month && day ? new Date(year, month - 1, day, 12).getTime() : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}
