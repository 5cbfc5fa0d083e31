import { fold } from '../capture/fold.ts';
import type { Stage } from '../journal/types.ts';

/** The last round, in the words of twenty languages, folded. */
const FINAL =
  /\b(final|finale|finala|finalowy|finalni|last|letzte[nrs]?|dernier|derniere|ultim[oa]|laatste|sista|sidste|siste|viimei\w+|ostatni\w*|posledni\w*|son)\b.{0,20}\b(round|stage|interview|conversation|gesprach|runde|entretien|tour|entrevista|colloquio|fase|gesprek|ronde|intervju|slutintervju|samtale|kierros|haastattelu\w*|etap\w*|rozmow\w*|kolo|pohovor|gorusme\w*|mulakat\w*)\b|финальн|最終(面接|選考)|최종 ?면접|终面|終面|النهائية|अंतिम (दौर|साक्षात्कार)/;
/** A first talk on the phone, or something to be done at home: no interview yet. */
const SCREEN =
  /\b(phone|telephone|call|telefon\w*|telefonat|appel|telephonique|llamada|telefonic[ao]|chiamata|chamada|bellen|telefonisch\w*|puhelin\w*|telefonni|telefonick\w*|take-?home|assessment|challenge|coding|exercise|test|tests|aufgabe|fallstudie|cas pratique|prueba|prova|teste|opdracht|arbetsprov|case|opgave|tehtava|zadanie|ukol|odev)\b|звон|созвон|тестов|電話|適性検査|課題|코딩|과제|전화|笔试|测评|电话|الهاتف|اختبار|टेलीफोन/;

/** How far an invitation brings an application, by the sentence that says it. */
export function stepOf(sentence: string): Stage {
  const folded = fold(sentence);
  if (FINAL.test(folded)) return 'final';
  return SCREEN.test(folded) ? 'screen' : 'interview';
}
