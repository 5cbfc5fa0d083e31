import { fold } from '../text.ts';
import { line, list, type Node, object } from './node.ts';

const MAX_PLACES = 8;

/** "Berlin, DE · Munich, DE", with "Remote" first where one may work from anywhere. */
export function location(posting: Node): { location: string; remote: boolean } {
  const remote = list(posting.jobLocationType).some((type) => /telecommut|remote/i.test(line(type)));
  const places = list(posting.jobLocation).flatMap(placesOf);
  if (!places.length) places.push(...list(posting.applicantLocationRequirements).map((area) => line(area)));
  const named = [...new Set(places.filter(Boolean))];
  if (remote && !named.some((place) => /remote/i.test(place))) named.unshift('Remote');
  return {
    location: named.slice(0, MAX_PLACES).join(' · '),
    remote: remote || named.some((place) => /^remote\b/i.test(place)),
  };
}

function placesOf(place: unknown): string[] {
  if (typeof place !== 'object') return [line(place)];
  const { address, name } = place as Node;
  const parts = list(address ?? (('addressLocality' in (place as Node) && place) || undefined));
  if (!parts.length) return [line(name)];
  return parts.flatMap((part) => {
    if (typeof part !== 'object') return [line(part)];
    const { addressLocality, addressRegion, addressCountry, streetAddress } = object(part);
    const cities = list(addressLocality)
      .map((city) => line(city))
      .filter(Boolean);
    const around = [line(addressRegion), line(addressCountry)];
    if (!cities.length) cities.push(around[0] ? '' : line(streetAddress, (part as Node).name, name));
    return cities.map((city) => join([city, ...around]));
  });
}

/** Joins the parts, leaving out what an earlier part already says ("Berlin, Germany" + "Germany"). */
function join(parts: string[]): string {
  const kept: string[] = [];
  for (const part of parts) if (part && !` ${fold(kept.join(' '))} `.includes(` ${fold(part)} `)) kept.push(part);
  return kept.join(', ');
}
