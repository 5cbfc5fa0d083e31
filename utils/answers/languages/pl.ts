import type { Language } from '../language.ts';

const r = String.raw;

export default {
  common: 'i w na z do ze sie nie jest pani pana panstwa twoja twoje cie ci za o oraz nas dla po czy',
  conditional: [r`\b(jesli|jezeli|gdy|gdyby|kiedy|w przypadku|o ile|dopoki|tylko z wybranymi)\b`],
  denied: [r`\b(nie|bez|zadn\w+|niestety|nigdy)\b`],
  sad: [r`\b(niestety|przykro|przykroscia|zaluj\w*|powodzenia|ubolewani\w*)\b`],
  rejection: [
    r`\bnie\b~(mozemy zaprosic|zapraszamy|zaprosimy|zosta\w+ wybran|zakwalifikow|przeszl|przeszed|kontynuow|wybralismy|zdecydow|spelnia|mozemy zaproponowac|bedziemy (mogli )?kontynuowac|uzyskal|zostala? zaakcept)`,
    r`\b(inn(ego|ym|a|y|ych|ymi|e))\b (kandydat|osob|profil|aplikacj)\w*|\b(wybralismy|zdecydowalismy|kontynuow\w+|wspolprac\w*)\b~\binn(ego|ym|a|ych|ymi|y)\b`,
    r`\b(stanowisko|rekrutacj\w+|wakat|oferta)\b~(obsadzon|zamkniet|anulowan|nieaktualn|wstrzyman|zakonczon\w* wyborem)`,
    r`\b(odrzucon|odrzuci|odmown)\w*|\b(przykro\w*|niestety)\b~(poinformowac|informuje\w*)~(nie|inn)`,
  ],
  invitation: [
    r`\b(zapra\w+|zaproszeni\w*)\b~(rozmow|spotkani|kolejn|nastepn|wideorozm|telefon|drug|etap)|\bchcielibysmy\b~(zaprosic|poznac|porozmawiac|umowic|spotkac)|\bchcialabym\b~(zaprosic|porozmawiac|umowic)|\bchcialbym\b~(zaprosic|porozmawiac|umowic)`,
    r`\b(czy)\b~(znajdzie|masz czas|ma (pan|pani) czas|pasuje|odpowiada|dostepn|mozliwe jest spotkanie|mozemy (porozmawiac|sie spotkac|umowic))|\b(podanie|prosze o)\b~(dostepnosc|termin)|\bwybier\w*\b~(termin|godzin)|\bumow\w*\b~(rozmow|spotkani|termin)`,
    r`\b(zadanie rekrutacyjne|test rekrutacyjny|zadanie)\b~(zalacz|link|wykona)|\b(kolejn|nastepn|drug|finalow)\w+ etap\w*\b~(zapra|przesz|rozmow|kwalifik)|\b(przeszedl|przeszla|zakwalifikowal)\w*\b~etap`,
  ],
  offer: [
    r`\b(propozycj\w+ (zatrudnienia|pracy|wspolpracy)|umow\w+ o prace|warunk\w+ (oferty|zatrudnienia)|list intencyjny|ofert\w+ zatrudnienia)\b|\bumow\w*\b~(zalacz|podpis)`,
    r`\b(przyjemnosci\w*|chcemy|milo)\b~(zaproponowac|proponuj\w+|zatrudnic|powitac|zaoferowac)~(prac|stanowisk|pani|pana|cie|zesp|wspolprac)|\bwitamy w zespole\b|\b(dostal|dostala)\w* (pan |pani )?prace\b`,
  ],
  acknowledgment: [
    r`\b(otrzymalismy|otrzymania|otrzymaniu|dotarl\w*|wplynel\w*|zarejestrow\w*|wyslan\w*|potwierdz\w*)\b~(aplikacj|zgloszeni|cv|kandydatur|dokument|dotarl)|\b(aplikacj|zgloszeni|cv|kandydatur)\w*\b~(otrzym|dotarl|wplyn|wyslan|zarejestr|rozpatr|przyjet)`,
    r`\bdziekuj\w*\b~(aplikacj|aplikowani|zgloszeni|przeslani|zainteresowani|cv)`,
  ],
  other: [
    r`\b(nowe|polecane) (oferty|ogloszenia)\b|\balert\w* prac|\bnewsletter|\baplikuj (teraz|juz)\b`,
    r`\bkod (weryfikacyjny|bezpieczenstwa|jednorazowy)\b|\bhasl[oa]\b|\bpotwierdz (swoj )?(adres|e-?mail)`,
    r`\b(wyswietlil|obejrzal)\w*\b~(aplikacj|profil)`,
  ],
  withdrawn: [r`\b(wycofan|wycofal)\w*`],
} satisfies Language;
