import { clean } from './text.ts';

/**
 * The words with which pages say that an application was sent, and what buttons say. All patterns are written in folded
 * form (see `fold`: no accents, no capitals), one line per language, `~` standing for a short gap, and each is matched
 * within one sentence. Never a quantifier inside a quantified group, so nothing here takes more than linear time.
 */
export const PATTERNS = {
  /** An application was sent or arrived. */
  confirmed: [
    '\\b(application|resume|cv|candidacy|expression of interest)\\b~\\b(is|was|has|have|were)\\b~\\b(submitted|sent|received|completed?|delivered|forwarded|lodged|on its way)\\b',
    '(?<!\\b(an|the|any|each|every|per|of|last|date) )\\bapplication (form )?(successfully )?(submitted|sent|received|completed?|successful|submission successful)\\b(?! (after|before|without|by|late|past|on|via|date|status))',
    '\\b(received|got) your~\\bapplication\\b|\\bthank(s| you)~ for (applying|((submitting|sending|completing) )?(your |the |this )?(job |online |recent )?application\\b)',
    '\\byou( have|.ve)? (just |now )?successfully applied\\b|^successfully applied( to| for|$)|\\byou( have|.ve) applied~ successfully',
    '\\bapplied (to|for) ~successfully|\\bsuccessfully (submitted|sent|completed) (your|the) application\\b',
    'bewerbung(sunterlagen)?\\b~(ver|ab|ge|abge|zuge)(sendet|sandt|schickt|stellt)\\b(?! (werden|haben|hast))|bewerbung(sunterlagen)?\\b~\\b(eingereicht|ubermittelt|erhalten|eingegangen|empfangen|abgeschlossen|angekommen|eingetroffen)\\b(?! (werden|haben|hast))',
    '\\bdank~ fur~bewerbung\\b|\\berfolgreich~ beworben\\b|\\beingang (ihrer|deiner) bewerbung',
  ],
  /** Before the end of the phrase: it did not happen, or not yet. */
  denied: [
    '\\b(not|cannot|never|unable|fail(ed)?|no|without|almost|nearly|ready|will (?!review)|must|can|could|should|may|might|to be|being)\\b|n.t\\b|%',
    '\\b(nicht|keine?|muss|mussen|kann|konnen|konnte|wird|soll|sollte|darf|noch)\\b',
  ],
  /** Before the phrase: only if or when it happens. */
  conditional: [
    '\\b(if|once|when|whenever|unless|whether|in case|should|until|before|after|as soon as|upon|ensure|make sure|(will|.ll|to) (receive|get)|be (notified|informed)|step \\d)\\b',
    '\\b(wenn|sobald|falls|sofern|nachdem|bevor|ob|bis|nach|vor|wann)\\b',
  ],
  /** The person applied earlier. */
  already: [
    '\\balready (applied|submitted|sent)\\b|\\b(you(.ve| have)?|last) applied\\b(?! (success|filter))|\\bapplied (on|~\\bago)\\b|\\bapplication~\\bago\\b|\\bcurrently submitted\\b',
    '\\b(bereits|schon|kurzlich)~\\b(beworben|bewerbung)|\\bbeworben (am|vor)\\b|\\bbewerbung~\\bvor \\d',
  ],
  /** Labels that mean the same. */
  applied: ['applied', 'beworben'],
  /** The site refused to take it. */
  refused: [
    '(could|can|did|was|were|has|have|is) ?(n.t|not)~\\b(submit(ted)?|sent|send|process(ed)?|complete|received|been submitted)\\b|\\b(unable|failed) to (submit|send|process|apply)|\\bsomething went wrong\\b|\\bwent wrong\\b|\\btry again\\b|\\b(possible|as) spam\\b|\\b(submission|application) failed\\b|\\ban error (has )?occurred',
    '\\bkonnten?~ nicht~(sendet|sandt|schickt|eingereicht|ubermittelt)|\\bfehler (ist )?aufgetreten|\\bschief ?gelaufen|\\bfehlgeschlagen|\\b(erneut|noch einmal|nochmals?)( zu)? versuchen|\\bversuchen sie es',
  ],
  /** A form complains about its fields. */
  invalid: [
    '\\brequired fields?\\b|\\b(field|name|email|e-mail|phone|resume|cv|this|question|answer|value|file) is (a )?required|\\bplease (correct|fix|fill|enter|select|choose|provide|upload|attach|answer|complete (all|the|this))\\b|\\bis (not a valid|invalid)\\b|\\bmust be (filled|completed)|\\bcan.t be (blank|empty)',
    '\\bpflichtfeld|\\b(bitte) (\\w+ )?~(ausfullen|korrigieren|eingeben|auswahlen|angeben)\\b|\\bist (ein pflicht|erforderlich|ungultig)',
  ],
  /** Applications for other things than jobs. */
  other: [
    '\\b(loan|mortgage|membership|visa|passport|permit|rental|tenancy|housing|scholarship|grant|licen[cs]e|financing|insurance|credit( card)?|affiliate|partner|vendor|seller) (application|request)\\b|\\bapply(ing)? (for|to) ~(loan|mortgage|membership|visa|passport|scholarship|grant|account|credit|financing|insurance)( program)?$|\\bappl(y|ying|ied|ication) to (be|become)~(partner|seller|vendor|affiliate|member|reseller)\\b|\\bapplying for an account\\b|\\baffiliate (code|link|program)|\\b(credit|loan) team\\b|\\b(app|play) store\\b|\\bapplication~ (added|saved)\\b',
  ],
} as const;

