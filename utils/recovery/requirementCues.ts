/**
 * How postings introduce what they ask for, by language: what follows is the thing ("experience with forklifts"), or what
 * stands before it ("SAP-Kenntnisse"). Written from how postings are worded in each language; what has no such words before or
 * after it is not taken for a requirement.
 */
interface Cues {
  before: RegExp;
  after?: RegExp;
  /** Between two things in a list, without the spaces around it. */
  and: RegExp;
  /** What says how much of it, and not what; at either end of a thing. */
  measure: RegExp;
}

export const CUES: Readonly<Record<'en' | 'de' | 'fr' | 'es', Cues>> = {
  en: {
    before:
      /\b(?:experience (?:with|using|of|in)|experienced (?:with|in)|knowledge of|(?:proficien(?:cy|t)|skilled|fluen(?:cy|t)|competent|trained) (?:with|in|using)|skills in|familiar(?:ity)? with|(?:working|good|strong) (?:knowledge|command|understanding) of|understanding of|certified in|certificat(?:e|ion) in|ability to (?:use|speak|drive|operate))\s+/giu,
    after:
      /(?<![\p{L}\p{N}+#./-])((?:[\p{L}\p{N}+#./-]+\s){0,2}[\p{L}\p{N}+#./-]+)\s(?:certification|certificate|licen[cs]e|qualification)\b/giu,
    and: /,|;|\/|\band\/or\b|\band\b|\bor\b|&/iu,
    measure:
      /^(?:(?:the|an?|your|our|its|such as|e\.?g\.?|other|both|either|all|any|some|various|relevant|basic|good|strong|solid|excellent|proven|advanced|similar|modern|full|valid|current|using|working with)\s+)+|(?<!\s)\s+(?:is|are|(?:would|will|should|may) .*|would|preferred|required|desirable|essential|skills?|experience|environments?|systems?|tools?|(?:is )?a (?:plus|must|bonus)|at .*|within .*|in (?:an?|the) .*|to .*|for .*|from .*|by .*|that .*|which .*|on .*)$/iu,
  },
  de: {
    before:
      /(?:\berfahrung(?:en)? (?:mit|in|im|als)|\b(?:fach)?(?:kenntnisse|wissen) (?:in|im|der|von|zu)|\bumgang mit|\bvertraut mit|\bsicher(?:er umgang)? (?:in|mit)|\bbeherrschung (?:von|der|des)|\bausbildung (?:als|zum|zur))\s+/giu,
    after: /(?<![\p{L}\p{N}+#.])([\p{L}\p{N}+#.]+(?:[ -][\p{L}\p{N}+#.]+)?)[- ]?kenntnisse\b/giu,
    and: /,|;|\/|\bsowie\b|\bund\/oder\b|\bund\b|\boder\b/iu,
    measure:
      /^(?:(?:der|die|das|den|dem|des|einer?|einem|einen|mit|gute[nrms]?|sehr|gängigen?|fundierte[nrms]?|sichere[nrms]?|erste[nrms]?|idealerweise|wünschenswert|gültige[nrms]?)\s+)+|(?<!\s)\s+(?:ist|sind|von vorteil|wünschenswert|erforderlich|vorausgesetzt|in wort.*|im .*|für .*|zur? .*)$/iu,
  },
  fr: {
    before:
      /(?:\bexpérience (?:avec|en|dans|de|du|des)|\bconnaissances? (?:de|du|des|en)|\bmaîtrise (?:de|du|des|d'|d’)|\bhabilitation|\bpermis|\bcertification (?:en|de))\s*/giu,
    and: /,|;|\/|\bet\/ou\b|\bet\b|\bou\b/iu,
    measure:
      /^(?:(?:l['’]|d['’])|(?:la|le|les|des|du|de|un|une|outils?|logiciels?|bonne|bon|solide|parfaite)\s+)+|(?<!\s)\s+(?:est|sont|appréciée?s?|souhaitée?s?|exigée?s?|requise?s?|obligatoires?|serait .*|dans .*|pour .*|en milieu .*)$/iu,
  },
  es: {
    before:
      /(?:\bexperiencia (?:con|en|de)|\bconocimientos? (?:de|en|del)|\bdominio (?:de|del)|\bmanejo (?:de|del)|\bcarn[eé](?:t)? de|\bcertificad[oa] (?:en|de))\s+/giu,
    and: /,|;|\/|\by\/o\b|\by\b|\bo\b|\be\b/iu,
    measure:
      /^(?:(?:el|la|los|las|un|una|del?|herramientas?|programas?|buen|buenos?|sólidos?|avanzado)\s+)+|(?<!\s)\s+(?:es|son|será .*|valorable|deseable|imprescindible|obligatori[oa]|requerid[oa]|en el .*|para .*)$/iu,
  },
};
