import { i18n } from '#i18n';
import { db } from '../../../utils/journal/db.ts';
import { readPrivacy } from '../../../utils/journal/privacy.ts';
import type { AnyRecord } from '../../../utils/journal/records.ts';
import type { Application } from '../../../utils/journal/types.ts';
import { createDiscretion, type Discretion } from '../../../utils/transfer/discretion.ts';

export interface ExportSource {
  applications: Application[];
  records: AnyRecord[];
  discretion: Discretion;
  /** Names by record id. */
  people: Map<string, string>;
  documents: Map<string, string>;
}

/** What every export starts from: the latest applications first. `named`: private employers are named. */
export async function exportSource(named: boolean): Promise<ExportSource> {
  const [applications, records, privacy] = await Promise.all([
    db.applications.orderBy('createdAt').reverse().toArray(),
    db.records.toArray(),
    named ? new Map<string, string>() : readPrivacy(),
  ]);
  const companies = [...applications, ...records].flatMap((one) => ('company' in one && one.company) || []);
  const names = (kind: 'person' | 'document') =>
    new Map(records.flatMap((one) => (one.kind === kind ? [[one.id, one.name]] : [])));
  return {
    applications,
    records,
    discretion: createDiscretion(privacy, i18n.t('employers.unnamed'), new Set(companies)),
    people: names('person'),
    documents: names('document'),
  };
}