/** Labels of controls, whole, after `fold` and without signs and numbers at their ends. */
export const LABELS = {
  next: [
    '((save|submit) (and |& ?)?)?(next|continue)( (to|step)~)?|(go to )?(next|review)( (step|page|(and |& ?)submit|(your |my )?application))?',
    'weiter|fortfahren|nachster schritt|speichern und (weiter|fortfahren)|bewerbung fortsetzen|zusammenfassung|(angaben )?(uber)?prufen',
  ],
  submit: [
    '((save|accept|agree|confirm|review) (and |& ?))?(submit|send)( (now|form|here|and apply))?|((accept|agree|confirm) (and |& ?))?(submit|send|finish|complete|finalize|finalise|confirm)( (your|my|this|the|job))* application~|finish( and submit)?|(accept|agree|submit|confirm) (and |& ?)apply',
    '(jetzt |verbindlich )?(ab)?senden|(meine |deine |ihre |die )?bewerbung (jetzt |verbindlich )?(abschicken|absenden|senden|versenden|einreichen|ubermitteln|abschliessen)|(verbindlich )?(abschicken|einreichen)',
  ],
  open: [
    '((easy|quick|fast|simple|express|instant|1.click|one.click|please|click( here)? to|mobile) )?apply( (now|here|today|online|directly|easily|again|externally|in~))?( (to|for|on|at|with|via|as|using|through) (?!~\\b(filters?|loan|mortgage|membership|visa|scholarship|account|credit card|card)$).*)?|(start|begin|continue|resume|complete your)( (your|my|an|this|new|job))* application~|i( a|.)m interested~|interested',
    '((jetzt|hier|gleich|direkt|online|einfach|schnell|sofort|express|auf~|mit~) )?bewerben( (als|bei|auf|mit|um|fur|uber|jetzt) .*)?|ich bewerbe mich~|(schnell|online|express|kurz)bewerbung|zur (online ?)?bewerbung|bewerbung starten|ich bin interessiert',
  ],
  no: [
    '\\bfilters?\\b|^(apply|applied|save|saved|share|upload|attach|sign|log|register|join|create|search|find|withdraw|cancel|delete|edit|view|see|show|hide|close|how|autofill|remind|report|back|previous|import|add|remove|download|print|follow|subscribe|clear|reset|allow|reject|decline|got|ok|not|no)\\b|\\b(draft|cookies?|alerts?|later|applications|coupon|promo|discount|newsletter|sign in|log ?in|account)\\b',
    '^(filter|merken|speichern|wie|suche|suchen|anmelden|registrieren|abbrechen|zuruck|beworben|bewerbungen|bearbeiten|teilen|hochladen|ablehnen|akzeptieren)\\b|\\b(spater|entwurf|speichern|bearbeiten|zuruckziehen|loschen|anwenden|merken|hochladen|suchauftrag|jobalarm|cookies|einloggen|anmelden)\\b',
  ],
} as const;

/** A sent form without a word of what it was: counts on pages that speak of applying. */
const GENERIC = [
  '\\b(submission|response|form|details)\\b~\\b(was|has|have|were)\\b~\\b(submitted|sent|received)\\b|\\bwe( wi|.)ll review your application',
];
const HIRING = ['applica(tion|nt)|\\bapply(ing)? (to|for)|recruit|hiring|talent|candida|resume'];

