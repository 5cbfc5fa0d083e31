import type { LetterLanguage } from './language.ts';

export const fr: LetterLanguage = {
  name: 'Français',
  greeting: {
    warm: { named: 'Bonjour {contactName},', unnamed: 'Bonjour,' },
    restrained: { named: 'Bonjour {contactName},', unnamed: 'Bonjour,' },
  },
  closing: { warm: 'Bien cordialement,', restrained: 'Cordialement,' },
  informal: { greeting: 'Bonjour {contactName},', closing: 'Bonne journée,' },
  letters: {
    followUp: {
      subject: ['{role}, {myName}', '{role}, ma candidature'],
      parts: {
        who: [
          [
            'Je m’appelle {myName} et j’ai postulé[ le {appliedDate}] au poste « {role} »[ chez {company}].',
            'J’ai postulé[ le {appliedDate}] au poste « {role} »[ chez {company}].',
          ],
        ],
        reason: ['Une raison de me rencontrer : {oneReason}.'],
        interest: {
          warm: ['Ce poste me motive toujours autant, et je <vous|te> donnerai volontiers plus de détails.'],
          restrained: ['Ce poste m’intéresse toujours et je reste disponible pour un entretien.'],
        },
        question: [
          '<Pourriez-vous|Pourrais-tu> me dire quand une décision est prévue pour la suite, et s’il manque un élément à ma candidature ?',
        ],
      },
      agency: {
        who: [
          'Je <vous |t’>écris au sujet du poste « {role} »[ chez {company}], auquel j’ai postulé[ le {appliedDate}] par <votre|ton> intermédiaire.',
        ],
        question: [
          '<Savez-vous|Sais-tu> quand une décision est prévue pour la suite, et s’il manque un élément à ma candidature ? Une ligne me suffit.',
        ],
      },
    },
    dateFollowUp: {
      subject: '{role}, prochaine étape',
      parts: {
        thanks: {
          warm: [
            [
              'Merci encore pour notre échange du {interviewDate} au sujet du poste « {role} »[ chez {company}]. Je l’ai beaucoup apprécié, et ce poste me motive toujours autant.',
              'Merci de l’attention <que vous portez|que tu portes> à ma candidature au poste « {role} »[ chez {company}]. Ce poste me motive toujours autant.',
            ],
          ],
          restrained: [
            [
              'Merci encore pour notre échange du {interviewDate} au sujet du poste « {role} »[ chez {company}]. Ce poste m’intéresse toujours.',
              'Merci de l’attention <que vous portez|que tu portes> à ma candidature au poste « {role} »[ chez {company}]. Ce poste m’intéresse toujours.',
            ],
          ],
        },
        date: [
          [
            '<Vous aviez|Tu avais> évoqué une réponse d’ici au {promisedDate}. Je sais que cela prend parfois plus de temps ; y a-t-il une nouvelle date que je puisse noter ?',
            '<Pourriez-vous|Pourrais-tu> me dire quand <vous pensez|tu penses> en savoir plus sur la prochaine étape ?',
          ],
        ],
        offer: ['S’il manque un élément à ma candidature, je <vous|te> l’enverrai volontiers.'],
      },
      agency: {
        thanks: [
          [
            'Merci encore d’avoir organisé l’entretien du {interviewDate} pour le poste « {role} »[ chez {company}]. Ce poste m’intéresse toujours.',
            'Merci pour <votre|ton> aide concernant le poste « {role} »[ chez {company}]. Ce poste m’intéresse toujours.',
          ],
        ],
        date: [
          [
            'Nous avions noté une réponse d’ici au {promisedDate}. Je sais que cela prend parfois plus de temps ; y a-t-il une nouvelle date ?',
            '<Savez-vous|Sais-tu> quand une décision est prévue pour la prochaine étape ?',
          ],
        ],
        offer: ['S’il manque un élément à ma candidature, je l’enverrai volontiers.'],
      },
    },
    lastAsk: {
      subject: '{role}, une brève question',
      parts: {
        context: [
          [
            'Je <vous |t’>ai écrit récemment au sujet du poste « {role} »[ chez {company}], dont nous avons parlé le {interviewDate}.',
            'Je <vous |t’>ai écrit récemment au sujet du poste « {role} »[ chez {company}].',
          ],
        ],
        question: ['Ma candidature est-elle toujours à l’étude ?'],
        fine: {
          warm: [
            'Si <vous avez|tu as> choisi quelqu’un d’autre, je le comprendrai tout à fait, et une ligne me suffira. Merci d’avance pour <votre|ta> réponse.',
          ],
          restrained: [
            'Si le poste est déjà pourvu, une simple ligne me suffit. Je <vous|te> remercie d’avance pour <votre|ta> réponse.',
          ],
        },
      },
      agency: {
        context: [
          [
            'Je <vous |t’>ai écrit récemment au sujet du poste « {role} »[ chez {company}], après l’entretien du {interviewDate}.',
            'Je <vous |t’>ai écrit récemment au sujet du poste « {role} »[ chez {company}].',
          ],
        ],
        fine: [
          'Si le poste est déjà pourvu, je le comprendrai tout à fait, et une ligne me suffira. Merci d’avance pour <votre|ta> réponse.',
        ],
      },
    },
    thankYou: {
      subject: ['Merci, {topic}', 'Merci, {role}'],
      parts: {
        thanks: {
          warm: [
            'Merci pour le temps que <vous m’avez|tu m’as> accordé[ le {interviewDate}] et pour ce bel échange au sujet du poste « {role} »[ chez {company}].',
          ],
          restrained: [
            'Je <vous|te> remercie pour le temps que <vous m’avez|tu m’as> accordé[ le {interviewDate}] et pour notre échange au sujet du poste « {role} »[ chez {company}].',
          ],
        },
        moment: [
          'Un sujet me reste particulièrement en tête : {topic}.',
          'J’ai aussi retenu ce qui compte le plus pour <vous|toi> : {careMost}.',
        ],
        add: ['J’aimerais ajouter un point : {oneReason}.'],
        interest: {
          warm: ['Notre échange m’a donné encore plus envie de rejoindre l’équipe.'],
          restrained: ['Notre échange a confirmé mon intérêt pour ce poste.'],
        },
        next: [
          [
            'Je me réjouis d’avoir de <vos|tes> nouvelles d’ici au {promisedDate}, comme convenu. Si une question reste ouverte d’ici là, j’y répondrai avec plaisir.',
            'Quand puis-je espérer avoir de <vos|tes> nouvelles ? Si une question reste ouverte d’ici là, j’y répondrai avec plaisir.',
          ],
        ],
      },
      agency: {
        thanks: [
          'Merci d’avoir organisé l’entretien[ du {interviewDate}] pour le poste « {role} »[ chez {company}]. Merci aussi de transmettre mes remerciements aux personnes que j’ai rencontrées.',
        ],
        moment: [
          'Un sujet me reste particulièrement en tête : {topic}.',
          'J’ai aussi retenu ce qui compte le plus pour cette équipe : {careMost}.',
        ],
        add: ['J’aimerais aussi leur faire savoir ceci : {oneReason}.'],
        interest: ['Cet échange m’a donné encore plus envie de rejoindre l’équipe.'],
        next: [
          [
            'Je me réjouis d’avoir de <vos|tes> nouvelles d’ici au {promisedDate}. S’il reste des questions de leur côté, j’y répondrai avec plaisir.',
            '<Savez-vous|Sais-tu> quand je peux espérer une réponse ? S’il reste des questions de leur côté, j’y répondrai avec plaisir.',
          ],
        ],
      },
    },
    feedbackRequest: {
      subject: 'Merci, et une question',
      parts: {
        accept: {
          warm: [
            'Merci pour <votre|ta> réponse au sujet du poste « {role} »[ chez {company}] et pour le temps que <vous m’avez|tu m’as> accordé. Je comprends et j’accepte cette décision.',
          ],
          restrained: [
            'Je <vous|te> remercie pour <votre|ta> réponse au sujet du poste « {role} »[ chez {company}] et j’accepte cette décision.',
          ],
        },
        why: ['J’aimerais progresser, et <vous avez|tu as> vu ce que je ne peux pas voir par moi-même.'],
        question: [['{question}', 'Quel point aurait rendu ma candidature plus convaincante ?']],
        skip: ['S’il <vous |t’>est difficile d’y répondre, <laissez|laisse> simplement cette question de côté.'],
        wishes: {
          warm: ['Je <vous|te> souhaite une très bonne continuation, ainsi qu’à <votre|ton> équipe.'],
          restrained: ['Je <vous|te> souhaite une bonne continuation.'],
        },
      },
      agency: {
        accept: [
          'Merci pour <votre|ta> réponse au sujet du poste « {role} »[ chez {company}], et merci d’avoir présenté ma candidature. Je comprends et j’accepte cette décision.',
        ],
        why: ['J’aimerais progresser, et <vous connaissez|tu connais> les deux parties.'],
        question: [['{question}', 'Un point qui aurait rendu ma candidature plus convaincante a-t-il été mentionné ?']],
        wishes: ['Merci encore, et bonne continuation.'],
      },
      finalist: {
        question: [
          [
            'Quels étaient les points forts de ma candidature ? Et, si je peux me permettre : {question}',
            'Quels étaient les points forts de ma candidature ? Et qu’est-ce qui aurait fait pencher la balance ?',
          ],
        ],
      },
    },
    stayInTouch: {
      subject: 'Merci, {role}',
      parts: {
        thanks: {
          warm: [
            'Merci pour <votre|ta> réponse, et pour le temps que <vous m’avez|tu m’as> accordé pour ma candidature au poste « {role} »[ chez {company}].',
          ],
          restrained: [
            'Je <vous|te> remercie pour <votre|ta> réponse au sujet du poste « {role} »[ chez {company}] et pour <votre|ton> temps.',
          ],
        },
        liked: ['Un sujet me laisse un très bon souvenir : {topic}.'],
        open: ['Si un poste similaire se présente un jour, j’aurai plaisir à avoir de <vos|tes> nouvelles.'],
        wishes: {
          warm: ['D’ici là, je <vous|te> souhaite une très bonne continuation, ainsi qu’à <votre|ton> équipe.'],
          restrained: ['Je <vous|te> souhaite une bonne continuation.'],
        },
      },
      agency: {
        liked: [],
        thanks: [
          'Merci pour <votre|ta> réponse au sujet du poste « {role} »[ chez {company}], et merci d’avoir présenté et défendu ma candidature.',
        ],
        open: ['Si un poste similaire se présente un jour, j’aurai plaisir à avoir de <vos|tes> nouvelles.'],
        wishes: ['D’ici là, très bonne continuation.'],
      },
      referrer: {
        liked: [],
        thanks: [
          'Je voulais <vous|te> dire comment cela s’est terminé : cela n’a pas abouti cette fois pour le poste « {role} »[ chez {company}]. Merci d’avoir parlé de moi ; cela a beaucoup compté.',
        ],
        open: ['Si <vous entendez|tu entends> parler d’un poste similaire un jour, j’aurai plaisir à le savoir.'],
        wishes: ['D’ici là, très bonne continuation.'],
      },
      contact: {
        subject: 'Un petit bonjour, {role}',
        thanks: [
          'Je m’intéresse en ce moment au poste « {role} »[ chez {company}], et cela m’a fait penser à <vous|toi>.',
        ],
        liked: ['Il y a une chose dont je me souviens bien : {topic}.'],
        open: [
          'Comment se passe <votre|ton> travail en ce moment ? J’aimerais savoir comment <vous voyez|tu vois> évoluer le métier.',
        ],
        wishes: ['Une ligne me suffit, quand <vous voulez|tu veux>. D’ici là, très bonne continuation.'],
      },
    },
    withdrawal: {
      subject: 'Retrait de candidature, {role}',
      parts: {
        thanks: {
          warm: [
            'Merci d’avoir étudié ma candidature au poste « {role} »[ chez {company}][, et pour notre échange du {interviewDate}].',
          ],
          restrained: ['Je <vous|te> remercie d’avoir étudié ma candidature au poste « {role} »[ chez {company}].'],
        },
        withdraw: {
          warm: ['Après réflexion, j’ai décidé de la retirer et je tenais à <vous|te> le dire sans attendre.'],
          restrained: ['Après réflexion, j’ai décidé de la retirer et je préfère <vous|te> le dire sans attendre.'],
        },
        wishes: {
          warm: ['Je <vous|te> souhaite de trouver la bonne personne, et une très bonne continuation.'],
          restrained: ['Je <vous|te> souhaite de trouver la bonne personne pour ce poste.'],
        },
      },
      agency: {
        thanks: ['Merci pour toute <votre|ton> aide concernant le poste « {role} »[ chez {company}].'],
        withdraw: [
          'Après réflexion, j’ai décidé de retirer ma candidature. Merci de transmettre ma décision, avec mes remerciements pour le temps accordé.',
        ],
        wishes: ['J’aurai plaisir à garder le contact.'],
      },
    },
    agency: {
      subject: '{role}, après l’entretien',
      parts: {
        how: [
          'J’ai passé l’entretien pour le poste « {role} »[ chez {company}][ le {interviewDate}] et je voulais <vous |t’>en dire quelques mots.',
          'Nous avons surtout parlé de ceci : {topic}.',
          'Ce qui compte le plus pour eux, me semble-t-il : {careMost}.',
        ],
        passOn: [
          [
            'Merci de leur transmettre mes remerciements, ainsi que ce point : {oneReason}.',
            'Merci de leur transmettre mes remerciements pour leur temps.',
          ],
        ],
        interest: {
          warm: ['J’ai très envie de passer à l’étape suivante.'],
          restrained: ['Je souhaite poursuivre le processus de recrutement.'],
        },
        question: [
          [
            'Une réponse a été évoquée d’ici au {promisedDate}. <Pouvez-vous|Peux-tu> me prévenir si <vous avez|tu as> des nouvelles plus tôt ?',
            'Quand <pensez-vous|penses-tu> avoir leur retour ?',
          ],
        ],
      },
    },
    internal: {
      subject: '{role}, la suite',
      parts: {
        thanks: {
          warm: [
            'Merci pour le temps que <vous m’avez|tu m’as> accordé[ le {interviewDate}] et pour l’attention portée à ma candidature au poste « {role} ». J’accepte la décision et j’aimerais en tirer quelque chose d’utile ici.',
          ],
          restrained: [
            'Je <vous|te> remercie d’avoir étudié ma candidature au poste « {role} »[, et pour notre échange du {interviewDate}]. J’accepte la décision.',
          ],
        },
        talk: [
          'J’aimerais comprendre ce qui a plaidé en ma faveur, ce qui manque encore et quand je pourrai postuler à nouveau.',
          'J’aimerais aussi revenir sur un point : {topic}.',
        ],
        question: ['<Auriez-vous|Aurais-tu> vingt minutes pour en parler dans les deux semaines à venir ?'],
        easy: ['Je viendrai avec mes notes : <vous n’avez|tu n’as> rien à préparer.'],
      },
    },
    introduction: {
      subject: 'Une brève question, {role}',
      parts: {
        who: [
          'Je cherche un nouvel emploi, et le poste « {role} »[ chez {company}] m’intéresse particulièrement.',
          'Ce que j’apporte, en une ligne : {oneReason}.',
        ],
        why: ['Voici pourquoi j’ai pensé à <vous|toi> : {topic}.'],
        question: {
          warm: [
            '<Auriez-vous|Aurais-tu> quinze minutes pour moi, au téléphone ou autour d’un café, comme <vous préférez|tu préfères> ?',
          ],
          restrained: [
            '<Auriez-vous|Aurais-tu> quinze minutes à m’accorder, au téléphone ou de vive voix, à <votre|ta> convenance ?',
          ],
        },
        easy: [
          'J’aimerais savoir comment <vous voyez|tu vois> ce métier ; je ne <vous|te> demande pas de me recommander. Si ce n’est pas le bon moment, je le comprendrai très bien.',
        ],
      },
    },
    adjustment: {
      subject: 'Entretien, {role}',
      parts: {
        thanks: {
          warm: [
            'Merci pour <votre|ton> invitation à l’entretien[ du {interviewDate}] pour le poste « {role} »[ chez {company}]. Je m’en réjouis.',
          ],
          restrained: [
            'Je <vous|te> remercie pour l’invitation à l’entretien[ du {interviewDate}] pour le poste « {role} »[ chez {company}].',
          ],
        },
        need: [
          [
            'Pour y participer dans de bonnes conditions, voici ce dont j’aurais besoin : {need}. Est-ce possible ?',
            'Pour y participer dans de bonnes conditions, j’aurais besoin d’un petit aménagement. À qui puis-je en parler ?',
          ],
        ],
        offer: [
          'Si une autre solution est plus simple pour <vous|toi>, parlons-en volontiers. Merci pour <votre|ton> aide.',
        ],
      },
      agency: {
        thanks: [
          'Merci d’avoir organisé l’entretien[ du {interviewDate}] pour le poste « {role} »[ chez {company}]. Je m’en réjouis.',
        ],
        need: [
          [
            'Pour y participer dans de bonnes conditions, voici ce dont j’aurais besoin : {need}. <Pouvez-vous|Peux-tu> leur demander si c’est possible ?',
            'Pour y participer dans de bonnes conditions, j’aurais besoin d’un petit aménagement. À qui puis-je en parler là-bas ?',
          ],
        ],
        offer: ['Si une autre solution est plus simple pour eux, parlons-en volontiers. Merci pour <votre|ton> aide.'],
      },
    },
  },
  greets: /^(bonjour|bonsoir|salut|madame|monsieur|mesdames|messieurs|cher|chère|chers|chères|coucou)(?!\p{L})/iu,
  blames:
    /(?<!\p{L})(ignor(é|ée|ez|es)|j.attends toujours|toujours (rien|aucune|pas de) (reçu|réponse|nouvelles?)|(déçu|déçue) (par|de|que) (vous|votre|toi|ton|ta)|(vous aviez|vous avez|tu avais|tu as|vous m.aviez|tu m.avais) promis|jamais (répondu|donné|rappelé)|même pas (répondu|une réponse)|manque de (respect|professionnalisme|sérieux)|inadmissible|inacceptable|impoli(e|s)?|injuste|perdre mon temps|pourquoi pas moi|(je vous |je t.)?supplie|désespér(é|ée|ément))(?!\p{L})/iu,
  checksIn:
    /(?<!\p{L})(relanc(e|er)|(prendre|venir aux|je viens aux|des) nouvelles|où (vous )?en (êtes|est)|faire (un|le) point|me permets de revenir)(?!\p{L})/iu,
  asQuestion: (text) => text.replace(/\s*([?!]+)$/, '\u00A0$1'),
  // A space that does not break stands before two-part marks and within guillemets.
  typeset: (text) => text.replace(/ (?=[?!:;»])/g, '\u00A0').replace(/« /g, '«\u00A0'),
  asDay: (text) => text.replace(/^1(?= )/, '1er'),
};
