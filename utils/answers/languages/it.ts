import type { Language } from '../language.ts';

const r = String.raw;

export default {
  common: 'il la di che per con una un del della nostro nostra tua tuo sua suo ti abbiamo non le ci e',
  conditional: [
    r`\b(qualora|nel caso|se (il|la|lo|sara|dovess\w+|ti|lei|ci)|quando|in caso|salvo|solo se|finche|entro)\b`,
  ],
  denied: [r`\b(non|ne|senza|mai|nessun\w*|purtroppo)\b`],
  sad: [
    r`\b(purtroppo|spiacent\w*|dispiac\w*|rammaric\w*|rincresc\w*|in bocca al lupo|il meglio|ogni successo)\b|augur\w+~(meglio|successo|fortuna)`,
  ],
  rejection: [
    r`\bnon\b~(selezionat|proseguire|proseguira|procedere|andare avanti|esito positivo|corrisponde|in linea|idone|accolt|superat|stat[oa] scelt|possiamo offrir|compatibil|continuare|rientra)`,
    r`\b(altro|altra|altri|altre|un'altra)\b (candidat|profil|risors|persona|figura)\w*|\besito negativo\b`,
    r`\b(posizione|posto|ruolo|ricerca|selezione)\b~(copert|chius|annullat|assegnat|sospes)`,
    r`\bcandidatura\b~(respint|scartat|rifiutat)|\b(spiacent\w*|dispiac\w*|rincresc\w*)\b~(comunicar|informar|dir)\w*~(non|altr)`,
  ],
  invitation: [
    r`\b(invit\w+|fissare|organizzare|programmare|piacerebbe|vorremmo|desideriamo|lieti di|contattiamo|proporti|proporle|convocar\w*)\b~(colloquio|videocolloquio|videochiamata|chiamata|call|incontro|incontrar\w*|conoscer\w*|chiacchier\w*|intervista)`,
    r`\b(possiamo|potremmo)\b~(sentirci|vederci|incontrarci|parlarci|parlarne)|\b(tua|sua|vostra) disponibilita\b|\b(saresti|sarebbe|sei|e|quando e|quando sei)\b~(liber[oa]|disponibile)\b|\b(scegli|prenota|selezion)\w*\b~(orario|data|slot)|\bconferm\w+\b~(presenza|colloquio|appuntamento)`,
    r`\b(prossimo|secondo|successivo|ultimo) (step|colloquio|passo|fase)\b~(selezion|process|invit|colloquio|incontro)|\b(passat[oa]|ammess[oa])\b~(fase|step|colloquio)|\bprova (tecnica|pratica)\b~(alleg|link|complet)`,
  ],
  offer: [
    r`\b(lettera di (assunzione|impegno)|proposta (di assunzione|contrattuale|economica)|offerta (formale|di lavoro formale)|contratto di (lavoro|assunzione))\b|\bcontratto\b~(alleg|firma)`,
    r`\b(lieti|felic\w+|piacere|entusiast\w*)\b~(offrir\w*|assumer\w*|propor\w*~(entrare|assun|posizione|ruolo|contratto)|accoglier\w*|benvenut)|\b(sei|e|lei e) stat[oa] (scelt|selezionat)[oa] per (il|la|questo|questa|ricoprire)\b|\bbenvenut[oa] (nel|a bordo)\b|\bunirti a noi\b~(conferm|contratto|data)`,
  ],
  acknowledgment: [
    r`\b(ricevuto|ricevuta|pervenuta|pervenuto|ricezione|registrata|arrivat\w*)\b~(candidatura|cv|curriculum|domanda|correttamente)|\b(candidatura|cv|curriculum|domanda)\b~(ricevut|pervenut|registrat|inviat|arrivat|valut|esamin)`,
    r`\bgrazie\b~(candidat|interesse|cv|curriculum)|\b(valuter|esaminer|valutando|analizzer)\w*\b~(candidatura|profilo|cv|curriculum)`,
  ],
  other: [
    r`\b(offerte|annunci) di lavoro (per te|in linea|che)|\bavvis[oi] (di )?lavoro\b|\bnuove offerte\b|\bnewsletter\b|\bcandidati (subito|ora)\b`,
    r`\bcodice di (verifica|sicurezza|accesso)\b|\bpassword\b|\bverific\w+ (il tuo|la tua) (indirizzo|e-?mail|account)`,
    r`\bcandidatura\b~visualizzat`,
  ],
  withdrawn: [r`\b(ritirat[oa]|ritiro)\b~candidatura|\bcandidatura\b~ritirat`],
} satisfies Language;