const MAX_TEXT = 20_000;
const MAX_SENTENCE = 300;
const MAX_LABEL = 120;

const compile = (patterns: readonly string[], wrap = (all: string) => all): RegExp =>
  new RegExp(wrap(patterns.join('|').replaceAll('~', '.{0,40}')), 'g');
const whole = (patterns: readonly string[]): RegExp => compile(patterns, (all) => `^(?:${all})$`);

/** Built on first use: most pages never ask. */
const lazily = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};
const rules = lazily(() => ({
  confirmed: compile(PATTERNS.confirmed),
  denied: compile(PATTERNS.denied),
  conditional: compile(PATTERNS.conditional),
  already: compile(PATTERNS.already),
  applied: whole(PATTERNS.applied),
  refused: compile(PATTERNS.refused),
  invalid: compile(PATTERNS.invalid),
  other: compile(PATTERNS.other),
  generic: compile(GENERIC),
  hiring: compile(HIRING),
}));
const labels = lazily(() => ({
  next: whole(LABELS.next),
  submit: whole(LABELS.submit),
  open: whole(LABELS.open),
  no: compile(LABELS.no),
}));

const has = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

/** One spelling for all: no capitals, accents, vowel signs or special spaces; Turkish i with and without dot are one. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0640\u064b-\u065f\u0670\u093c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ıøłđæœß’‘ʼ´`]|\s+/g, (sign) => SPELLINGS[sign] ?? ' ');
}

const SPELLINGS: Record<string, string> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
};

/** Sentences and lines; a line that goes on in lower case belongs to the one before. */
function sentences(text: string): string[] {
  return text
    .slice(0, MAX_TEXT)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n\s+/g, '\n')
    .split(/\n(?!\p{Ll})|(?<=[.!?؟](?=\s))|(?<=[。！？।])| [|•·] /u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** The sentence that says that a job application was sent or has arrived; undefined if none does for certain. */
export function confirmationIn(text: string): string | undefined {
  const rule = rules();
  const all = sentences(text);
  const folded = all.map(fold);
  for (const [index, sentence] of folded.entries()) {
    const around = folded.slice(Math.max(0, index - 2), index + 3).join('\n');
    for (const [pattern, generic] of [
      [rule.confirmed, false],
      [rule.generic, true],
    ] as const)
      for (const match of sentence.matchAll(pattern)) {
        const end = match.index + match[0].length;
        if (
          /[?？؟]$/.test(sentence) ||
          has(rule.denied, sentence.slice(Math.max(0, match.index - 20), end)) !==
            (generic && /review/.test(match[0])) ||
          has(rule.conditional, sentence.slice(Math.max(0, match.index - 60), match.index)) ||
          has(rule.already, sentence) ||
          has(rule.other, around) ||
          has(rule.refused, around) ||
          has(rule.invalid, sentence)
        )
          continue;
        if (generic && !has(rule.hiring, folded.join('\n'))) continue;
        return clean((all[index] ?? '').slice(Math.max(0, end - MAX_SENTENCE + 60)), MAX_SENTENCE);
      }
  }
  return undefined;
}

/** Whether a text refuses an application or complains about a form. */
export function vetoIn(text: string): boolean {
  const folded = fold(text.slice(0, MAX_TEXT));
  return has(rules().refused, folded) || has(rules().invalid, folded);
}

/** Whether a text is the site's own "you applied for this". */
export function alreadyIn(text: string): boolean {
  return sentences(text)
    .map(fold)
    .some((sentence) => has(rules().already, sentence) || has(rules().applied, trimmed(sentence)));
}

/** What a control with this label does: opens a form, sends it, goes on, or has nothing to do with it. */
export function labelKind(label: string): 'open' | 'submit' | 'next' | 'no' | undefined {
  if (label.length > MAX_LABEL * 2) return undefined;
  const folded = trimmed(fold(label)).slice(0, MAX_LABEL);
  const rule = labels();
  if (has(rule.next, folded)) return 'next';
  if (has(rule.submit, folded)) return 'submit';
  if (has(rule.open, folded)) return 'open';
  return has(rule.no, folded) ? 'no' : undefined;
}

/** Without arrows, icons, counts and full stops at either end. */
function trimmed(folded: string): string {
  return folded
    .slice(0, MAX_LABEL * 2)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^\d+ (?!click)|( \d+)+$/g, '');
}
