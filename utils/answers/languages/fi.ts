import type { Language } from '../language.ts';

const r = String.raw;

export default {
  common: 'ja on ei etta sinut sinun sinua meille meidan olemme olet hakemuksesi kiitos hei se kun tehtavaan tyo voit',
  conditional: [r`\b(jos|mikali|kun|ellei|ennen kuin)\b`],
  denied: [r`\b(ei|emme|et|en|eivat|emmeka|eika|valitettavasti)\b`],
  sad: [r`\b(valitettavasti|pahoittel\w*|ikava\w*|onnea tyonhakuun|menestysta)\b`],
  rejection: [
    r`\b(ei|emme|et|emmeka|eika)\b~(kohdistu|tullut valituksi|tulleet valituksi|tule valituksi|valit|etene|edennyt|jatka|kutsua|johtanut|paassyt|vie |tarjota|edeta)`,
    r`\b(toiseen|toisen|toinen|muihin|muita|muiden|toisiin)\b (hakija|henkilo|ehdokka|hakijo|osaaja)\w*|\b(valinta|paadyimme|valitsimme)\w*\b~\b(toise|muihin|muiden|toisen)\w*`,
    r`\b(paikka|tehtava|haku|rekrytointi)\b~(taytetty|peruttu|keskeytetty|suljettu)`,
  ],
  invitation: [
    r`\b(kutsu|kutsua|kutsumme|kutsuisimme|kutsuttu)\w*\b~(haastatteluu?n|tapaamise|keskusteluu?n|soveltuvuus)|\b(haastatteluu?n?|tapaamise\w*)\b~(kutsu|sopi|varaa|milloin|aika)`,
    r`\b(haluaisimme|haluamme|mielellamme)\b~(tavata|tavataan|haastatella|kutsua|keskustella|jutella|tutustua)|\btapaisimme\b|\b(sopisiko|sopiiko|kavisiko|kay(ko)? sinulle)\b|\bvaraa aika\b|\bmilloin sinulle\b`,
    r`\b(seuraavaan|toiselle|toiseen|viimeiselle) (vaiheeseen|kierrokselle|haastattelu\w*)|\b(tehtava|ennakkotehtava|testi)\b~(liitteena|linkki|tee)`,
  ],
  offer: [
    r`\b(tyotarjous|tyotarjouksen|tyosopimu\w*)\b`,
    r`\b(haluamme|haluaisimme|ilo|iloksemme|mielellamme)\b~(tarjota sinulle (tyota|paikkaa|tehtavaa)|palkata|valita sinut)|\btulit valituksi\b|\bsinut on valittu tehtavaan\b|\btervetuloa (tiimiin|taloon|joukkoo?n)`,
  ],
  acknowledgment: [
    r`\b(vastaanottaneet|vastaanotettu|saaneet|saapunut|tullut perille|perilla)\b|\bkiitos\b~(hakemu|kiinnostu|haet|hait)|\bhienoa, etta\b~(haluat|hait|haet)`,
    r`\b(kaymme|kayda)\b~hakemu\w*~lapi|\b(kasittele|luemme|arvioi)\w*\b~hakemu`,
  ],
  other: [
    r`\bhakuvahti|hakuvahdi|\buusia (tyopaikkoja|avoimia)\b|\buutiskirje|\bhae (nyt|heti)\b`,
    r`\b(vahvistus|turva|kerta)koodi|\bsalasana|\bvahvista sahkoposti`,
    r`\bkatsoi (hakemustasi|profiiliasi)\b`,
  ],
  withdrawn: [r`\b(perunut|vetanyt pois|peruit)\b~hakemu|\bhakemu\w*\b~(peruttu|peruutettu|vedetty)`],
} satisfies Language;
