import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../utils/capture/fold.ts';
import * as words from '../../utils/capture/phrases/words.ts';
import { alreadyIn, confirmationIn, labelKind, vetoIn } from '../../utils/capture/phrases.ts';

interface Language {
  /** Says that an application was sent. */
  sent: string[];
  /** Says that it wasn't, or not yet, or only if. */
  unsent: string[];
  /** The site's note of an application made earlier. */
  already: string[];
  open: string[];
  submit: string[];
  next: string[];
  no: string[];
}

const LANGUAGES: Record<string, Language> = {
  en: {
    sent: [
      'Your application has been submitted.',
      'Your application for Line Cook at Harbour Grill was sent',
      'We’ve received your application and will be in touch.',
      'Thank you so much for applying to Harbour Grill!',
      'Thanks for your application, Kim.',
      'Application sent!',
      'You’ve successfully applied',
      'Your CV was sent to the kitchen manager.',
      'Your application and portfolio have been forwarded to the team.',
      'Your application\nhas been received.',
    ],
    unsent: [
      'Your application could not be submitted.',
      'Your application was not sent.',
      'We haven’t received your application yet.',
      'Once your application has been submitted, you cannot change it.',
      'If your application was sent by post, call us.',
      'You will receive an email when your application has been received.',
      'Your application will be sent to Harbour Grill.',
      'Did you finish applying?',
      'Was your application sent?',
      'Your application is almost complete.',
      'Application received after Friday cannot be considered.',
      'Make sure your application is submitted by noon.',
      'After you submit your application, we read it.',
      'Complete your application',
      'Save this application?',
      'Application sent 3 days ago',
      'Coupon successfully applied',
      'Follow your application after it has been submitted',
      'Be among the first to apply. Similar jobs: Cook, Baker',
    ],
    already: [
      'You’ve already applied for this job',
      'Applied',
      'Applied 3 days ago',
      'Applied on 4 May',
      'You applied to this job',
    ],
    open: [
      'Apply',
      'Apply now →',
      'Easy Apply',
      'Apply for Cook',
      'Apply to Harbour Grill',
      'Apply on company website ↗',
      'Quick apply (2)',
      'Apply manually',
      'Easy Apply to Search Engineer at Harbour Grill',
      'Start application',
      'I’m interested',
      '1-Click Apply',
    ],
    submit: [
      'Submit application',
      'Submit',
      'Send application now',
      '✓ Submit your application',
      'Finish application',
      'Accept & Submit',
      'Save and submit',
    ],
    next: [
      'Next',
      'Continue',
      'Save and continue',
      'Review your application',
      'Review',
      'Next →',
      'Continue to next step',
    ],
    no: [
      'Apply filters',
      'Apply changes',
      'Apply coupon',
      'Applied',
      'Applied (1)',
      'Save',
      'Save draft',
      'Upload résumé',
      'Sign in to apply',
      'Withdraw application',
      'How to apply',
      'Applications',
      'Create job alert',
      'Search',
      'Accept all cookies',
      'Apply later',
      'Send message',
      'Submit review',
      'Apply for a loan',
    ],
  },
  de: {
    sent: [
      'Ihre Bewerbung wurde erfolgreich versandt.',
      'Wir haben deine Bewerbung erhalten!',
      'Vielen Dank für Ihre Bewerbung als Koch (m/w/d)',
      'Bewerbung abgeschickt',
    ],
    unsent: [
      'Ihre Bewerbung konnte nicht gesendet werden.',
      'Sobald deine Bewerbung eingegangen ist, melden wir uns.',
      'Ihre Bewerbung wird gesendet',
      'Bewerbung noch nicht abgeschickt',
      'Haben wir deine Bewerbung erhalten?',
    ],
    already: [
      'Du hast dich bereits auf diese Stelle beworben',
      'Beworben',
      'Beworben am 4. Mai',
      'Sie haben sich schon beworben',
    ],
    open: ['Jetzt bewerben', 'Auf diese Stelle bewerben', 'Ich bewerbe mich', 'Schnellbewerbung', 'Zur Bewerbung'],
    submit: ['Bewerbung absenden', 'Absenden', 'Bewerbung jetzt abschicken', 'Meine Bewerbung einreichen'],
    next: ['Weiter', 'Fortfahren', 'Speichern und weiter'],
    no: ['Filter anwenden', 'Merken', 'Entwurf speichern', 'Später bewerben', 'Bewerbungen', 'Bewerbung bearbeiten'],
  },
  fr: {
    sent: [
      'Votre candidature a bien été envoyée.',
      'Nous avons bien reçu ta candidature',
      'Merci d’avoir postulé chez nous',
      'Candidature transmise',
    ],
    unsent: [
      'Votre candidature n’a pas pu être envoyée.',
      'Si votre candidature est transmise, vous serez prévenu·e.',
      'Merci de compléter votre candidature',
      'Avez-vous envoyé votre candidature ?',
    ],
    already: ['Vous avez déjà postulé à cette offre', 'Déjà postulé', 'Candidature envoyée il y a 3 jours'],
    open: ['Postuler', 'Je postule', 'Postuler sur le site de l’entreprise', 'Candidater'],
    submit: ['Envoyer ma candidature', 'Envoyer', 'Valider ma candidature', 'J’envoie ma candidature'],
    next: ['Suivant', 'Étape suivante', 'Continuer'],
    no: ['Appliquer les filtres', 'Enregistrer', 'Créer une alerte', 'Postuler plus tard', 'Comment postuler'],
  },
  es: {
    sent: [
      'Tu candidatura se ha enviado correctamente',
      'Hemos recibido tu solicitud',
      'Gracias por tu postulación',
      'Te has inscrito en la oferta',
    ],
    unsent: [
      'Tu solicitud no se ha enviado',
      'Cuando tu candidatura sea recibida, te avisaremos',
      'Si hemos recibido tu solicitud, responderemos',
      '¿Has enviado tu solicitud?',
    ],
    already: ['Ya te has inscrito en esta oferta', 'Inscrito', 'Ya has solicitado este empleo'],
    open: ['Inscribirme en esta oferta', 'Solicitar', 'Aplicar', 'Postularme', 'Solicitud sencilla'],
    submit: ['Enviar solicitud', 'Enviar', 'Confirmar inscripción'],
    next: ['Siguiente', 'Continuar'],
    no: ['Aplicar filtros', 'Guardar', 'Crear alerta', 'Aplicar más tarde'],
  },
  it: {
    sent: [
      'La tua candidatura è stata inviata',
      'Grazie per esserti candidata',
      'Abbiamo ricevuto la tua candidatura',
      'Candidatura registrata con successo',
    ],
    unsent: [
      'La candidatura non è stata inviata',
      'Quando la tua candidatura sarà ricevuta, ti scriveremo',
      'Candidatura incompleta',
    ],
    already: ['Ti sei già candidato', 'Candidatura inviata'],
    open: ['Candidati ora', 'Candidati sul sito dell’azienda', 'Candidatura semplice'],
    submit: ['Invia la tua candidatura', 'Invia', 'Conferma candidatura'],
    next: ['Avanti', 'Continua'],
    no: ['Applica filtri', 'Salva', 'Salva bozza', 'Crea avviso'],
  },
  pt: {
    sent: [
      'Sua candidatura foi enviada com sucesso',
      'Recebemos a sua candidatura',
      'Obrigada por se candidatar',
      'Inscrição realizada',
    ],
    unsent: [
      'Sua candidatura não foi enviada',
      'Assim que a candidatura for recebida, avisamos',
      'Candidatura incompleta',
    ],
    already: ['Você já se candidatou a esta vaga', 'Candidatou-se'],
    open: ['Candidatar-se', 'Candidate-se agora', 'Quero me candidatar'],
    submit: ['Enviar candidatura', 'Submeter candidatura', 'Finalizar candidatura'],
    next: ['Próximo', 'Avançar', 'Continuar'],
    no: ['Aplicar filtros', 'Salvar', 'Guardar', 'Criar alerta'],
  },
  nl: {
    sent: ['Je sollicitatie is verzonden', 'We hebben uw sollicitatie ontvangen', 'Bedankt voor je sollicitatie'],
    unsent: [
      'Je sollicitatie is niet verzonden',
      'Zodra je sollicitatie is ontvangen, hoor je van ons',
      'Sollicitatie afronden',
    ],
    already: ['Je hebt al gesolliciteerd', 'Gesolliciteerd op 4 mei'],
    open: ['Solliciteer nu', 'Solliciteren', 'Solliciteer op de website van het bedrijf'],
    submit: ['Sollicitatie versturen', 'Verstuur sollicitatie', 'Verzenden'],
    next: ['Volgende', 'Doorgaan'],
    no: ['Filters toepassen', 'Opslaan', 'Concept opslaan', 'Bewaren'],
  },
  sv: {
    sent: ['Din ansökan har skickats', 'Vi har tagit emot din ansökan', 'Tack för din ansökan'],
    unsent: ['Din ansökan har inte skickats', 'När din ansökan är mottagen hör vi av oss', 'Slutför din ansökan'],
    already: ['Du har redan sökt det här jobbet', 'Ansökt'],
    open: ['Ansök nu', 'Sök jobbet', 'Enkel ansökan'],
    submit: ['Skicka ansökan', 'Skicka in ansökan', 'Skicka'],
    next: ['Nästa', 'Fortsätt'],
    no: ['Använd filter', 'Spara', 'Spara utkast'],
  },
  da: {
    sent: ['Din ansøgning er sendt', 'Vi har modtaget din ansøgning', 'Tak for din ansøgning'],
    unsent: [
      'Din ansøgning er ikke sendt',
      'Hvis din ansøgning er modtaget, hører du fra os',
      'Færdiggør din ansøgning',
    ],
    already: ['Du har allerede ansøgt', 'Søgt'],
    open: ['Ansøg nu', 'Søg stillingen', 'Nem ansøgning'],
    submit: ['Send ansøgning', 'Indsend ansøgning', 'Send'],
    next: ['Næste', 'Fortsæt'],
    no: ['Anvend filtre', 'Gem job'],
  },
  no: {
    sent: ['Søknaden er sendt', 'Vi har mottatt søknaden din', 'Takk for søknaden'],
    unsent: ['Søknaden ble ikke sendt', 'Når søknaden er mottatt, tar vi kontakt', 'Fullfør søknaden'],
    already: ['Du har allerede søkt', 'Søkt'],
    open: ['Søk nå', 'Søk på stillingen', 'Enkel søknad'],
    submit: ['Send søknad', 'Send inn søknad', 'Fullfør søknad'],
    next: ['Neste', 'Fortsett'],
    no: ['Bruk filtre', 'Lagre'],
  },
  fi: {
    sent: ['Hakemuksesi on vastaanotettu', 'Kiitos hakemuksestasi', 'Hakemus lähetetty'],
    unsent: ['Hakemus ei ole lähetetty', 'Kun hakemus on vastaanotettu, saat viestin', 'Keskeneräinen hakemus'],
    already: ['Olet jo hakenut tätä paikkaa', 'Haettu'],
    open: ['Hae paikkaa', 'Hae nyt', 'Täytä hakemus'],
    submit: ['Lähetä hakemus', 'Lähetä'],
    next: ['Seuraava', 'Jatka'],
    no: ['Käytä suodattimia', 'Tallenna', 'Tallenna luonnos'],
  },
  pl: {
    sent: ['Twoja aplikacja została wysłana', 'Dziękujemy za aplikację', 'Otrzymaliśmy Twoje zgłoszenie'],
    unsent: ['Twoja aplikacja nie została wysłana', 'Jeśli aplikacja została wysłana, odpiszemy', 'Dokończ aplikację'],
    already: ['Już aplikowałaś na to stanowisko', 'Zaaplikowano'],
    open: ['Aplikuj', 'Aplikuj teraz', 'Aplikuj na stronie pracodawcy'],
    submit: ['Wyślij aplikację', 'Wyślij', 'Wyślij zgłoszenie'],
    next: ['Dalej', 'Kontynuuj'],
    no: ['Zastosuj filtry', 'Zapisz', 'Zapisz szkic'],
  },
  cs: {
    sent: ['Vaše odpověď byla odeslána', 'Životopis byl odeslán', 'Děkujeme za váš zájem o pozici'],
    unsent: ['Přihláška nebyla odeslána', 'Pokud byla přihláška odeslána, ozveme se', 'Nedokončená přihláška'],
    already: ['Na tuto pozici jste již reagovali', 'Přihlášeno'],
    open: ['Odpovědět na nabídku', 'Mám zájem', 'Poslat životopis'],
    submit: ['Odeslat', 'Odeslat přihlášku', 'Odeslat životopis'],
    next: ['Další', 'Pokračovat'],
    no: ['Použít filtry', 'Uložit', 'Přihlásit se'],
  },
  ru: {
    sent: ['Ваш отклик отправлен', 'Спасибо за отклик!', 'Ваша заявка принята', 'Резюме доставлено'],
    unsent: [
      'Отклик не отправлен',
      'Если ваш отклик отправлен, ждите ответа',
      'Завершите отклик',
      'Заявка на кредит отправлена',
    ],
    already: ['Вы уже откликались на эту вакансию', 'Вы откликнулись'],
    open: ['Откликнуться', 'Откликнуться на вакансию', 'Быстрый отклик'],
    submit: ['Отправить отклик', 'Отправить', 'Отправить анкету'],
    next: ['Далее', 'Продолжить'],
    no: ['Применить фильтры', 'Сохранить'],
  },
  tr: {
    sent: [
      'Başvurunuz gönderildi',
      'BAŞVURUNUZ ALINDI',
      'Başvurunuz başarıyla tamamlandı.',
      'Başvurunuz için teşekkür ederiz',
    ],
    unsent: ['Başvurunuz gönderilemedi', 'Eğer başvurunuz alındı ise bekleyin', 'Başvurunuzu tamamlayın'],
    already: ['Bu ilana daha önce başvurdunuz', 'Başvuruldu'],
    open: ['Hemen başvur', 'Başvur', 'Kolay Başvuru', 'Başvuru yap'],
    submit: ['Başvuruyu gönder', 'Gönder', 'Başvuruyu tamamla'],
    next: ['İleri', 'Devam et'],
    no: ['Filtreleri uygula', 'Kaydet'],
  },
  ja: {
    sent: ['応募が完了しました。', 'ご応募ありがとうございました', '応募を受け付けました', 'エントリーが完了しました'],
    unsent: [
      '応募が完了していません',
      '応募が完了しましたら、ご連絡します',
      'もし応募を受け付けました場合',
      'キャンペーンのご応募ありがとうございました',
    ],
    already: ['この求人には応募済みです', '応募済'],
    open: ['応募する', '今すぐ応募', 'この求人に応募する'],
    submit: ['この内容で応募する', '送信', '応募を確定する'],
    next: ['次へ', '確認画面へ'],
    no: ['絞り込む', '気になる', '下書き保存', '後で応募する'],
  },
  ko: {
    sent: ['지원이 완료되었습니다', '지원서가 제출되었습니다.', '입사지원이 접수되었습니다'],
    unsent: ['지원이 완료되지 않았습니다', '만약 지원이 완료되었습니다', '작성 중', '고객 지원이 접수되었습니다'],
    already: ['이미 지원한 공고입니다', '지원완료'],
    open: ['지원하기', '즉시 지원', '입사지원'],
    submit: ['제출하기', '지원서 제출', '최종 제출'],
    next: ['다음', '계속'],
    no: ['필터 적용', '스크랩', '임시 저장'],
  },
  zh: {
    sent: ['投递成功', '您的申请已提交', '简历已投递', '我們已收到您的履歷', '應徵成功'],
    unsent: ['申请提交失败', '申请提交成功后，我们会联系您', '如果申请已提交', '贷款申请已提交'],
    already: ['您已投递过该职位', '已投递', '已應徵'],
    open: ['立即投递', '立即申请', '申请职位'],
    submit: ['提交申请', '确认投递', '提交'],
    next: ['下一步', '继续'],
    no: ['应用筛选', '收藏', '保存草稿'],
  },
  ar: {
    sent: ['تم إرسال طلبك', 'تم تقديم طلبك بنجاح', 'شكراً لتقديمك', 'تـم استـلام طلبك'],
    unsent: ['لم يتم إرسال طلبك', 'إذا تم إرسال طلبك فسنتصل بك', 'أكمل طلبك', 'سيتم إرسال طلبك'],
    already: ['لقد تقدمت لهذه الوظيفة من قبل', 'تم التقديم'],
    open: ['قدّم الآن', 'التقديم الآن', 'تقدّم للوظيفة'],
    submit: ['إرسال الطلب', 'إرسال', 'تقديم الطلب'],
    next: ['التالي', 'متابعة'],
    no: ['تطبيق الفلاتر', 'حفظ', 'حفظ كمسودة'],
  },
  hi: {
    sent: ['आपका आवेदन जमा हो गया है', 'आवेदन भेजा गया', 'आवेदन करने के लिए धन्यवाद'],
    unsent: ['आपका आवेदन जमा नहीं हो गया', 'यदि आपका आवेदन जमा हो गया है', 'अधूरा आवेदन'],
    already: ['आप पहले ही आवेदन कर चुके हैं', 'आवेदन किया गया'],
    open: ['अभी आवेदन करें', 'आवेदन करें'],
    submit: ['आवेदन जमा करें', 'आवेदन भेजें'],
    next: ['आगे', 'जारी रखें'],
    no: ['फ़िल्टर लागू करें', 'सहेजें'],
  },
};

