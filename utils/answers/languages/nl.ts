import type { Language } from '../language.ts';

const r = String.raw;

export default {
  common: 'de het een en van je jouw u uw we wij ons voor met op dat is niet bij te heb hebben',
  conditional: [r`\b(als|indien|mocht(en)?|wanneer|tenzij|zodra|of|totdat|in het geval)\b`],
  denied: [r`\b(niet|geen|helaas|nooit|zonder)\b`],
  sad: [r`\b(helaas|spijt|jammer|teleurstell\w*)\b|wens\w*~succes|succes (met|bij) (je|jouw|uw)`],
  rejection: [
    r`\b(niet|geen)\b~(verder|geselecteerd|uitgenodigd|uit te nodigen|uitnodig|doorgaan|voortzetten|aanbieden|gekozen|aansluit|passend|past|match|vervolg|in aanmerking|geleid|doorgegaan|in overweging)`,
    r`\b(andere|ander|iemand anders|iemand|een andere)\b (kandida\w+|sollicitant\w*|persoon|die|met meer)|\b(keuze|gekozen|voorkeur|besloten|gaan)\b~\b(andere|ander|iemand anders)\b`,
    r`\bgekozen voor\b~\b(kandidaat|iemand|persoon)\b~\b(beter|meer|ervaring)\b`,
    r`\b(vacature|functie|positie)\b~(vervuld|ingevuld|gesloten|vervallen|ingetrokken)|\b(afwijz|afgewezen)\w*`,
    r`\bpast\b~\bniet\b|\bprofiel\b~\bniet\b~(pas|aansluit|overeen)|\b(helaas|spijt)\b~(mededel|meedelen|laten weten|informer)\w*~(niet|geen|andere|vervuld)`,
  ],
  invitation: [
    r`\b(nodig\w*|uitnodig\w*|uit te nodigen|uitgenodigd)\b~(gesprek|kennismak|interview|afspraak|ronde|assessment|proef)|\b(gesprek|kennismak\w*|interview|ronde|assessment)\b~\b(uit te nodigen|uitnodigen|uitgenodigd)\b|\buitnodiging\b~(gesprek|interview|kennismak)`,
    r`\b(graag|willen|leuk|enthousiast)\b~(kennis ?(te )?maken|kennis met je|kennis met u|ontmoeten|spreken|leren kennen|kennismaken|bellen)|\b(maken|maak) graag kennis\b`,
    r`\b(schikt|past|komt|lukt)\b~\b(uur|maandag|dinsdag|woensdag|donderdag|vrijdag|week|datum|moment|jou|uit)\b|\b(je|jouw|uw) beschikbaarheid\b|\b(ben je|bent u|wanneer)\b~(beschikbaar|tijd|kun je|kunt u)|\b(kies|plan|boek|inplannen)\w*\b~(moment|tijd|afspraak|gesprek|slot)`,
    r`\b(volgende|tweede|laatste) (ronde|gesprek|stap|fase)\b~(uitnodig|door|procedure|graag)|\b(opdracht|case|test)\b~(bijlage|bijgevoegd|link|maken)`,
  ],
  offer: [
    r`\b(arbeidsovereenkomst|arbeidscontract|contractvoorstel|arbeidsvoorwaarden(gesprek|voorstel)?|aanstellingsbrief|baanaanbod)\b|\bcontract\b~(bijlage|tekenen|onderteken)`,
    r`\b(functie|baan|positie|contract|aanbod)\b~(aanbieden|aan te bieden|doen)\b|\b(aangenomen|welkom (in|bij|aan boord))\b|\b(in|bij|onderdeel van) ons team\b~(hebben|verwelkomen|wil)|\bwillen je\b~in ons team\b`,
  ],
  acknowledgment: [
    r`\b(ontvangen|ontvangst|binnengekomen|ontvangstbevestiging)\b~(sollicitatie|cv|brief|motivatie)|\b(sollicitatie|cv|motivatiebrief|gegevens)\b~(ontvangen|binnen|verzonden|bekijk|beoordel)|\bontvangstbevestiging\b`,
    r`\b(bedankt|dank|leuk|fijn)\b~(sollicitatie|solliciteert|gesolliciteerd|interesse|cv)|\b(bekijken|beoordelen|lezen)\b~(sollicitatie|cv|brief)`,
  ],
  other: [
    r`\b(vacature|job)-?alerts?\b|\b(nieuwe|aanbevolen|passende) vacatures\b|\bnieuwsbrief\b|\bsolliciteer (direct|nu)\b`,
    r`\b(verificatie|beveiligings|toegangs)code\b|\bwachtwoord\b|\bbevestig je e-?mail`,
    r`\bheeft je (sollicitatie|profiel) bekeken\b`,
  ],
  withdrawn: [r`\bsollicitatie\b~(ingetrokken|teruggetrokken)|\b(teruggetrokken|terugtrekken)\b`],
} satisfies Language;
