import type { Language } from '../language.ts';

const r = String.raw;
const OTHERS = r`(einen? anderen?|eine andere|anderen?|andere|mitbewerber\w*|jemand(en)?( anderen)?|weitere)`;

export default {
  common: 'und die der das wir sie ihre ihr ihnen dich dir du dein deine fur uns mit auf ist ein eine zu bei nicht',
  conditional: [r`\b(wenn|falls|sofern|sobald|ob|bis|sollten (sie|wir)|solltest|sollte|im falle|vorausgesetzt|ohne)\b`],
  conditionalAfter: [r`\b(bis|solange|ohne dass|es sei denn|sofern|falls)\b`],
  denied: [r`\b(nicht|keine?[nrms]?|leider|weder|kaum)\b`],
  sad: [
    r`\b(leider|bedauern|bedauerlicherweise|alles gute|viel erfolg|absage|schade)\b|tut (uns|mir)( \w+)? leid|zu unserem bedauern|fur (ihre|deine|ihren|deinen)~(zukunft|weg)`,
  ],
  rejection: [
    r`\b(nicht|kein(e|en|er|em)?)\b~(angebot machen|berucksichtig|weiter ?verfolg|weiterverfolg|anbieten|in die (engere|nahere)~(wahl|auswahl)|einladen|weiter ?(im|am|mit)~(verfahren|prozess)|fortsetzen|fortfuhren|zusagen|zusage|uberzeug|positive (ruckmeldung|nachricht|antwort)|in betracht|entsprechen|entsprochen|besetzen|einstellen konnen)`,
    r`\bfur ${OTHERS}~entschieden|\b(wahl|entscheidung|auswahl)\b~(ist|fiel|wurde)?~(auf|zugunsten|gegen)~(${OTHERS}|dich|sie)|zugunsten~(bewerb|kandidat|person)`,
    r`\bentschieden\b~${OTHERS}|\b(jemanden|eine person|kandidat\w{0,5}|bewerber\w{0,5}) gefunden|mit ${OTHERS}~(bewerb|kandidat|person)\w*~(fort|weiter|besetz|entsch)`,
    r`\b(absage|absagen)\b~(erteil|mitteil|schick|send|muss)|(muss|mussen|mochten|wollen|leider)~absagen\b`,
    r`\b(stelle|position|vakanz)\b~(bereits|inzwischen|schon|anderweitig|intern|nicht mehr|mittlerweile)~(besetzt|vergeben|vakant|verfugbar|aktuell|ausgeschrieben)`,
    r`\b(passt|passen|stimmt|entspricht|entsprechen)\b~\b(nicht|leider)\b~(profil|anforderung|such|vorstellung|optimal|ganz)|\b(profil|qualifikation\w*|unterlagen|bewerbung)\b~(nicht|anderen?)~(passt|passen|passend|entspr|uberein)|\bpass(t|en)\b~\b(profil|unterlagen|erfahrung\w*)\b~\bnicht\b`,
    r`\b(leider|bedauern|bedauerlicherweise)\b~(mitteil|informier|sagen)~(nicht|keine|andere|absage|besetzt|vergeben)`,
    r`\b(hat|hatte)\b~(leider|diesmal|dieses mal)~(nicht geklappt|nicht gereicht)|\bleider\b~\bnicht\b~(geklappt|gereicht|erfolgreich|weiter\b|weitergekommen)`,
    r`\b(bewerbung|vorstellung)\b~(war|ist|blieb|wurde)~(nicht erfolgreich|erfolglos|abgelehnt)|\bscheiden sie~aus\b`,
  ],
  invitation: [
    r`\beinlad(en|ung)\b~(gesprach|interview|kennenlern|termin|telefonat|treffen|probe|assessment)|\b(gesprach|interview|kennenlernen|termin|telefonat|treffen|probe\w*|assessment[- ]?center)\b~\b(einladen|einzuladen|eingeladen)\b|\b(wir|ich) laden? (sie|dich)\b|\bladen? (wir|ich) (sie|dich)\b`,
    r`\b(sie|dich|euch)( \w+){0,3} (personlich |gerne? |naher |besser )*(kennen ?(zu)?lernen|kennenlernen|sprechen|treffen)|\b(mochten|wurden|wollen|freuen)\b~(kennen ?(zu)?lernen|(mit (ihnen|dir))~(sprechen|telefonieren|unterhalten|austauschen)|telefonieren|zu~bitten)`,
    r`\b(termin|gesprach|interview|telefonat|uhrzeit|uhr|tag|zeitfenster)\b~(vorschlag|vorschlagen|vereinbar|auswahl|wahlen|buchen|abstimm|passt|passen|zusagt|recht|best[aä]tig)|\b(passt|passen|haben sie|hast du|waren sie|warst du)\b~(zeit|verfugbar|uhr|termin|tag|woche)|\bterminvorschl|\bwelcher (tag|termin)\b`,
    r`\b(nachste|nachsten|zweite|zweiten|weitere|finale) (runde|gesprachsrunde|schritt|phase|stufe)\b~(einlad|freuen|weiter|gekommen|geschafft)|\b(erst|kennenlern|telefon|video|zweit|vorstellungs|bewerbungs)(gesprach|interview)\b~(am|um|mit|fuhren|statt|termin)|\bprobe(tag|arbeit\w*)\b`,
    r`\b(aufgabe|fallstudie|testaufgabe|arbeitsprobe|online-?test|case)\b~(anbei|angehangt|bearbeite|losen|zusend|link|bis zum)`,
  ],
  offer: [
    r`\b(stelle|position|job|platz|vertrag|angebot)\b~(anbieten|anzubieten|unterbreiten|machen)\b|\banbieten\b~\b(stelle|position|zu durfen|zu konnen)\b|\bbieten (wir )?(ihnen|dir)\b~(stelle|position|job)`,
    r`\b(arbeitsvertrag|anstellungsvertrag|vertragsangebot|vertragsentwurf|jobangebot|vertragsunterlagen|einstellungszusage)\b|\b(vertrag)\b~(anbei|anhang|unterschr|unterzeichn|zusend|findest|finden)`,
    r`\b(teil|mitglied)\b~(unseres|unserem) teams?\b~(begrussen|werden)|\b(dich|sie)\b~(in unserem|im|fur unser) team~(haben|begrussen|gewinnen|willkommen)|\bzusage\b~(freu|gern|geben|erteil)|\b(haben sie|hast du) (die stelle|den job)\b|\bfur (sie|dich) entschieden\b|\beinstellen (mochten|wollen|zu)\b`,
  ],
  acknowledgment: [
    r`\b(dank|danke|danken)\b~(bewerbung|bewirbst|beworben|unterlagen|interesse)|\bschon, dass\b~beworben|\b(super|toll|schon|freut)\b~(beworben|bewirbst)`,
    r`\b(bewerbung|unterlagen|bewerbungsunterlagen|lebenslauf)\b~(erhalten|eingegangen|angekommen|bekommen|vorlieg|sind da\b|liegen uns vor|liegt uns vor|pruf|gelesen|sicht|bearbeit|weitergeleitet)`,
    r`\beingangsbestatigung\b|\b(bestatig\w*)\b~(eingang|erhalt|bewerbung)|\b(prufen|sichten|lesen|bearbeiten|durchsicht)\b~(bewerbung|unterlagen|lebenslauf)`,
  ],
  other: [
    r`\bjob(agent|alarm|letter|empfehlung\w*|vorschlag\w*)\b|\b(neue|passende) (jobs|stellenangebote|stellen|stellenanzeigen)\b|\bnewsletter\b|\bjetzt bewerben\b`,
    r`\b(bestatigungs|sicherheits|verifizierungs|zugangs)code\b|\bpasswort (zuruck|vergessen)|\be-?mail(-?adresse)? bestatigen\b`,
    r`\bprofil (angesehen|besucht|entdeckt)\b|\bauf (ihr|dein) profil (aufmerksam|gestossen)`,
    r`\b(fehlt|fehlen|nachreichen|reichen sie~nach|vervollstandig)\b`,
  ],
  withdrawn: [r`\bzuruckgezogen\b|\bzuruckziehen\b|\b(ihre|deine) absage\b`],
} satisfies Language;