describe.each(Object.entries(LANGUAGES))('%s', (_, language) => {
  test.each(language.sent)('sent: %s', (text) => expect(confirmationIn(text)).toBeTruthy());
  test.each(language.unsent)('not sent: %s', (text) => expect(confirmationIn(text)).toBeUndefined());
  test.each(language.already)('already: %s', (text) => expect(alreadyIn(text)).toBe(true));
  for (const kind of ['open', 'submit', 'next', 'no'] as const)
    test.each(language[kind])(`${kind}: %s`, (label) => expect(labelKind(label)).toBe(kind));
});

describe('a confirmation', () => {
  test('is given back as the sentence that says it', () => {
    const text = 'Careers at Harbour Grill\nGood news!  Your application\u00a0has been\n sent. We read all of them.';
    expect(confirmationIn(text)).toBe('Your application has been sent.');
  });

  test('is cut out of a long run of words', () => {
    const menu = 'Home Kitchen Jobs '.repeat(60);
    const sentence = confirmationIn(`${menu}Your application has been sent`);
    expect(sentence).toContain('Your application has been sent');
    expect(sentence?.length).toBeLessThanOrEqual(300);
  });

  test.each([
    ['a refusal beside it', 'Thank you for applying!\nOops! Something went wrong, try again.'],
    ['a loan', 'Application received!\nOur credit team looks at your loan application now.'],
    ['an affiliate programme', 'Thank you for applying! Your affiliate link arrives tomorrow.'],
    ['a membership', 'Thank you for applying for a membership.'],
    ['a form of who knows what', 'Thank you! Your submission has been received!'],
    ['a contact form', 'Thank you for getting in touch! We will reply soon.'],
    ['an order', 'Thank you. Your order has been received.'],
  ])('is not %s', (_, text) => expect(confirmationIn(text)).toBeUndefined());

  test.each([
    'Thank you for applying for the Loan Officer position.',
    'Application received. No further action is required.',
    'Your application has been received.\nIf you do not hear from us within a month, write to us.',
    'Apply to the Harbour Grill\nThank you! Your form submission has been received.',
  ])('may look like something else: %s', (text) => expect(confirmationIn(text)).toBeTruthy());
});

