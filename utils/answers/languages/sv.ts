import type { Language } from '../language.ts';

const r = String.raw;

export default {
  common: 'och att det som en ett vi dig din ditt du for med till har inte oss vara pa av',
  conditional: [r`\b(om (du|vi|din|det)|ifall|nar|skulle|savida|innan|tills)\b`],
  denied: [r`\b(inte|ej|ingen|inget|aldrig|tyvarr|dessvarre)\b`],
  sad: [r`\b(tyvarr|dessvarre|beklag\w*|trakigt|lycka till)\b`],
  rejection: [
    r`\b(inte|ej)\b~(ga vidare|gatt vidare|gick vidare|gar vidare|aktuell|kalla|kallas|erbjuda|utvald|valts|vald|blivit)`,
    r`\b(annan|andra|en annan|nagon annan)\b (kandidat|sokande|person|profil)\w*|\b(valet|valt|valde|beslutat)\b~\b(annan|andra|nagon annan)\b`,
    r`\b(tjansten|rollen|rekryteringen|platsen)\b~(tillsatt|avbrut|stangd|tillsatts)|\bavslag\b|\b(tyvarr|dessvarre|beklag\w*)\b~(meddela|informera|saga)\w*~(inte|ej|annan|andra|tillsatt)`,
  ],
  invitation: [
    r`\b(bjuda|inbjud\w*|kalla|kallelse|kallad|valkommen)\b~(intervju|samtal|mote|traff|nasta steg)|\b(vill|skulle|garna|glada|ser fram)\b~(traffa dig|prata med dig|lara kanna|hora mer|boka|intervjua|mote med dig)`,
    r`\b(passar|fungerar)\b~\b(det|dig|klockan|kl|mandag|tisdag|onsdag|torsdag|fredag|tid)\b|\b(valj|boka|boka in)\b~(tid|samtal|intervju|mote)|\bnar (har|kan|passar)\b~\b(du|tid|dig)\b|\bdina tider\b`,
    r`\b(nasta|andra|sista|slut) ?(steg|intervju|omgang)\w*\b~(process|vidare|inbjud|kall|garna)|\b(gatt vidare|tagit dig vidare|ar vidare)\b|\b(arbetsprov|case|personlighetstest|logiktest)\b~(bifog|lank|gor|genomfor)`,
  ],
  offer: [
    r`\b(anstallningsavtal\w*|anstallningserbjudande\w*|jobberbjudande\w*|erbjudande om anstallning)\b|\bavtal\w*\b~(bifog|skriv|signer)`,
    r`\b(vill|glada|glad|gladje)\b~(erbjuda dig (tjansten|jobbet|en plats|rollen|anstallning)|anstalla dig)|\b(fatt|far) (jobbet|tjansten)\b|\bvalkommen till (teamet|oss som|gruppen)`,
  ],
  acknowledgment: [
    r`\b(tagit emot|mottagit|mottagen|fatt|bekraftelse|registrer\w+|kommit in|inkommit)\b~(ansokan|cv)|\b(ansokan|cv)\b~(mottagen|tagits emot|kommit in|inkommit|registrer|skickad|gar igenom)`,
    r`\b(tack|roligt|kul)\b~(ansokan|sokt|soker|intresse|vill jobba)|\b(gar igenom|granska|laser|urval)\w*\b~ansok`,
  ],
  other: [
    r`\bjobbevakning\w*\b|\bnya (jobb|lediga jobb)\b|\bnyhetsbrev\b|\bsok (jobbet )?nu\b`,
    r`\b(verifierings|sakerhets|engangs)kod\b|\blosenord\b|\bbekrafta din e-?post`,
    r`\bhar sett din (ansokan|profil)\b`,
  ],
  withdrawn: [r`\b(aterkallat|dragit tillbaka|tagit tillbaka)\b`],
} satisfies Language;
