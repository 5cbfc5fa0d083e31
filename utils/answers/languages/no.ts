import type { Language } from '../language.ts';

const r = String.raw;

export default {
  common: 'og at det som en et vi deg din ditt du for med til har ikke oss vil pa av er den hos',
  conditional: [r`\b(hvis|dersom|nar|med mindre|skulle|for vi|om (du|vi))\b`],
  denied: [r`\b(ikke|ingen|aldri|dessverre)\b`],
  sad: [r`\b(dessverre|beklag\w*|lykke til)\b`],
  rejection: [
    r`\bikke\b~(videre|aktuell|tilby|innkalle|innkalt|kalle|valgt|nadde opp|opp denne|blant|funnet|natt opp)`,
    r`\b(annen|andre|en annen|noen andre)\b (kandidat|soker|person|profil)\w*|\b(valgt|besluttet|valget|ansatt)\b~\b(annen|andre|en annen)\b`,
    r`\b(stillingen|jobben)\b~(besatt|trukket|lukket|tilsatt)|\bavslag\b|\bdessverre\b~(meddele|fortelle|informere)\w*~(ikke|annen|andre|besatt)`,
  ],
  invitation: [
    r`\b(invite\w*|innkall\w*|velkommen)\b~(intervju|samtale|mote|prat|runde)|\b(vil|gjerne|onsker|gleder)\b~(mote deg|snakke med deg|ta en prat|bli kjent|hore mer|invitere|avtale)`,
    r`\b(passer|kan du|har du)\b~\b(det|deg|kl|klokken|mandag|tirsdag|onsdag|torsdag|fredag|tid|komme)\b|\b(velg|book|avtale|finne)\b~(tid|intervju|mote|tidspunkt)`,
    r`\b(forste|andre|neste|siste)[- ]?(gangs)?(intervju|runde|steg)\w*\b~(videre|invite|gjerne|process|til|deg)|\bcase(-?oppgave)?\b~(vedlagt|lenke|los)`,
  ],
  offer: [
    r`\b(arbeidsavtale\w*|arbeidskontrakt\w*|jobbtilbud\w*|tilbud om (stilling\w*|jobb|ansettelse))\b|\bkontrakt\w*\b~(vedlagt|signer|underskriv)`,
    r`\b(gjerne|onsker|glede|glade|gleder)\b~(tilby deg (stillingen|jobben|en stilling)|ansette deg|ha deg med)|\b(fatt|far) (jobben|stillingen)\b|\bvelkommen (pa|til) (laget|teamet)`,
  ],
  acknowledgment: [
    r`\b(mottatt|mottak|fatt|registrer\w+|bekreft\w*)\b~(soknad|cv)|\b(soknad|cv)\w*\b~(mottatt|registrer|sendt|kommet)`,
    r`\b(takk|hyggelig)\b~(soknad|sokte|sokt|interesse)|\b(ga gjennom|lese|vurdere)\w*\b~soknad`,
  ],
  other: [
    r`\bstillingsvarsel\b|\bnye stillinger\b|\bnyhetsbrev\b|\bsok na\b`,
    r`\b(bekreftelses|sikkerhets|engangs)kode\b|\bpassord\b|\bbekreft e-?post`,
    r`\bhar sett (soknaden|profilen) din\b`,
  ],
  withdrawn: [r`\btrukket\b~soknad|\bsoknad\w*\b~trukket`],
} satisfies Language;
