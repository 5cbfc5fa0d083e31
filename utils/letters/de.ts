import type { LetterLanguage } from './language.ts';

export const de: LetterLanguage = {
  name: 'Deutsch',
  greeting: {
    warm: { named: 'Guten Tag {contactName},', unnamed: 'Guten Tag,' },
    restrained: { named: 'Guten Tag {contactName},', unnamed: 'Guten Tag,' },
  },
  closing: { warm: 'Freundliche Grüße', restrained: 'Mit freundlichen Grüßen' },
  informal: { greeting: 'Hallo {contactName},', closing: 'Viele Grüße' },
  continuesGreeting: true,
  letters: {
    followUp: {
      subject: ['{role}, {myName}', '{role}, meine Bewerbung'],
      parts: {
        who: [
          [
            'mein Name ist {myName}, und ich habe mich[ am {appliedDate}] auf die Stelle „{role}“[ bei {company}] beworben.',
            'ich habe mich[ am {appliedDate}] auf die Stelle „{role}“[ bei {company}] beworben.',
          ],
        ],
        reason: ['ein Grund, warum ich gut passen könnte: {oneReason}.'],
        interest: {
          warm: ['die Aufgabe reizt mich nach wie vor, und ich erzähle <Ihnen|dir> gern mehr von mir.'],
          restrained: [
            'mein Interesse an der Stelle besteht weiterhin, und für ein Gespräch stehe ich gern zur Verfügung.',
          ],
        },
        question: [
          '<könnten Sie|könntest du> mir sagen, wann mit einer Entscheidung über die nächsten Schritte zu rechnen ist und ob <Sie|du> noch etwas von mir <brauchen|brauchst>?',
        ],
      },
      agency: {
        who: [
          'ich melde mich wegen der Stelle „{role}“[ bei {company}], auf die ich mich[ am {appliedDate}] über <Sie|dich> beworben habe.',
        ],
        question: [
          '<wissen Sie|weißt du>, wann dort über die nächsten Schritte entschieden wird und ob noch etwas von mir gebraucht wird? Eine kurze Zeile genügt.',
        ],
      },
    },
    dateFollowUp: {
      subject: '{role}, nächster Schritt',
      parts: {
        thanks: {
          warm: [
            [
              'noch einmal vielen Dank für unser Gespräch am {interviewDate} über die Stelle „{role}“[ bei {company}]. Es hat mir gut gefallen, und die Aufgabe reizt mich nach wie vor.',
              'vielen Dank, dass <Sie|du> meine Bewerbung auf die Stelle „{role}“[ bei {company}] <berücksichtigen|berücksichtigst>. Die Aufgabe reizt mich nach wie vor sehr.',
            ],
          ],
          restrained: [
            [
              'noch einmal vielen Dank für unser Gespräch am {interviewDate} über die Stelle „{role}“[ bei {company}]. Mein Interesse besteht weiterhin.',
              'vielen Dank, dass <Sie|du> meine Bewerbung auf die Stelle „{role}“[ bei {company}] <berücksichtigen|berücksichtigst>. Mein Interesse besteht weiterhin.',
            ],
          ],
        },
        date: [
          [
            '<Sie hatten|du hattest> erwähnt, dass es bis zum {promisedDate} Neuigkeiten geben könnte. Ich weiß, dass so etwas manchmal länger dauert; gibt es einen neuen Termin?',
            '<könnten Sie|könntest du> mir sagen, wann es voraussichtlich Neuigkeiten zum nächsten Schritt gibt?',
          ],
        ],
        offer: ['wenn <Sie|du> noch etwas von mir <brauchen|brauchst>, schicke ich es gern.'],
      },
      agency: {
        thanks: [
          [
            'noch einmal vielen Dank für die Vermittlung des Gesprächs am {interviewDate} über die Stelle „{role}“[ bei {company}]. Mein Interesse besteht weiterhin.',
            'vielen Dank für <Ihre|deine> Unterstützung bei der Stelle „{role}“[ bei {company}]. Mein Interesse besteht weiterhin.',
          ],
        ],
        date: [
          [
            'für Neuigkeiten hatten wir den {promisedDate} im Blick. Ich weiß, dass so etwas manchmal länger dauert; gibt es einen neuen Termin?',
            '<haben Sie|hast du> schon gehört, wann dort über den nächsten Schritt entschieden wird?',
          ],
        ],
        offer: ['wenn dort noch etwas von mir gebraucht wird, schicke ich es gern.'],
      },
    },
    lastAsk: {
      subject: '{role}, eine kurze Frage',
      parts: {
        context: [
          [
            'vor Kurzem habe ich <Ihnen|dir> wegen der Stelle „{role}“[ bei {company}] geschrieben, über die wir am {interviewDate} gesprochen haben.',
            'vor Kurzem habe ich <Ihnen|dir> wegen der Stelle „{role}“[ bei {company}] geschrieben.',
          ],
        ],
        question: ['wird meine Bewerbung noch berücksichtigt?'],
        fine: {
          warm: [
            'falls <Sie sich|du dich> anders entschieden <haben|hast>, ist das völlig in Ordnung, und eine Zeile genügt. Danke für <Ihre|deine> Zeit.',
          ],
          restrained: [
            'falls die Stelle anderweitig vergeben ist, genügt mir eine kurze Zeile. Vielen Dank für <Ihre|deine> Zeit.',
          ],
        },
      },
      agency: {
        context: [
          [
            'vor Kurzem habe ich <Ihnen|dir> wegen der Stelle „{role}“[ bei {company}] geschrieben, nach dem Gespräch am {interviewDate}.',
            'vor Kurzem habe ich <Ihnen|dir> wegen der Stelle „{role}“[ bei {company}] geschrieben.',
          ],
        ],
        fine: [
          'falls die Stelle anderweitig vergeben ist, ist das völlig in Ordnung, und eine Zeile genügt. Danke für <Ihre|deine> Zeit.',
        ],
      },
    },
    thankYou: {
      subject: ['Danke, {topic}', 'Danke, {role}'],
      parts: {
        thanks: {
          warm: [
            'vielen Dank für <Ihre|deine> Zeit[ am {interviewDate}] und für das gute Gespräch über die Stelle „{role}“[ bei {company}].',
          ],
          restrained: [
            'vielen Dank für <Ihre|deine> Zeit[ am {interviewDate}] und für das Gespräch über die Stelle „{role}“[ bei {company}].',
          ],
        },
        moment: [
          'ein Thema geht mir seitdem nicht aus dem Kopf: {topic}.',
          'mitgenommen habe ich auch, worauf es <Ihnen|dir> am meisten ankommt: {careMost}.',
        ],
        add: ['eines möchte ich noch ergänzen: {oneReason}.'],
        interest: {
          warm: ['nach unserem Gespräch habe ich noch mehr Lust auf diese Aufgabe.'],
          restrained: ['unser Gespräch hat mein Interesse an der Stelle bestätigt.'],
        },
        next: [
          [
            'ich freue mich darauf, wie besprochen bis zum {promisedDate} von <Ihnen|dir> zu hören. Wenn bis dahin noch eine Frage offen ist, beantworte ich sie gern.',
            'wann darf ich mit einer Nachricht von <Ihnen|dir> rechnen? Wenn bis dahin noch eine Frage offen ist, beantworte ich sie gern.',
          ],
        ],
      },
      agency: {
        thanks: [
          'vielen Dank für die Vermittlung des Gesprächs[ am {interviewDate}] über die Stelle „{role}“[ bei {company}]. Bitte <geben Sie|gib> meinen Dank auch an alle weiter, die dabei waren.',
        ],
        moment: [
          'ein Thema geht mir seitdem nicht aus dem Kopf: {topic}.',
          'mitgenommen habe ich auch, worauf es dort am meisten ankommt: {careMost}.',
        ],
        add: ['eines würde ich dort gern noch ergänzen: {oneReason}.'],
        interest: ['nach dem Gespräch habe ich noch mehr Lust auf diese Aufgabe.'],
        next: [
          [
            'ich freue mich darauf, bis zum {promisedDate} von <Ihnen|dir> zu hören. Wenn dort noch eine Frage offen ist, beantworte ich sie gern.',
            '<wissen Sie|weißt du>, wann ich mit einer Nachricht rechnen darf? Wenn dort noch eine Frage offen ist, beantworte ich sie gern.',
          ],
        ],
      },
    },
    feedbackRequest: {
      subject: 'Danke und eine Frage',
      parts: {
        accept: {
          warm: [
            'vielen Dank für die Nachricht zur Stelle „{role}“[ bei {company}] und für die Zeit, die <Sie sich|du dir> genommen <haben|hast>. Ich verstehe und akzeptiere die Entscheidung.',
          ],
          restrained: [
            'vielen Dank für die Nachricht zur Stelle „{role}“[ bei {company}] und für <Ihre|deine> Zeit. Ich akzeptiere die Entscheidung.',
          ],
        },
        why: [
          'ich möchte mich weiterentwickeln, und <Sie haben|du hast> etwas gesehen, das ich selbst nicht sehen kann.',
        ],
        question: [['{question}', 'gibt es einen Punkt, mit dem meine Bewerbung überzeugender gewesen wäre?']],
        skip: ['falls das schwer zu beantworten ist, <lassen Sie|lass> die Frage einfach weg.'],
        wishes: {
          warm: ['<Ihnen und Ihrem|dir und deinem> Team wünsche ich alles Gute.'],
          restrained: ['<Ihnen und Ihrem|dir und deinem> Team alles Gute.'],
        },
      },
      agency: {
        accept: [
          'vielen Dank für die Nachricht zur Stelle „{role}“[ bei {company}] und dafür, dass <Sie|du> mich vorgeschlagen <haben|hast>. Ich verstehe und akzeptiere die Entscheidung.',
        ],
        why: ['ich möchte mich weiterentwickeln, und <Sie kennen|du kennst> beide Seiten.'],
        question: [['{question}', 'wurde ein Punkt genannt, mit dem meine Bewerbung überzeugender gewesen wäre?']],
        wishes: ['noch einmal danke und alles Gute.'],
      },
      finalist: {
        question: [
          [
            'was sprach für mich? Und, wenn ich noch eines fragen darf: {question}',
            'was sprach für mich? Und was hätte am Ende den Ausschlag gegeben?',
          ],
        ],
      },
    },
    stayInTouch: {
      subject: 'Danke, {role}',
      parts: {
        thanks: {
          warm: [
            'vielen Dank für die Nachricht und für die Zeit, die <Sie sich|du dir> für mich und meine Bewerbung auf die Stelle „{role}“[ bei {company}] genommen <haben|hast>.',
          ],
          restrained: ['vielen Dank für die Nachricht zur Stelle „{role}“[ bei {company}] und für <Ihre|deine> Zeit.'],
        },
        liked: ['ein Thema ist mir in guter Erinnerung geblieben: {topic}.'],
        open: ['wenn es irgendwann eine ähnliche Stelle gibt, freue ich mich, von <Ihnen|dir> zu hören.'],
        wishes: {
          warm: ['bis dahin wünsche ich <Ihnen und Ihrem|dir und deinem> Team alles Gute.'],
          restrained: ['<Ihnen und Ihrem|dir und deinem> Team wünsche ich alles Gute.'],
        },
      },
      agency: {
        liked: [],
        thanks: [
          'vielen Dank für die Nachricht zur Stelle „{role}“[ bei {company}] und dafür, dass <Sie|du> mich vorgeschlagen und <sich|dich> für mich eingesetzt <haben|hast>.',
        ],
        open: ['wenn <Sie|du> irgendwann eine ähnliche Stelle <haben|hast>, freue ich mich, von <Ihnen|dir> zu hören.'],
        wishes: ['bis dahin alles Gute.'],
      },
      referrer: {
        liked: [],
        thanks: [
          'ich wollte <Ihnen|dir> sagen, wie es ausgegangen ist: Mit der Stelle „{role}“[ bei {company}] hat es diesmal nicht geklappt. Danke, dass <Sie|du> mich empfohlen <haben|hast>; das hat mir viel bedeutet.',
        ],
        open: [
          'wenn <Sie|du> einmal von etwas Ähnlichem <hören|hörst>, freue ich mich, wenn <Sie|du> an mich <denken|denkst>.',
        ],
        wishes: ['bis dahin alles Gute.'],
      },
      contact: {
        subject: 'Ein kurzer Gruß, {role}',
        thanks: [
          'ich beschäftige mich gerade mit der Stelle „{role}“[ bei {company}] und musste dabei an <Sie|dich> denken.',
        ],
        liked: ['daran erinnere ich mich noch gut: {topic}.'],
        open: [
          'was beschäftigt <Sie|dich> in <Ihrer|deiner> Arbeit gerade? Ich würde gern hören, wie <Sie|du> das Feld <sehen|siehst>.',
        ],
        wishes: ['eine Zeile genügt, wann immer es passt. Bis dahin alles Gute.'],
      },
    },
    withdrawal: {
      subject: 'Rückzug meiner Bewerbung, {role}',
      parts: {
        thanks: {
          warm: [
            'vielen Dank, dass <Sie|du> mich für die Stelle „{role}“[ bei {company}] in Betracht gezogen <haben|hast>[, und für unser Gespräch am {interviewDate}].',
          ],
          restrained: [
            'vielen Dank, dass <Sie|du> mich für die Stelle „{role}“[ bei {company}] in Betracht gezogen <haben|hast>.',
          ],
        },
        withdraw: {
          warm: ['nach einigem Überlegen ziehe ich meine Bewerbung zurück und wollte <Ihnen|dir> das gleich sagen.'],
          restrained: [
            'ich habe mich entschieden, meine Bewerbung zurückzuziehen, und möchte <Ihnen|dir> das gleich mitteilen.',
          ],
        },
        wishes: {
          warm: ['<Ihnen und Ihrem|dir und deinem> Team wünsche ich alles Gute und eine passende Besetzung.'],
          restrained: ['für die Besetzung der Stelle wünsche ich <Ihnen|dir> viel Erfolg.'],
        },
      },
      agency: {
        thanks: ['vielen Dank für <Ihre|deine> Unterstützung bei der Stelle „{role}“[ bei {company}].'],
        withdraw: [
          'nach einigem Überlegen ziehe ich meine Bewerbung zurück. Bitte <geben Sie|gib> das weiter, mit meinem Dank für die Zeit, die sich alle genommen haben.',
        ],
        wishes: ['ich freue mich, wenn wir in Kontakt bleiben.'],
      },
    },
    agency: {
      subject: '{role}, nach dem Gespräch',
      parts: {
        how: [
          'ich hatte[ am {interviewDate}] das Gespräch über die Stelle „{role}“[ bei {company}] und möchte <Ihnen|dir> kurz davon berichten.',
          'darüber haben wir vor allem gesprochen: {topic}.',
          'worauf es dort besonders ankommt, so mein Eindruck: {careMost}.',
        ],
        passOn: [
          [
            'bitte <geben Sie|gib> meinen Dank weiter und dazu noch diesen einen Punkt: {oneReason}.',
            'bitte <geben Sie|gib> meinen Dank für die Zeit weiter.',
          ],
        ],
        interest: {
          warm: ['beim nächsten Schritt wäre ich sehr gern dabei.'],
          restrained: ['mein Interesse besteht weiterhin.'],
        },
        question: [
          [
            'für Neuigkeiten wurde der {promisedDate} genannt. <Geben Sie|Gibst du> mir Bescheid, wenn <Sie|du> vorher etwas <hören|hörst>?',
            'wann <rechnen Sie|rechnest du> mit einer Rückmeldung?',
          ],
        ],
      },
    },
    internal: {
      subject: '{role}, wie es weitergeht',
      parts: {
        thanks: {
          warm: [
            'vielen Dank für <Ihre|deine> Zeit[ am {interviewDate}] und dafür, dass <Sie|du> mich für die Stelle „{role}“ in Betracht gezogen <haben|hast>. Ich akzeptiere die Entscheidung und möchte daraus lernen.',
          ],
          restrained: [
            'vielen Dank, dass <Sie|du> mich für die Stelle „{role}“ in Betracht gezogen <haben|hast>[, und für unser Gespräch am {interviewDate}]. Ich akzeptiere die Entscheidung.',
          ],
        },
        talk: [
          'gern würde ich verstehen, was für mich sprach, was noch fehlt und wann ich es noch einmal versuchen könnte.',
          'auf einen Punkt würde ich auch gern zurückkommen: {topic}.',
        ],
        question: ['<hätten Sie|hättest du> in den nächsten zwei Wochen zwanzig Minuten dafür?'],
        easy: ['ich bringe eigene Notizen mit, <Sie brauchen|du brauchst> also nichts vorzubereiten.'],
      },
    },
    introduction: {
      subject: 'Eine kurze Frage, {role}',
      parts: {
        who: [
          'ich suche gerade eine neue Aufgabe und interessiere mich für die Stelle „{role}“[ bei {company}].',
          'was ich mitbringe, in einem Satz: {oneReason}.',
        ],
        why: ['warum ich dabei an <Sie|dich> gedacht habe: {topic}.'],
        question: {
          warm: [
            '<hätten Sie|hättest du> fünfzehn Minuten für mich, am Telefon oder bei einem Kaffee, ganz wie es <Ihnen|dir> passt?',
          ],
          restrained: [
            '<hätten Sie|hättest du> fünfzehn Minuten für ein Gespräch, am Telefon oder persönlich, wie es <Ihnen|dir> passt?',
          ],
        },
        easy: [
          'mich interessiert, wie <Sie|du> diese Arbeit <sehen|siehst>; um eine Empfehlung bitte ich <Sie|dich> nicht. Wenn es gerade nicht passt, ist das völlig in Ordnung.',
        ],
      },
    },
    adjustment: {
      subject: 'Vorstellungsgespräch, {role}',
      parts: {
        thanks: {
          warm: [
            'vielen Dank für die Einladung zum Gespräch[ am {interviewDate}] über die Stelle „{role}“[ bei {company}]. Ich freue mich darauf.',
          ],
          restrained: [
            'vielen Dank für die Einladung zum Gespräch[ am {interviewDate}] über die Stelle „{role}“[ bei {company}].',
          ],
        },
        need: [
          [
            'damit ich gut teilnehmen kann, bräuchte ich Folgendes: {need}. Lässt sich das einrichten?',
            'damit ich gut teilnehmen kann, bräuchte ich eine kleine Anpassung. Mit wem kann ich das am besten besprechen?',
          ],
        ],
        offer: [
          'wenn für <Sie|dich> ein anderer Weg einfacher ist, finden wir sicher eine Lösung. Vielen Dank für <Ihre|deine> Hilfe.',
        ],
      },
      agency: {
        thanks: [
          'vielen Dank für die Vermittlung des Gesprächs[ am {interviewDate}] über die Stelle „{role}“[ bei {company}]. Ich freue mich darauf.',
        ],
        need: [
          [
            'damit ich gut teilnehmen kann, bräuchte ich Folgendes: {need}. <Können Sie|Kannst du> fragen, ob sich das einrichten lässt?',
            'damit ich gut teilnehmen kann, bräuchte ich eine kleine Anpassung. Mit wem dort kann ich das am besten besprechen?',
          ],
        ],
        offer: [
          'wenn dort ein anderer Weg einfacher ist, finden wir sicher eine Lösung. Vielen Dank für <Ihre|deine> Hilfe.',
        ],
      },
    },
  },
  greets:
    /^(guten (tag|morgen|abend)|hallo|hi|hey|moin|servus|grüezi|grüß|gruezi|liebe[rs]?|sehr geehrte[rs]?|werte[rs]?)(?!\p{L})/iu,
  blames:
    /(?<!\p{L})(ignorier(t|en)|warte (ich )?(noch )?immer( noch)?|immer noch (keine|nichts)|enttäuscht (von|über|dass sie|dass du)|(sie haben|du hast|sie hatten|du hattest) (mir )?(fest )?versprochen|nie (etwas )?(gehört|geantwortet|gemeldet)|nicht einmal (eine )?(antwort|absage)|unprofessionell|unverschämt|unhöflich|inakzeptabel|unfair|zeitverschwendung|warum (nicht ich|ich nicht)|verzweifelt|flehe|anflehen)(?!\p{L})/iu,
  checksIn:
    /(?<!\p{L})(nach(zu)?(fragen|haken|hören)|(frage|hake|höre) (nur )?(mal |kurz |noch einmal )*nach|mal (wieder )?melden|stand der dinge|gibt es (schon )?(etwas )?neu(es|igkeiten))(?!\p{L})/iu,
  // Switzerland and Liechtenstein write no ß, and quote as in French, without its spaces.
  typeset: (text, country) =>
    country === 'CH' || country === 'LI' ? text.replaceAll('ß', 'ss').replaceAll('„', '«').replaceAll('“', '»') : text,
};
