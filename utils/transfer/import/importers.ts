import { columnKey, type Importer } from './importer.ts';

const files = import.meta.glob<Importer>('./importers/*.ts', { eager: true, import: 'default' });

/** The programs whose tables we know, by id: one file each, nothing to register. */
export const IMPORTERS: Readonly<Record<string, Importer>> = Object.fromEntries(
  Object.entries(files).map(([path, importer]) => [path.replace(/^.*\/|\.ts$/g, ''), importer]),
);

/** Whose table this is, by its first line; the one that asks for most columns when several fit. */
export function recognise(header: readonly string[]): string {
  const there = new Set(header.map(columnKey));
  const fits = ({ signature }: Importer) => signature.every((one) => [one].flat().some((name) => there.has(name)));
  const found = Object.entries(IMPORTERS).filter(([, importer]) => fits(importer));
  found.sort(([, a], [, b]) => b.signature.length - a.signature.length);
  return found[0]?.[0] ?? 'spreadsheet';
}
