import type { Language } from '../language.ts';

const r = String.raw;
const OTHERS = r`\b(d'autres|un autre|une autre|autre|autres)\b`;

export default {
  common: 'le la les de des et vous votre vos nous notre pour une un est que dans sur avec au en',
  conditional: [
    r`\b(si|s'il|lorsque|quand|sans (reponse|retour|nouvelle)|sauf|au cas ou|dans l'hypothese|en l'absence|des que|a defaut|passe ce delai|jusqu)\b`,
  ],
  denied: [r`\b(ne|n'|pas|aucune?|sans|jamais|malheureusement|impossib\w+)\b|\bn'`],
  sad: [
    r`\b(malheureusement|regret\w*|desole\w*|navre\w*|bonne continuation|bonne chance|pleine reussite|malgre (la|tout|l'))\b|souhait\w+~(reussite|succes|recherche)`,
  ],
  rejection: [
    r`\b(ne|n'|pas|sans)\b~(suite favorable|donner suite|donne suite|donnera pas suite|donnerons pas suite|poursuivre|retenir|retenue?s?|selectionner?|selectionnee?|accept|correspond|aller plus loin|favorablement|abouti|positive|convoquer|convier|recevoir en entretien)`,
    r`\b(suite)\b~(defavorable|negative)|\breponse (negative|defavorable)\b|\brefus\w*\b~candidature|\bcandidature\b~(rejetee|refusee|ecartee|n'a pas|pas ete)`,
    r`\b(choix|choisi|decide|decision|prefere|retenu|retenir|opte|poursuivre|poursuivi|porte|attribue|selectionne|avancer|continuer)\b~(${OTHERS}~(candidat|personne|profil|postulant)|\b(candidat|personne|profil)e?s?\b~(plus|dont|mieux))`,
    r`\b(poste|offre|recrutement)\b~(deja|ete|est|desormais)~(pourvue?|attribue|annule|cloture|ferme|plus disponible|suspendu)`,
    r`\b(regret|desole|navre)\w*\b~(informer|annoncer|faire part|que)~(pas|autre|ne|n'|pourvu|attribue|refus)|\bau regret de ne pas\b`,
    r`\bprofil\b~\b(ne|pas)\b~(correspond|retenu|adequation|repond)`,
  ],
  invitation: [
    r`\b(inviter?|invitons|invite|convier?|convions|convie|convoquer?|convoquons|propos\w*|souhait\w*|aimer\w*|ravi\w*|plaisir|envie|fixer|organiser|planifier|convenir|programmer)\b~(entretien|rencontrer|rencontre|echange|echanger|rendez-vous|visio\w*|appel|discuter|faire connaissance|faire votre connaissance|entrevue|test)\b`,
    r`\b(choisir|choisissez|reserver|reservez|selectionner)\b~(creneau|horaire|date|rendez-vous)|\b(vos|votre|vous|quelles?) ?(sont vos )?(disponibilites?|disponible|dispo)\b|\b(seriez|etes|serais|es)-(vous|tu)\b~(disponible|libre|dispo)|\b(convien(t|drait)|arrange)-t-il\b|\bvous conviendrait\b`,
    r`\b(entretien)\b~\b(le|avec|est (prevu|fixe|confirme)|aura lieu)\b~\d|\b(prochaine|deuxieme|seconde|derniere|etape suivante) ?(etape)?\b~(invit|entretien|cas pratique|test|retenu|passer)|\bcas pratique\b`,
  ],
  offer: [
    r`\b(promesse|proposition) d'(embauche|emploi)|\b(contrat (de travail)?|lettre d'engagement|lettre d'embauche)\b~(ci-joint|joint|signer|signe|retourner)|\bcontrat de travail\b|\blettre d'engagement\b`,
    r`\b(plaisir|heureux|heureuse|ravi\w*)\b~(proposer|offrir|confirmer|annoncer)~(poste|engagement|embauche|recrutement|cdi|cdd)|\b(proposer|offrir) le poste\b`,
    r`\b(souhait\w*|ravi\w*|heureux|plaisir)\b~(rejoindre|rejoigniez|compter parmi|integrer|accueillir)~(nous|equipe|parmi|societe|entreprise)|\bvous voir nous rejoindre\b|\bcandidature (est |a ete )(definitivement )?acceptee\b|\bbienvenue dans l'equipe\b`,
  ],
  acknowledgment: [
    r`\b(bien|accus\w*)\b~(recu|reception|parvenue?)\b|\b(recu|receptionne|enregistre)\w*\b~(candidature|dossier|cv)|\b(candidature|dossier|cv)\b~(recue?|parvenue?|enregistree?|envoyee?|transmise?|etudi|examin)`,
    r`\b(merci|remerci\w*)\b~(candidature|postule|interet|cv|dossier)`,
    r`\b(etudi\w+|examin\w+|analys\w+)\b~(candidature|profil|dossier|cv)`,
  ],
  other: [
    r`\b(alerte|alertes) emploi\b|\b(nouvelles|nouveaux) (offres|candidatures|postes)\b|\boffres (susceptibles|correspond)|\bdeposez votre candidature\b|\bpostulez (parmi|maintenant|vite)|\bnewsletter\b`,
    r`\bcode (de (verification|securite|confirmation)|a usage)|\bmot de passe\b|\bverifi\w+ votre (e-?mail|adresse)`,
    r`\ba (ete )?vue? (par|votre)\b`,
  ],
  withdrawn: [r`\b(retire|retrait|desistement)\b`],
} satisfies Language;
