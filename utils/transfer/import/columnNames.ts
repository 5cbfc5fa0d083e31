import { columnKey, type Importer, type Target } from './importer.ts';

/** How people and programs name their columns, folded (see `columnKey`). English, German, French, Spanish. */
const NAMES: Record<Target, string> = {
  title:
    'title jobtitle role position job jobname roletitle positiontitle stelle stellentitel stellenbezeichnung jobtitel beruf poste intitule intituleduposte titre puesto cargo vacante',
  company:
    'company companyname employer employername organisation organization firm business firma unternehmen arbeitgeber entreprise societe employeur empresa compania',
  location:
    'location city place joblocation office ort standort stadt arbeitsort lieu ville localisation ubicacion ciudad lugar',
  url: 'url joburl link joblink postingurl jobposting jobpostinglink posting website webseite applicationlink listing listingurl joblisting anzeige stellenanzeige lien annonce enlace',
  status:
    'status stage state phase applicationstatus currentstatus progress stand stufe etape statut etat estado etapa fase',
  outcome: 'outcome result decision ergebnis resultat resultado',
  appliedAt:
    'dateapplied applieddate applied appliedon appliedat applicationdate dateofapplication submitted datesubmitted submissiondate date bewerbungsdatum beworbenam datum datedecandidature candidature fechadesolicitud fecha fechadeaplicacion',
  savedAt:
    'datesaved saveddate savedat savedon dateadded addedat addedon added created createdat datecreated gespeichertam erstelltam',
  changedAt:
    'lastupdated updated updatedat lastupdate dateupdated responsedate dateofresponse answeredon lastcontact rejecteddate daterejected geandertam antwortam outcomeat',
  salary: 'salary salaryrange compensation pay payrange wage gehalt lohn verdienst salaire remuneration salario sueldo',
  employmentType: 'employmenttype jobtype contract contracttype type arbeitszeit vertragsart contrat tipodecontrato',
  site: 'source site jobboard board platform portal foundon where channel quelle plattform jobborse plateforme fuente plataforma',
  tags: 'tags labels keywords category schlagworte stichworte etiquettes etiquetas',
  notes:
    'notes note comments comment remarks feedback notizen notiz bemerkungen kommentar remarques commentaires notas comentarios',
  description: 'description jobdescription details stellenbeschreibung beschreibung descriptif descripcion',
  contact:
    'contact contactname contactperson contactemail contactphonenumber recruiter hiringmanager ansprechpartner kontakt interlocuteur contacto',
};

const TARGET_OF = new Map<string, Target>(
  Object.entries(NAMES).flatMap(([target, names]) => names.split(' ').map((name) => [name, target as Target] as const)),
);

/** What each column is to us, by its place; undefined for those that are left out. Each target is taken once. */
export type Mapping = (Target | undefined)[];

/** The columns of a table as their names tell them. Names that are exact come before those that only begin so. */
export function mapColumns(header: readonly string[], { columns: own = {}, private: secret = [] }: Importer): Mapping {
  // By a map: a column may be called "constructor".
  const columns = new Map(Object.entries(own));
  const taken = new Set<Target>();
  const take = (target: Target | undefined): Target | undefined => {
    if (!target || taken.has(target)) return undefined;
    taken.add(target);
    return target;
  };
  const keys = header.map(columnKey);
  const mapping: Mapping = keys.map((key) => (secret.includes(key) ? undefined : take(columns.get(key))));
  keys.forEach((key, at) => {
    if (!secret.includes(key)) mapping[at] ??= take(columns.has(key) ? undefined : TARGET_OF.get(key));
  });
  return mapping;
}

/** How many columns of a line have names that we know: the first line of a table is that with most. */
export function knownNames(cells: readonly string[]): number {
  return new Set(cells.flatMap((cell) => TARGET_OF.get(columnKey(cell)) ?? [])).size;
}
