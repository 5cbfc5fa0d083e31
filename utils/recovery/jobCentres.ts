/** A public service, as it calls itself, and its page (https). */
export interface Service {
  name: string;
  url: string;
}

export interface JobCentre extends Service {
  /** Where to ask for what makes an interview or a job possible: an interpreter, a ramp, more time. */
  adjustments?: Service;
}

/** Public employment services by country (ISO 3166-1): advice, courses, benefits. Free everywhere. */
const JOB_CENTRES: Readonly<Record<string, JobCentre>> = {
  US: {
    ...{ name: 'American Job Centers', url: 'https://www.careeronestop.org' },
    adjustments: { name: 'Job Accommodation Network', url: 'https://askjan.org' },
  },
  GB: {
    ...{ name: 'Jobcentre Plus', url: 'https://www.gov.uk/contact-jobcentre-plus' },
    adjustments: { name: 'Access to Work', url: 'https://www.gov.uk/access-to-work' },
  },
  CA: { name: 'Job Bank', url: 'https://www.jobbank.gc.ca' },
  IE: { name: 'Intreo', url: 'https://www.gov.ie' },
  AU: {
    ...{ name: 'Workforce Australia', url: 'https://www.workforceaustralia.gov.au' },
    adjustments: { name: 'JobAccess', url: 'https://www.jobaccess.gov.au' },
  },
  NZ: { name: 'Work and Income', url: 'https://www.workandincome.govt.nz' },
  DE: {
    ...{ name: 'Agentur für Arbeit', url: 'https://www.arbeitsagentur.de' },
    adjustments: { name: 'Integrationsämter', url: 'https://www.bih.de' },
  },
  AT: { name: 'Arbeitsmarktservice (AMS)', url: 'https://www.ams.at' },
  CH: { name: 'Regionale Arbeitsvermittlung (RAV, ORP, URC)', url: 'https://www.arbeit.swiss' },
  FR: {
    ...{ name: 'France Travail', url: 'https://www.francetravail.fr' },
    adjustments: { name: 'Agefiph', url: 'https://www.agefiph.fr' },
  },
  NL: { name: 'UWV', url: 'https://www.werk.nl' },
  ES: { name: 'SEPE', url: 'https://www.sepe.es' },
};

/** For the other countries of the European Union and its neighbours. */
const EURES: JobCentre = { name: 'EURES', url: 'https://eures.europa.eu' };
const IN_EURES = 'BE BG CY CZ DK EE FI GR HR HU IS IT LI LT LU LV MT NO PL PT RO SE SI SK';

/** The public employment service of a country (ISO 3166-1); undefined where we know none. */
export function jobCentreOf(country: string): JobCentre | undefined {
  return JOB_CENTRES[country] ?? (country && IN_EURES.split(' ').includes(country) ? EURES : undefined);
}
