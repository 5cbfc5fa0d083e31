import type { Language } from '../language.ts';

const r = String.raw;

export default {
  common: 'a v na se ze za vas vam vase vasi jsme pro dobry den do si je by nas o s k pane',
  conditional: [r`\b(pokud|jestli|jestlize|az|kdyby|v pripade|jakmile|dokud)\b`],
  denied: [r`\b(ne|neni|nemuzeme|nebudeme|bohuzel|nikdy|bez|zadn\w+)\b`],
  sad: [r`\b(bohuzel|litujeme|lito|mrzi|hodne (stesti|uspechu)|mnoho uspechu)\b`],
  rejection: [
    r`\b(nepostoupil|nebyl\w* vybran|nevybrali|nemuzeme (vam )?(nabidnout|pozvat)|nebudeme pokracovat|nepokracuje|neuspel|nesplnuje|neodpovida)\w*|\bne(byl|postoupi)\w*\b~(vybran|dalsi)`,
    r`\b(jin(eho|emu|y|ym|ou|ych|e|ymi))\b (kandidat|uchazec|zajemc|osob)\w*|\b(prednost|rozhodli|vybrali)\b~\bjin\w{1,4}\b`,
    r`\b(pozice|misto|vyberove rizeni)\b~(obsazen|uzavren|zrusen|ukoncen)|\b(zamitnut|odmitnut)\w*|\bbohuzel\b~(oznamit|informovat|sdelit)~(ne|jin|obsazen)`,
  ],
  invitation: [
    r`\b(pozv\w+|zvem\w*|pozvank\w*)\b~(pohovor|schuzk|rozhovor|kol[oae]|setkani|osobni)|\b(radi|rada|rad)\b~(pozval|potkal|setkal|poznal|promluvil|probral|sesli)|\bradi bychom se s vami (potkali|setkali)`,
    r`\b(hodil|hodi|vyhovuje|vyhovoval)\w*\b~(vam|termin|hodin|den)|\b(termin)\w*\b~(schuzk|pohovor|vyber|navrh)|\bkdy (by|mate|se)\b~(cas|hodi)|\bmate cas\b`,
    r`\b(dalsi\w*|druh\w+|posledni\w*) kol[aeo]\b~(pozv|postup|zv)|\bpostoupil\w* (jste )?do\b|\b(ukol|test|pripadov\w+ studi\w+)\b~(priloh|odkaz|vypracuj)`,
  ],
  offer: [
    r`\b(nabidk\w+ (zamestnani|prace|pracovni)|pracovni smlouv\w+|nastupni podminky)\b|\bsmlouv\w*\b~(priloh|podep)`,
    r`\b(radi|radosti|potesenim|rada|rad)\b~(nabidli|nabizime|nabidnout|prijali|prijmeme|privitali)|\bvitejte v (tymu|nasem)`,
  ],
  acknowledgment: [
    r`\b(obdrzeli|prijeti|prijali|dorazil|dorucen\w*|zaevidoval\w*|potvrz\w*)\b~(zivotopis|zadost|odpoved|prihlask|cv|reakc)|\b(zivotopis|zadost|prihlask|odpoved|cv|reakc)\w*\b~(obdrzel|prijat|dorazil|odeslan|dorucen|posoud|projdeme)`,
    r`\bdekuj\w*\b~(zajem|zaslani|odpoved|zivotopis|reakc|prihlas)`,
  ],
  other: [
    r`\bnov\w+ (nabidk\w+ prace|pracovni nabidky|pozice)\b|\bhlidaci pes|\bnewsletter|\bodhlasit se z`,
    r`\b(overovaci|bezpecnostni|jednorazovy) kod|\bhesl[oa]\b|\bover\w* (svuj )?e-?mail`,
    r`\bprohled\w+ (vas|vasi)`,
  ],
  withdrawn: [r`\b(stahl|stazen|zpetvzeti)\w*\b~(prihlas|zadost|zivotopis)`],
} satisfies Language;
