import type { LetterLanguage } from './language.ts';

export const en: LetterLanguage = {
  name: 'English',
  greeting: {
    warm: { named: 'Hello {contactName},', unnamed: 'Hello,' },
    restrained: { named: 'Dear {contactName},', unnamed: 'Hello,', team: 'Dear hiring team,' },
  },
  closing: { warm: 'Best regards,', restrained: 'Kind regards,' },
  informal: { greeting: 'Hi {contactName},', closing: 'Best,' },
  letters: {
    followUp: {
      subject: ['{role}, {myName}', '{role}, my application'],
      parts: {
        who: [
          [
            'My name is {myName}, and I applied for the {role} role[ at {company}][ on {appliedDate}].',
            'I applied for the {role} role[ at {company}][ on {appliedDate}].',
          ],
        ],
        reason: ['One reason I think I’d be useful: {oneReason}.'],
        interest: {
          warm: ['I’d still very much like to do this work, and I’m happy to tell you more.'],
          restrained: ['I remain interested in the role and am available for a conversation.'],
        },
        question: {
          warm: ['Could you tell me when you expect to decide on next steps, and if you need anything else from me?'],
          restrained: ['May I ask when you expect to decide on next steps, and if you need anything else from me?'],
        },
      },
      agency: {
        who: ['I’m writing about the {role} role[ at {company}], which I applied for through you[ on {appliedDate}].'],
        question: [
          'Do you know when they expect to decide on next steps, and if they need anything else from me? A short line is plenty.',
        ],
      },
    },
    dateFollowUp: {
      subject: '{role}, next step',
      parts: {
        thanks: {
          warm: [
            [
              'Thank you again for our conversation on {interviewDate} about the {role} role[ at {company}]. I enjoyed it, and I’d still like to join you.',
              'Thank you for considering me for the {role} role[ at {company}]. I’d still very much like to do this work.',
            ],
          ],
          restrained: [
            [
              'Thank you again for our conversation on {interviewDate} about the {role} role[ at {company}]. I remain interested.',
              'Thank you for considering me for the {role} role[ at {company}]. I remain interested.',
            ],
          ],
        },
        date: [
          [
            'You mentioned that there might be news by {promisedDate}. I know these things can take longer; is there a new date I can keep in mind?',
            'Could you tell me when you expect to have news about the next step?',
          ],
        ],
        offer: ['If you need anything else from me, I’ll gladly send it.'],
      },
      agency: {
        thanks: [
          [
            'Thank you again for arranging the conversation on {interviewDate} about the {role} role[ at {company}]. I’m still interested.',
            'Thank you for your help with the {role} role[ at {company}]. I’m still interested.',
          ],
        ],
        date: [
          [
            'We had {promisedDate} as the date for news. I know these things can take longer; have they named a new one?',
            'Have you heard when they expect to decide on the next step?',
          ],
        ],
        offer: ['If they need anything else from me, I’ll gladly send it.'],
      },
    },
    lastAsk: {
      subject: '{role}, a short question',
      parts: {
        context: [
          [
            'I wrote to you recently about the {role} role[ at {company}], which we talked about on {interviewDate}.',
            'I wrote to you recently about the {role} role[ at {company}].',
          ],
        ],
        question: ['Am I still being considered for it?'],
        fine: {
          warm: [
            'If it has gone to someone else, that’s quite all right, and one line is plenty. Thank you for your time.',
          ],
          restrained: ['If it has gone to someone else, a one-line answer is perfectly fine. Thank you for your time.'],
        },
      },
      agency: {
        context: [
          [
            'I wrote to you recently about the {role} role[ at {company}], after the interview on {interviewDate}.',
            'I wrote to you recently about the {role} role[ at {company}].',
          ],
        ],
      },
    },
    thankYou: {
      subject: ['Thank you, {topic}', 'Thank you, {role}'],
      parts: {
        thanks: {
          warm: [
            'Thank you for your time[ on {interviewDate}] and for such a good conversation about the {role} role[ at {company}].',
          ],
          restrained: [
            'Thank you for your time[ on {interviewDate}] and for the conversation about the {role} role[ at {company}].',
          ],
        },
        moment: [
          'One thing has stayed with me since: {topic}.',
          'I also took away what matters most to you: {careMost}.',
        ],
        add: ['There is one thing I’d like to add: {oneReason}.'],
        interest: {
          warm: ['Talking with you has made me want to do this work even more.'],
          restrained: ['Our conversation has confirmed my interest in the role.'],
        },
        next: [
          [
            'I look forward to hearing from you by {promisedDate}, as you mentioned. If any questions come up in the meantime, I’m glad to answer them.',
            'Could you tell me when I may expect to hear from you? If any questions come up in the meantime, I’m glad to answer them.',
          ],
        ],
      },
      agency: {
        thanks: [
          'Thank you for arranging the interview[ on {interviewDate}] for the {role} role[ at {company}]. Please pass on my thanks to the people I met; I valued their time.',
        ],
        moment: [
          'One thing has stayed with me since: {topic}.',
          'I also took away what matters most to them: {careMost}.',
        ],
        add: ['There is one thing I’d like them to know as well: {oneReason}.'],
        interest: ['The conversation has made me want to do this work even more.'],
        next: [
          [
            'I look forward to hearing from you by {promisedDate}. If they have any more questions, I’m glad to answer them.',
            'Do you know when I may expect to hear? If they have any more questions, I’m glad to answer them.',
          ],
        ],
      },
    },
    feedbackRequest: {
      subject: 'Thank you, one question',
      parts: {
        accept: {
          warm: [
            'Thank you for letting me know about the {role} role[ at {company}], and for the time you gave me. I understand the decision and accept it.',
          ],
          restrained: [
            'Thank you for letting me know about the {role} role[ at {company}] and for your time. I accept the decision.',
          ],
        },
        why: ['I’d like to get better at this, and you saw something I can’t see myself.'],
        question: [['{question}', 'Is there one thing that would have made me a stronger match?']],
        skip: ['If that’s hard to answer, please just skip it.'],
        wishes: {
          warm: ['I wish you and the team all the best.'],
          restrained: ['I wish you and the team well.'],
        },
      },
      agency: {
        accept: [
          'Thank you for letting me know about the {role} role[ at {company}], and for putting me forward. I understand the decision and accept it.',
        ],
        why: ['I’d like to get better at this, and you know both sides.'],
        question: [['{question}', 'Did they mention one thing that would have made me a stronger match?']],
        wishes: ['Thank you again, and all the best.'],
      },
      finalist: {
        question: [
          [
            'What was strong about my application? And, if I may: {question}',
            'What was strong about my application? And what would have tipped the balance?',
          ],
        ],
      },
    },
    stayInTouch: {
      subject: 'Thank you, {role}',
      parts: {
        thanks: {
          warm: [
            'Thank you for letting me know, and for the time you gave me and my application for the {role} role[ at {company}].',
          ],
          restrained: ['Thank you for letting me know about the {role} role[ at {company}], and for your time.'],
        },
        liked: ['I liked hearing about {topic}.'],
        open: ['If a similar role comes up one day, I’d be glad to hear from you.'],
        wishes: {
          warm: ['In the meantime, I wish you and the team all the best.'],
          restrained: ['I wish you and the team well.'],
        },
      },
      agency: {
        liked: [],
        thanks: [
          'Thank you for letting me know about the {role} role[ at {company}], and for putting me forward and speaking up for me.',
        ],
        open: ['If you have a similar role one day, I’d be glad to hear from you.'],
        wishes: ['In the meantime, all the best.'],
      },
      referrer: {
        liked: [],
        thanks: [
          'I wanted you to know how it ended: the {role} role[ at {company}] didn’t work out this time. Thank you for putting my name forward; it meant a lot to me.',
        ],
        open: ['If you hear of something similar one day, I’d be glad if you thought of me.'],
        wishes: ['In the meantime, all the best.'],
      },
      contact: {
        subject: 'A short hello, {role}',
        thanks: ['I’m looking at the {role} role[ at {company}] at the moment, and it made me think of you.'],
        liked: ['One thing I still remember well: {topic}.'],
        open: ['How is your own work going these days? I’d be glad to hear how you see the field.'],
        wishes: ['A line whenever it suits you is plenty. All the best until then.'],
      },
    },
    withdrawal: {
      subject: 'Withdrawing, {role}',
      parts: {
        thanks: {
          warm: [
            'Thank you for considering me for the {role} role[ at {company}][, and for our conversation on {interviewDate}].',
          ],
          restrained: ['Thank you for considering me for the {role} role[ at {company}].'],
        },
        withdraw: {
          warm: ['After some thought I have decided to withdraw my application, and wanted you to know right away.'],
          restrained: ['I have decided to withdraw my application and would like to let you know in good time.'],
        },
        wishes: {
          warm: ['I wish you and the team all the best, and a good match for the role.'],
          restrained: ['I wish you success in filling the role.'],
        },
      },
      agency: {
        thanks: ['Thank you for all your help with the {role} role[ at {company}].'],
        withdraw: [
          'After some thought I have decided to withdraw my application. Please let them know, with my thanks for their time.',
        ],
        wishes: ['I’d be glad to stay in touch, and wish you all the best.'],
      },
    },
    agency: {
      subject: '{role}, after the interview',
      parts: {
        how: [
          'I had the interview for the {role} role[ at {company}][ on {interviewDate}] and wanted to tell you about it.',
          'We talked about {topic}.',
          'What seems to matter most to them: {careMost}.',
        ],
        passOn: [
          ['Please pass on my thanks, and this one point: {oneReason}.', 'Please pass on my thanks for their time.'],
        ],
        interest: {
          warm: ['I’d very much like to go on to the next step.'],
          restrained: ['I’m interested in the next step.'],
        },
        question: [
          [
            'They spoke of {promisedDate} as the date for news. Will you let me know if you hear something earlier?',
            'When do you expect to hear from them?',
          ],
        ],
      },
    },
    internal: {
      subject: '{role}, next steps',
      parts: {
        thanks: {
          warm: [
            'Thank you for your time[ on {interviewDate}] and for considering me for the {role} role. I accept the decision, and I’d like to learn from it and keep growing here.',
          ],
          restrained: [
            'Thank you for considering me for the {role} role[ and for our conversation on {interviewDate}]. I accept the decision.',
          ],
        },
        talk: [
          'I’d like to understand what was strong about my application, what is still missing, and when I could try again.',
          'I’d also like to come back to one point: {topic}.',
        ],
        question: ['Could we talk about it for twenty minutes in the next two weeks?'],
        easy: ['I’ll bring my own notes, so you don’t need to prepare anything.'],
      },
    },
    introduction: {
      subject: 'A short question, {role}',
      parts: {
        who: [
          'I’m looking for my next job and have my eye on the {role} role[ at {company}].',
          'What I’d bring, in one line: {oneReason}.',
        ],
        why: ['I thought of you because of this: {topic}.'],
        question: {
          warm: ['May I ask you for fifteen minutes, by phone or over a coffee, whichever you like better?'],
          restrained: ['May I ask you for fifteen minutes, by phone or in person, as suits you?'],
        },
        easy: [
          'I’d like to hear how you see this work; I’m not asking you to put in a word for me. If now isn’t a good time, that’s quite all right.',
        ],
      },
    },
    adjustment: {
      subject: 'Interview for {role}',
      parts: {
        thanks: {
          warm: [
            'Thank you for inviting me to the interview[ on {interviewDate}] for the {role} role[ at {company}]. I’m looking forward to it.',
          ],
          restrained: [
            'Thank you for the invitation to the interview[ on {interviewDate}] for the {role} role[ at {company}].',
          ],
        },
        need: [
          [
            'So that I can take part fully, I’d need the following: {need}. Could you arrange that?',
            'So that I can take part fully, I’d need a small adjustment. Who is the best person to talk to about it?',
          ],
        ],
        offer: ['If another way is easier for you, I’m happy to talk it through. Thank you for your help.'],
      },
      agency: {
        thanks: [
          'Thank you for arranging the interview[ on {interviewDate}] for the {role} role[ at {company}]. I’m looking forward to it.',
        ],
        need: [
          [
            'So that I can take part fully, I’d need the following: {need}. Could you ask them to arrange that?',
            'So that I can take part fully, I’d need a small adjustment. Who is the best person there to talk to about it?',
          ],
        ],
        offer: ['If another way is easier for them, I’m happy to talk it through. Thank you for your help.'],
      },
    },
  },
  greets: /^(dear|hello|hi|hey|good (morning|afternoon|evening|day)|greetings)\b/i,
  blames:
    /\b(ignor(ed|ing)|still waiting|disappoint(ed|ing) (that|by|in|with) you|you promised|you failed|never (heard|answered|replied|got back)|no(body| one) (has )?(answered|replied|bothered)|ghost(ed|ing)|unprofessional|unacceptable|rude|waste[d]? my time|why not me|unfair(ly)?|not even an? (answer|reply)|(please|i) beg|desperate(ly)?)\b/i,
  checksIn:
    /\b(check(ing)? in|touch(ing)? base|follow(ing)? up|circl(e|ing) back|(any|an) (updates?|news)|bump(ing)? this|get back to me)\b/i,
};
