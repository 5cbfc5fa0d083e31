import type { Language } from '../language.ts';

const r = String.raw;
/** Somebody else, or something else that was preferred. */
const OTHERS = r`\b(an?other|other|others|different|someone|somebody|stronger|an (internal|external)|more (suitable|qualified|experienced))\b`;
const GO = r`\b(go(ing|ne)?|went|mov(e|ed|ing)|proceed(ed|ing)?|progress(ed|ing)?|continu(e|ed|ing)|advanc(e|ed|ing)|tak(e|en|ing)|pursu(e|ed|ing)|push(ed|ing)?)\b`;
const NOT = r`(\bnot|n't|\bunable to|\bcannot|\bno longer|\bnever|\bdeclined to|\bwithout)`;
const JOB = r`\b(position|role|vacancy|post|job|opening|opportunity|requisition)\b`;
const YOURS = r`\b(your|you|this|the) ?(application|candidacy|candidature|profile|resume|cv|submission)?\b`;

export default {
  common: 'the and you your we our to for of with this that will have is are be at',
  conditional: [
    r`\b(if(?! you (could|are able))|unless|until|till|whether|in case|should (you|we|your|there)|in the event|when(ever)?|once|provided)\b`,
  ],
  conditionalAfter: [r`\b(until|till|unless|without)\b`],
  denied: [r`\b(feedback|not|unable|cannot|never|no longer|without|neither|nor)\b|n't\b`],
  sad: [
    r`\b(unfortunately|regret(fully|tably)?|sadly|disappointing|we('re| are) sorry|i('m| am) sorry|wish you|best of luck|good luck|on file|future (openings|opportunities|roles|vacancies)|encourage you to (re-?)?apply)\b`,
  ],
  rejection: [
    // Not taken further.
    r`${NOT}( be| been| to| able| have| currently)*( able to)? ${GO}~(\bforward\b|\bfurther\b|\bahead\b|\bon with\b|${YOURS} (application|candidacy|candidature)|with you\b)`,
    r`${NOT}( be| been| to| able)* (consider(ed|ing)?|shortlist(ed|ing)?|progress(ed|ing)?|pursu(e|ed|ing)|select(ed|ing)?|retain(ed|ing)?|invit(e|ed|ing)|accept(ed|ing)?|advanc(e|ed|ing)) ?(you\b|your (application|candidacy|profile)|for (an |the |this |further |the next )?(interview|position|role|post|job|consideration|stage|round)|to (an? |the )?(interview|next)|further|any further|on this occasion|this time|at this (time|stage))`,
    r`\byou('ve| have| were|'re| are| had)?( not|n't)( been| be)? (selected|shortlisted|successful|chosen|appointed|among|one of|progressed|picked)`,
    r`\b(your (application|candidacy|interview)|you)\b~(\bunsuccessful\b|\bnot (been |be )?successful|n't (been |be )?successful)`,
    r`\b(application|candidacy)\b( has been| was| is| have been)? (declined|rejected|turned down|unsuccessful)`,
    r`${NOT}( be| been)? (under|in|being) consider(ation|ed)|${NOT} being considered`,
    r`(decided|chosen|elected|opted|agreed) (not to|against)~(${GO}|hir(e|ing)|offer|interview|your)`,
    r`(unable|not (be )?able|not in a position|cannot|can't|won't be|not be) (to )?(offer|offering) you (a |an |the |this |any )?(position|role|job|post|place|interview|employment|opportunity)`,
    // Somebody else was.
    r`(${GO}|decided|chosen|chose|opted|select(ed|ing)|offered?|pick(ed|ing)|hir(ed|ing)|appoint(ed|ing)|focus(ing)?|prefer(red)?)~(with|for|on|to|in favou?r of|the)? ?${OTHERS}~(candidate|applicant|person|individual|direction|someone|somebody|whose|with|who|for (this|the))`,
    r`\b(go(ing)?|went|gone) (ahead |forward )?with (someone|somebody|another|an?|the)\b~\b(candidate|applicant|person|someone|somebody|one|else|internal|within)\b|\b(go(ing)?|went|gone) with (someone|somebody)\b`,
    r`(\bnot|n't) (think|feel|believe|see)\b~\b(match|fit)\b`,
    r`(candidates?|applicants?|someone|somebody|individuals?|people|others)\b~(whose|with|who(se)?|that|were|was|is|are|have|had|more)~\b(more closely|closer|more close|better (match|fit|suit|align)|better (matched|suited|aligned|fits|matches)|stronger|more (relevant|direct|suitable|experience|specific|hands)|best (fit|match))`,
    r`\b(other|another)( \w+)? (candidate|applicant)s?\b~(select|chosen|accept|offer|success|stood out|ahead|appoint|preferred)`,
    r`\bdid(n't| not) select\b|\bmore closely (match|meet|fit)(es)?\b~\b(needs|requirements|criteria|qualifications)\b|\bpursue (other )?(candidates|applicants)\b|\b(other|another) (candidates?|applicants?) (more|better|who)`,
    r`\b(not|n't|isn't)( quite| exactly| currently)? (the|a|an) (right |good |best |strong |close )?(fit|match)\b`,
    // The job is gone.
    r`${JOB}~(\bhas|\bhave|\bis|\bwas|'s|\bbeen)( now| already| since| recently| unfortunately)?( been)? (filled|cancel+ed|closed|no longer (available|open)|put on hold|withdrawn)`,
    r`\b(filled|closed|cancel+ed) (the|this|that) ${JOB}`,
    r`\bregret(fully)? to (inform|advise|tell|say|let you|notify)|\bregret(fully)?,? (that )?(we|you|your)\b~(unsuccessful|\b(unable|cannot|not able|not be able) (to )?(offer|proceed|progress|consider|take|move|shortlist)|\bnot (been |be )?(success|select|shortlist|chosen))`,
    r`\bsorry to (inform|tell|say|let you know|advise)~(not|n't|unsuccessful|other|another|filled|unable|declin)`,
    r`\bdid(n't| not) (make it|select you|choose you|get the)\b|\bnot on this occasion\b`,
  ],
  invitation: [
    r`\binvit(e|ed|ing|ation)\b~\b(interview|call|chat|meet(ing)?|conversation|assessment|discuss(ion)?|(next|final|second|first|following) (round|stage|step)|visit|video|phone|trial|test)\b`,
    r`\b(like|love|pleased|happy|keen|want|wants|wish|delighted|excited|great) (you )?(to|for you to) (meet|speak|talk|chat|schedule|arrange|set (up )?|book|move you|progress you|advance you|hear more|get to know|learn more about you|have (a |an )?(quick |short |brief |initial )?(call|chat|conversation|interview)|invite|come (in|and)|put you (through|forward)|interview you|continue (the|our) conversation|take (things|your application) (further|forward))`,
    r`\b(are|is|when|would|let (me|us) know|what|tell (me|us)|share|confirm|send|give|which)\b~\b(you(r)?|times?|day)\b~\b(availab(le|ility)|free|suits?|works? (best )?for you|convenient)\b`,
    r`\b(monday|tuesday|wednesday|thursday|friday|tomorrow|next week|morning|afternoon|o'clock|\d ?[ap]m)\b~\b(suits?|works?|be (ok|okay|fine|good|convenient)|free|available)\b`,
    r`\b(schedule|book|pick|choose|select|arrange|reserve|set up|find)\b~\b(slot|time|interview|call|meeting|appointment|conversation|chat)\b`,
    r`\byou('ve| have)?( been)? (shortlisted|short-listed|selected (for|to)~(interview|next|round|stage|assessment))|\b(pleased|happy|delighted)~\bshortlisted\b`,
    r`\b(move|moving|moved|progress|progressing|advance|advancing|proceed|forward|through|on|made it|put)\b~\bto (the |our |a )?(next|final|second|first|following|interview) (stage|round|interview|step|phase)`,
    r`\b(complete|attached|sending|send you|take|do|link)\b~\b(take-?home|coding|technical|online|short|case)( \w+)? (exercise|assessment|challenge|test|task|study|assignment)\b|\b(take-?home|coding|technical) (exercise|assessment|challenge|test|task|assignment)\b~\b(attached|below|link|by|return|complete)`,
    r`\b(your|the) (\w+ )?interview\b~\b(scheduled|confirmed|booked|take place|will be (held|on|at|with)|is on)\b|\byou('ll| will) (be (meeting|interviewed)|meet)\b`,
    r`\bcan (we|i) (talk|speak|meet|chat|call)\b|\b(around|free|available|time|up) for an?\b~\b(call|chat|coffee|conversation|interview)\b|\bjoin us for an?\b~\b(assessment|interview|day|visit|conversation|meeting)\b`,
    r`\bconfirm (your )?(attendance|availability|that you can)\b|\bcome (in )?(and|to) meet\b|\b(phone|telephone) (screen|interview)\b~\b(with|on|at|for)\b`,
  ],
  offer: [
    r`\b(pleased|delighted|happy|thrilled|excited|glad|like|love|proud|honou?red) to (formally )?(offer|extend)\b`,
    r`\b(offer letter|letter of offer|offer of employment|employment offer|job offer|formal offer|written offer|verbal offer|contract of employment|employment (contract|agreement))\b`,
    r`\b(extend(ed|ing)?|make|making|made) you an? (\w+ )?offer\b|\boffer(ing)? you (the|a|this) (position|role|job|post|place)\b`,
    r`\b(like|love|want|invite|delighted|thrilled|excited) (for )?you to join (us|our|the)\b|\b(you have|you've) got the job\b|\bwelcome (you )?(to the team|on ?board|aboard)\b`,
    r`\b(sign|countersign|accept)\b~\b(contract|offer|agreement)\b|\bcontract\b~\b(attached|enclosed|sign)`,
  ],
  acknowledgment: [
    r`\bthank(s| you)\b~\b(appl(y|ying|ied|ication)|submitting|submission|sending (us )?(in )?your|your (interest|cv|resume))\b`,
    r`\b(received|got|have|reviewing|review|read(ing|s)?|logged|processing)\b~\b(your|you|the|every|each|all) ?(application|cv|resume|documents|submission|details|everything)\b`,
    r`\b(your|the|an?) ?(application|cv|resume|documents|submission)\b~\b(received|reached us|arrived|landed|submitted|sent to|registered|successful(ly)?|being reviewed|under review|(is|are) (now |currently )?with (our|the))\b`,
    r`\bapplication (received|submitted|sent|complete|confirmation)\b|\bconfirm(ing|s|ation)?\b~\b(receipt|received|reached|your application)\b|\bglad you applied\b|\byou('ve| have) (successfully )?applied\b`,
  ],
  other: [
    r`\bjob alerts?\b|\b(new|recommended|matching|similar) jobs (for|in|near|that)|\d+ new jobs?\b|\bjobs? (you may|you might|matching)|\bbe (the|among the) first to apply\b|\bapply now (to|for)\b`,
    r`\b(verification|one-?time|security|confirmation|access|login) (pass)?code\b|\breset your password\b|\bverify your (e-?mail|account)|\bactivate your account\b|\bconfirm your e-?mail`,
    r`\bnewsletter\b|\bwebinar\b|\d ?% off\b|\bspecial offer\b|\bsubscri(be|ption)\b~\b(premium|trial|now)\b`,
    r`\bviewed your (application|profile)\b|\bcame across your (profile|cv|resume|linkedin)|\bopen to new opportunit`,
  ],
  withdrawn: [
    r`\b(has|have|been|you|your|of) withdr(aw|awn|ew|awal)\b|\bwithdrawal of your\b|\byou('ve| have) (decided|chosen) not to\b|\byour decision (not )?to (withdraw|continue|stop)\b`,
  ],
} satisfies Language;
