import { OUTCOMES, STAGES } from '../../journal/types.ts';
import { columnKey, type Importer, type Status } from './importer.ts';

/** Words for where an application stands, folded (see `columnKey`). English, German, French, Spanish. */
const WORDS: [Status, string][] = [
  [
    { stage: 'saved' },
    'saved bookmarked wishlist interested toapply todo planned shortlist gespeichert gemerkt geplant enregistre aenvoyer guardado porpostular',
  ],
  [
    { stage: 'started' },
    'started applying inprogress draft drafting preparing begonnen entwurf encours brouillon enproceso',
  ],
  [
    { stage: 'applied' },
    'applied submitted sent applicationsubmitted applicationsent waiting pending inreview underreview received beworben gesendet versendet abgeschickt postule envoye envoyee candidatureenvoyee enattente enviado postulado solicitado',
  ],
  [
    { stage: 'screen' },
    'screen screening phonescreen phoneinterview recruiterscreen recruitercall assessment test takehome codingchallenge telefoninterview telefonat preselection entretientelephonique',
  ],
  [
    { stage: 'interview' },
    'interview interviewing interviews interviewed firstinterview technicalinterview onsite onsiteinterview secondinterview gesprach vorstellungsgesprach entretien entrevista',
  ],
  [{ stage: 'final' }, 'final finalround finalinterview lastround endrunde'],
  [{ stage: 'offer' }, 'offer offered offerreceived negotiating negotiation angebot zusage offre oferta'],
  [
    { stage: 'offer', outcome: 'accepted' },
    'accepted hired offeraccepted signed won angenommen eingestellt acceptee accepte aceptado contratado',
  ],
  [{ stage: 'offer', outcome: 'declined' }, 'offerdeclined declinedoffer declinedbyme iturneditdown abgelehntvonmir'],
  [
    { stage: 'applied', outcome: 'rejected' },
    'rejected rejection notselected unsuccessful declined denied no turneddown abgelehnt absage refuse refusee rechazado descartado',
  ],
  [
    { stage: 'applied', outcome: 'noReply' },
    'noresponse noreply noanswer ghosted silent stale keineantwort sansreponse sinrespuesta',
  ],
  [
    { outcome: 'withdrawn' },
    'withdrawn withdrew iwithdrew cancelled canceled notinterested zuruckgezogen retire retiree retirado',
  ],
  [
    { outcome: 'roleClosed' },
    'closed expired positionfilled filled jobclosed roleclosed geschlossen besetzt ferme pourvu cerrado',
  ],
  [{ outcome: 'onHold' }, 'onhold hold paused pausiert enpause enpausa'],
];

const STATUS_OF = new Map<string, Status>(
  WORDS.flatMap(([status, words]) => words.split(' ').map((word) => [word, status] as const)),
);
for (const stage of STAGES) STATUS_OF.set(columnKey(stage), { stage });
for (const outcome of OUTCOMES) if (!STATUS_OF.has(columnKey(outcome))) STATUS_OF.set(columnKey(outcome), { outcome });

/** The longest word above is shorter; what is a text says nothing, however long it is. */
const MAX_STATUS = 200;

/** What a word says about where an application stands; undefined when it says nothing to us. "2. Interview 🎉" is one too. */
export function statusOf(text: string, { statuses = {} }: Importer): Status | undefined {
  const key = columnKey(text.slice(0, MAX_STATUS));
  const bare = key.replace(/^\p{N}+|\p{N}+$/gu, '');
  // Not what every object has: "constructor" is no word of theirs.
  const own = Object.hasOwn(statuses, key) ? statuses[key] : undefined;
  return own ?? STATUS_OF.get(key) ?? STATUS_OF.get(bare);
}
