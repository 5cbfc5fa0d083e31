import type { LetterLanguage } from './language.ts';

export const es: LetterLanguage = {
  name: 'Español',
  greeting: {
    warm: { named: 'Hola, {contactName}:', unnamed: 'Hola:' },
    restrained: {
      named: 'Buenos días, {contactName}:',
      unnamed: 'Buenos días:',
      team: 'Estimado equipo de selección:',
    },
  },
  closing: { warm: 'Un saludo cordial,', restrained: 'Atentamente,' },
  informal: { greeting: 'Hola, {contactName}:', closing: 'Un saludo,' },
  letters: {
    followUp: {
      subject: ['{role}, {myName}', '{role}, mi candidatura'],
      parts: {
        who: [
          [
            'Me llamo {myName} y[ el {appliedDate}] presenté mi candidatura al puesto de {role}[ en {company}].',
            'Presenté mi candidatura al puesto de {role}[ en {company}][ el {appliedDate}].',
          ],
        ],
        reason: ['Una razón por la que creo que puedo encajar bien: {oneReason}.'],
        interest: {
          warm: ['El puesto me sigue interesando mucho y con gusto <le|te> cuento más.'],
          restrained: ['Mantengo mi interés en el puesto y mi disponibilidad para una entrevista.'],
        },
        question: [
          '¿<Podría|Podrías> decirme cuándo prevén una decisión sobre los próximos pasos y si necesitan algo más de mi parte?',
        ],
      },
      agency: {
        who: [
          '<Le|Te> escribo por el puesto de {role}[ en {company}], al que presenté mi candidatura[ el {appliedDate}] a través de <usted|ti>.',
        ],
        question: [
          '¿<Sabe|Sabes> cuándo prevén una decisión sobre los próximos pasos y si necesitan algo más de mi parte? Con una línea me basta.',
        ],
      },
    },
    dateFollowUp: {
      subject: '{role}, siguiente paso',
      parts: {
        thanks: {
          warm: [
            [
              'Gracias de nuevo por nuestra conversación del {interviewDate} sobre el puesto de {role}[ en {company}]. La disfruté mucho, y el puesto me sigue interesando.',
              'Gracias por valorar mi candidatura al puesto de {role}[ en {company}]. El puesto me sigue interesando mucho.',
            ],
          ],
          restrained: [
            [
              'Gracias de nuevo por nuestra conversación del {interviewDate} sobre el puesto de {role}[ en {company}]. Mantengo mi interés.',
              'Gracias por valorar mi candidatura al puesto de {role}[ en {company}]. Mantengo mi interés.',
            ],
          ],
        },
        date: [
          [
            '<Comentó|Comentaste> que podría haber noticias para el {promisedDate}. Sé que estas cosas a veces llevan más tiempo; ¿hay una nueva fecha que pueda apuntar?',
            '¿<Podría|Podrías> decirme cuándo prevén tener noticias sobre el siguiente paso?',
          ],
        ],
        offer: ['Si <necesita|necesitas> algo más de mi parte, <se|te> lo envío con gusto.'],
      },
      agency: {
        thanks: [
          [
            'Gracias de nuevo por organizar la entrevista del {interviewDate} para el puesto de {role}[ en {company}]. Mantengo mi interés.',
            'Gracias por <su|tu> ayuda con el puesto de {role}[ en {company}]. Mantengo mi interés.',
          ],
        ],
        date: [
          [
            'Teníamos el {promisedDate} como fecha para tener noticias. Sé que estas cosas a veces llevan más tiempo; ¿han dado una nueva fecha?',
            '¿<Sabe|Sabes> cuándo prevén una decisión sobre el siguiente paso?',
          ],
        ],
        offer: ['Si necesitan algo más de mi parte, lo envío con gusto.'],
      },
    },
    lastAsk: {
      subject: '{role}, una pregunta breve',
      parts: {
        context: [
          [
            'Hace poco <le|te> escribí por el puesto de {role}[ en {company}], del que hablamos el {interviewDate}.',
            'Hace poco <le|te> escribí por el puesto de {role}[ en {company}].',
          ],
        ],
        question: ['¿Sigue mi candidatura en el proceso?'],
        fine: {
          warm: [
            'Si han elegido a otra persona, no hay ningún problema, y con una línea me basta. Gracias por <su|tu> tiempo.',
          ],
          restrained: ['Si el puesto ya está cubierto, me basta con una línea. Muchas gracias por <su|tu> tiempo.'],
        },
      },
      agency: {
        context: [
          [
            'Hace poco <le|te> escribí por el puesto de {role}[ en {company}], después de la entrevista del {interviewDate}.',
            'Hace poco <le|te> escribí por el puesto de {role}[ en {company}].',
          ],
        ],
      },
    },
    thankYou: {
      subject: ['Gracias, {topic}', 'Gracias, {role}'],
      parts: {
        thanks: {
          warm: [
            'Gracias por <su|tu> tiempo[ el {interviewDate}] y por la agradable conversación sobre el puesto de {role}[ en {company}].',
          ],
          restrained: [
            'Muchas gracias por <su|tu> tiempo[ el {interviewDate}] y por la conversación sobre el puesto de {role}[ en {company}].',
          ],
        },
        moment: [
          'Hay un tema al que sigo dando vueltas: {topic}.',
          'También me quedo con lo que más importa en <su|tu> equipo: {careMost}.',
        ],
        add: ['Quería añadir una cosa: {oneReason}.'],
        interest: {
          warm: ['Después de hablar <con usted|contigo>, tengo aún más ganas de asumir este puesto.'],
          restrained: ['La conversación ha confirmado mi interés en el puesto.'],
        },
        next: [
          [
            'Espero con ganas <sus|tus> noticias para el {promisedDate}, como comentamos. Si queda alguna pregunta abierta, la respondo con gusto.',
            '¿Cuándo puedo esperar noticias <suyas|tuyas>? Si queda alguna pregunta abierta, la respondo con gusto.',
          ],
        ],
      },
      agency: {
        thanks: [
          'Gracias por organizar la entrevista[ del {interviewDate}] para el puesto de {role}[ en {company}]. Por favor, <transmita|transmite> también mi agradecimiento a las personas que conocí.',
        ],
        moment: [
          'Hay un tema al que sigo dando vueltas: {topic}.',
          'También me quedo con lo que más les importa: {careMost}.',
        ],
        add: ['Hay algo más que me gustaría que supieran: {oneReason}.'],
        interest: ['Después de la conversación, tengo aún más ganas de asumir este puesto.'],
        next: [
          [
            'Espero con ganas <sus|tus> noticias para el {promisedDate}. Si les queda alguna pregunta, la respondo con gusto.',
            '¿<Sabe|Sabes> cuándo puedo esperar noticias? Si les queda alguna pregunta, la respondo con gusto.',
          ],
        ],
      },
    },
    feedbackRequest: {
      subject: 'Gracias y una pregunta',
      parts: {
        accept: {
          warm: [
            'Gracias por <su|tu> respuesta sobre el puesto de {role}[ en {company}] y por el tiempo que me <dedicó|dedicaste>. Entiendo la decisión y la acepto.',
          ],
          restrained: [
            'Muchas gracias por <su|tu> respuesta sobre el puesto de {role}[ en {company}] y por <su|tu> tiempo. Acepto la decisión.',
          ],
        },
        why: ['Me gustaría mejorar, y <usted vio|tú viste> algo que yo no puedo ver por mi cuenta.'],
        question: [['{question}', '¿Qué aspecto habría hecho más sólida mi candidatura?']],
        skip: ['Si no es fácil de responder, <puede|puedes> dejar la pregunta sin respuesta.'],
        wishes: {
          warm: ['<Le|Te> deseo todo lo mejor, también a <su|tu> equipo.'],
          restrained: ['<Le|Te> deseo lo mejor, también a <su|tu> equipo.'],
        },
      },
      agency: {
        accept: [
          'Gracias por <su|tu> respuesta sobre el puesto de {role}[ en {company}] y por presentar mi candidatura. Entiendo la decisión y la acepto.',
        ],
        why: ['Me gustaría mejorar, y <usted conoce|tú conoces> las dos partes.'],
        question: [['{question}', '¿Mencionaron algún aspecto que habría hecho más sólida mi candidatura?']],
        wishes: ['Gracias de nuevo y todo lo mejor.'],
      },
      finalist: {
        question: [
          [
            '¿Qué jugó a mi favor? Y, si me permite<|s> otra: {question}',
            '¿Qué jugó a mi favor? ¿Y qué habría inclinado la balanza?',
          ],
        ],
      },
    },
    stayInTouch: {
      subject: 'Gracias, {role}',
      parts: {
        thanks: {
          warm: [
            'Gracias por <su|tu> respuesta y por el tiempo que <dedicó|dedicaste> a mi candidatura al puesto de {role}[ en {company}].',
          ],
          restrained: [
            'Muchas gracias por <su|tu> respuesta sobre el puesto de {role}[ en {company}] y por <su|tu> tiempo.',
          ],
        },
        liked: ['Guardo un buen recuerdo de un tema en particular: {topic}.'],
        open: ['Si algún día surge un puesto parecido, me alegrará tener noticias <suyas|tuyas>.'],
        wishes: {
          warm: ['Hasta entonces, <le|te> deseo todo lo mejor, también a <su|tu> equipo.'],
          restrained: ['<Le|Te> deseo lo mejor, también a <su|tu> equipo.'],
        },
      },
      agency: {
        liked: [],
        thanks: [
          'Gracias por <su|tu> respuesta sobre el puesto de {role}[ en {company}], y por presentar y defender mi candidatura.',
        ],
        open: ['Si algún día <tiene|tienes> un puesto parecido, me alegrará tener noticias <suyas|tuyas>.'],
        wishes: ['Hasta entonces, todo lo mejor.'],
      },
      referrer: {
        liked: [],
        thanks: [
          'Quería contar<le|te> cómo terminó: esta vez no pudo ser con el puesto de {role}[ en {company}]. Gracias por dar mi nombre; significó mucho para mí.',
        ],
        open: ['Si algún día <sabe|sabes> de algo parecido, me alegrará que <piense|pienses> en mí.'],
        wishes: ['Hasta entonces, todo lo mejor.'],
      },
      contact: {
        subject: 'Un breve saludo, {role}',
        thanks: [
          'Estos días me estoy interesando por el puesto de {role}[ en {company}], y eso me ha hecho pensar en <usted|ti>.',
        ],
        liked: ['Hay algo que recuerdo bien: {topic}.'],
        open: ['¿Cómo va <su|tu> trabajo últimamente? Me gustaría saber cómo <ve|ves> el sector.'],
        wishes: ['Con una línea me basta, cuando <le|te> venga bien. Hasta entonces, todo lo mejor.'],
      },
    },
    withdrawal: {
      subject: 'Retiro mi candidatura, {role}',
      parts: {
        thanks: {
          warm: [
            'Gracias por valorar mi candidatura al puesto de {role}[ en {company}][ y por nuestra conversación del {interviewDate}].',
          ],
          restrained: ['Muchas gracias por valorar mi candidatura al puesto de {role}[ en {company}].'],
        },
        withdraw: {
          warm: ['Después de pensarlo bien, he decidido retirarla y quería decír<se|te>lo cuanto antes.'],
          restrained: ['Después de pensarlo bien, he decidido retirarla y prefiero decír<se|te>lo cuanto antes.'],
        },
        wishes: {
          warm: ['<Le|Te> deseo todo lo mejor, y que encuentren a la persona adecuada para el puesto.'],
          restrained: ['Espero que encuentren pronto a la persona adecuada para el puesto.'],
        },
      },
      agency: {
        thanks: ['Gracias por toda <su|tu> ayuda con el puesto de {role}[ en {company}].'],
        withdraw: [
          'Después de pensarlo bien, he decidido retirar mi candidatura. Por favor, <comuníqueselo|comunícaselo>, con mi agradecimiento por su tiempo.',
        ],
        wishes: ['Me alegrará que sigamos en contacto.'],
      },
    },
    agency: {
      subject: '{role}, tras la entrevista',
      parts: {
        how: [
          'Tuve la entrevista para el puesto de {role}[ en {company}][ el {interviewDate}] y quería contar<le|te> cómo fue.',
          'Hablamos sobre todo de esto: {topic}.',
          'Lo que más les importa, según me pareció: {careMost}.',
        ],
        passOn: [
          [
            'Por favor, <transmítales|transmíteles> mi agradecimiento y este punto: {oneReason}.',
            'Por favor, <transmítales|transmíteles> mi agradecimiento por su tiempo.',
          ],
        ],
        interest: {
          warm: ['Me gustaría mucho pasar a la siguiente fase.'],
          restrained: ['Mantengo mi interés en seguir en el proceso.'],
        },
        question: [
          [
            'Dieron el {promisedDate} como fecha para tener noticias. ¿Me <avisará|avisarás> si <sabe|sabes> algo antes?',
            '¿Cuándo <espera|esperas> tener su respuesta?',
          ],
        ],
      },
    },
    internal: {
      subject: '{role}, próximos pasos',
      parts: {
        thanks: {
          warm: [
            'Gracias por <su|tu> tiempo[ el {interviewDate}] y por valorar mi candidatura al puesto de {role}. Acepto la decisión y me gustaría aprender de ella y seguir creciendo aquí.',
          ],
          restrained: [
            'Muchas gracias por valorar mi candidatura al puesto de {role}[ y por nuestra conversación del {interviewDate}]. Acepto la decisión.',
          ],
        },
        talk: [
          'Me gustaría entender qué jugó a mi favor, qué me falta todavía y cuándo podría volver a intentarlo.',
          'También me gustaría retomar un punto: {topic}.',
        ],
        question: ['¿<Tendría|Tendrías> veinte minutos para hablarlo en las próximas dos semanas?'],
        easy: ['Llevaré mis propias notas, así que no <tiene|tienes> que preparar nada.'],
      },
    },
    introduction: {
      subject: 'Una pregunta breve, {role}',
      parts: {
        who: [
          'Estoy buscando un nuevo empleo y me interesa especialmente el puesto de {role}[ en {company}].',
          'Lo que aporto, en una línea: {oneReason}.',
        ],
        why: ['Pensé en <usted|ti> por esto: {topic}.'],
        question: {
          warm: ['¿<Tendría|Tendrías> quince minutos para mí, por teléfono o con un café, como <prefiera|prefieras>?'],
          restrained: [
            '¿<Podría|Podrías> dedicarme quince minutos, por teléfono o en persona, como <prefiera|prefieras>?',
          ],
        },
        easy: [
          'Me gustaría saber cómo <ve|ves> este trabajo; no <le|te> pido que me <recomiende|recomiendes>. Si ahora no es buen momento, lo entiendo perfectamente.',
        ],
      },
    },
    adjustment: {
      subject: 'Entrevista, {role}',
      parts: {
        thanks: {
          warm: [
            'Gracias por invitarme a la entrevista[ del {interviewDate}] para el puesto de {role}[ en {company}]. Me alegra mucho tener esta oportunidad.',
          ],
          restrained: [
            'Muchas gracias por la invitación a la entrevista[ del {interviewDate}] para el puesto de {role}[ en {company}].',
          ],
        },
        need: [
          [
            'Para participar en buenas condiciones, necesitaría lo siguiente: {need}. ¿Sería posible?',
            'Para participar en buenas condiciones, necesitaría una pequeña adaptación. ¿Con quién puedo hablarlo?',
          ],
        ],
        offer: ['Si otra solución <le|te> resulta más fácil, lo hablamos con gusto. Gracias por <su|tu> ayuda.'],
      },
      agency: {
        thanks: [
          'Gracias por organizar la entrevista[ del {interviewDate}] para el puesto de {role}[ en {company}]. Me alegra mucho tener esta oportunidad.',
        ],
        need: [
          [
            'Para participar en buenas condiciones, necesitaría lo siguiente: {need}. ¿<Podría|Podrías> preguntarles si es posible?',
            'Para participar en buenas condiciones, necesitaría una pequeña adaptación. ¿Con quién puedo hablarlo allí?',
          ],
        ],
        offer: ['Si otra solución les resulta más fácil, lo hablamos con gusto. Gracias por <su|tu> ayuda.'],
      },
    },
  },
  greets: /^(hola|buenos|buenas|buen día|estimad[oa@e]s?|apreciad[oa@e]s?|querid[oa@e]s?|saludos)(?!\p{L})/iu,
  blames:
    /(?<!\p{L})(ignor(ado|ando|aron|ó|aste)|sigo esperando|(decepcionad[oa]|decepción) (con|de|que|por)|(usted |me |nos )?(prometió|prometieron|prometiste)|nunca (me )?(respondi|contest|llam|escribi)\p{L}*|ni siquiera (me )?(una respuesta|respond|contest)\p{L}*|falta de (respeto|profesionalidad|seriedad)|poco profesional|inaceptable|grosero|maleducad[oa]s?|injust[oa]|perder (mi|el) tiempo|por qué (no yo|yo no)|(le|te|les) (ruego|suplico)|desesperad[oa](mente)?)(?!\p{L})/iu,
  checksIn:
    /(?<!\p{L})((saber|ver) (si|cómo) (hay|va|sigue)|hay (alguna )?(novedad|novedades|noticias)|hacer seguimiento|dar seguimiento|retomar (el )?contacto|cómo va (todo|el proceso))(?!\p{L})/iu,
  asQuestion: (text) => (/^¿/.test(text) || !/\?$/.test(text) ? text : `¿${text}`),
};