test.each([
  ['Email is required', true],
  ['Please correct the fields below', true],
  ['We couldn’t submit your application', true],
  ['Your application was flagged as possible spam', true],
  ['Ihre Bewerbung konnte nicht übermittelt werden', true],
  ['Your application has been sent', false],
  ['Tell us about yourself', false],
])('%s: vetoed %s', (text, vetoed) => expect(vetoIn(text)).toBe(vetoed));

test('people’s own notes of applying are told from an offer to apply', () => {
  expect(alreadyIn('Apply now')).toBe(false);
  expect(alreadyIn('Over 200 people applied')).toBe(false);
});

describe('time', () => {
  const patterns = Object.entries(words).flatMap(([name, sources]) => sources.map((source) => [name, source] as const));

  test.each(patterns)('%s repeats nothing without a bound, nor a group that repeats: %#', (_, source) => {
    const bare = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
    expect(bare).not.toMatch(/[*+]|\{\d*,\}|\)\{/);
    expect(source).toBe(source.normalize('NFC'));
  });

  const pieces = [
    'application ',
    'your ',
    'bewerbung',
    'thank you ',
    'received your ',
    '応募',
    'basvuru',
    '\n',
    ' ',
    '.',
    '? ',
    'ja ',
    'not ',
    '(',
    'é',
    '\u0301',
    '😀',
  ];
  const repeated = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }).map((some) => {
    const piece = some.join('');
    return piece.repeat(Math.ceil(20_000 / piece.length));
  });

  test('hostile pages of any length come to an end', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(repeated, (text) => {
        confirmationIn(text);
        alreadyIn(text);
        vetoIn(text);
        labelKind(text.slice(0, 160));
        return true;
      }),
      { numRuns: 30 },
    );
    expect(confirmationIn('a'.repeat(5_000_000))).toBeUndefined();
  });

  test('any text gives a short clean sentence or none', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ unit: 'binary', maxLength: 400 }),
        (before, after) => {
          const sentence = confirmationIn(`${before}\nYour application has been sent.\n${after}`);
          return sentence === undefined || (sentence.length <= 300 && sentence === sentence.trim());
        },
      ),
    );
  });

  test('folding twice changes nothing more', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});
