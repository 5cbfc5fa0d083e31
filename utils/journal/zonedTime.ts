/** Times as they were agreed on: a clock on a wall and the time zone of that wall. */

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string): Intl.DateTimeFormat {
  let made = formats.get(zone);
  if (!made) {
    made = new Intl.DateTimeFormat('en-u-hc-h23', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(zone, made);
  }
  return made;
}

/** The IANA name of the zone that this device is in. */
export function deviceZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** False for what is no time zone here: names come from files as well. */
export function isZone(zone: string): boolean {
  try {
    format(zone);
    return true;
  } catch {
    return false;
  }
}

/** What a clock in the zone shows then, as a datetime-local field wants it: "2026-11-03T14:00". */
export function toZoned(at: number, zone: string): string {
  const parts = Object.fromEntries(
    format(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/**
 * The moment at which a clock in the zone shows this: milliseconds since the epoch. Undefined when it is no time. What a
 * change of the clock skips is taken as an hour later; of what it repeats, the first.
 */
export function fromZoned(local: string, zone: string): number | undefined {
  const wall = Date.parse(`${local}Z`);
  if (Number.isNaN(wall) || !isZone(zone)) return undefined;
  const offset = (at: number) => Date.parse(`${toZoned(at, zone)}Z`) - Math.floor(at / 60_000) * 60_000;
  // The offset before and after any change of the clock that may be near.
  const candidates = [offset(wall - 86_400_000), offset(wall + 86_400_000)].map((shift) => wall - shift);
  return candidates.find((at) => toZoned(at, zone) === local) ?? candidates[0];
}
