import type { Language } from '../language.ts';

const r = String.raw;

export default {
  common: 'og at det som en et vi dig din dit du for med til har ikke os vil pa af er den',
  conditional: [r`\b(hvis|safremt|nar|hvornar|medmindre|skulle|inden|indtil|om (du|vi))\b`],
  denied: [r`\b(ikke|ingen|intet|aldrig|desvaerre)\b`],
  sad: [r`\b(desvaerre|beklag\w*|kedeligt|skuffe\w*|held og lykke)\b`],
  rejection: [
    r`\bikke\b~(videre|udvalgt|aktuel|tilbyde|indkalde|indkaldt|valgt|gaet videre|blandt|imodekomme|kommet i betragtning|kunne bruge)`,
    r`\b(anden|andre|en anden|nogle andre)\b (kandidat|ansoger|person|profil)\w*|\b(valgt|besluttet|valget)\b~\b(anden|andre|en anden)\b`,
    r`\b(stillingen|jobbet)\b~(besat|lukket|aflyst|trukket)|\bafslag\b|\bdesvaerre\b~(meddele|fortaelle|informere|skuffe)\w*~(ikke|anden|andre|besat)`,
  ],
  invitation: [
    r`\b(invite\w*|indkald\w*|indbyd\w*|velkommen)\b~(samtale|interview|mode|snak|jobsamtale|runde)|\b(vil|gerne|glaeder)\b~(mode dig|tale med dig|snakke med dig|laere dig|hore mere|se dig|invitere)`,
    r`\b(passer|kan du|har du)\b~\b(det|dig|kl|klokken|mandag|tirsdag|onsdag|torsdag|fredag|tid|komme)\b|\b(vaelg|book|aftale|finde)\b~(tid|samtale|mode|tidspunkt)`,
    r`\b(naeste|anden|2\.|sidste) (runde|samtale|trin)\b~(videre|invite|gerne|process|til)|\b(test|opgave|case)\b~(vedhaeft|link|lose|udfyld)`,
  ],
  offer: [
    r`\b(ansaettelseskontrakt\w*|ansaettelsesaftale\w*|jobtilbud\w*|tilbud om (ansaettelse|stilling\w*))\b|\bkontrakt\w*\b~(vedhaeft|underskriv|skriv under)`,
    r`\b(gerne|glaede|glade|glaeder)\b~(tilbyde dig (stillingen|jobbet|en stilling|ansaettelse)|ansaette dig|have dig med|byde dig velkommen)|\b(faet|far) (jobbet|stillingen)\b|\bvelkommen (pa holdet|til holdet|i teamet)`,
  ],
  acknowledgment: [
    r`\b(modtaget|modtagelse|faet|registrer\w+|bekraeft\w*)\b~(ansogning|cv)|\b(ansogning|cv)\w*\b~(modtaget|registrer|sendt|landet)`,
    r`\b(tak|dejligt)\b~(ansogning|sogt|interesse|ansoger)|\b(gennemga|laese|vurdere)\w*\b~ansogning`,
  ],
  other: [
    r`\bjobagent\w*\b|\bnye (job|stillinger)\b|\bnyhedsbrev\b|\bansog nu\b`,
    r`\b(bekraeftelses|sikkerheds|engangs)kode\b|\badgangskode\b|\bbekraeft din e-?mail`,
    r`\bhar set din (ansogning|profil)\b`,
  ],
  withdrawn: [r`\btrukket~(ansogning|tilbage)|\bansogning\w*\b~trukket`],
} satisfies Language;
