/**
 * The words themselves, one line per language, in folded spelling (see `fold`: no capitals, no accents). `~` stands for a
 * gap within a sentence, `@` for the rest of a label. Nothing repeats without a bound, so that matching takes linear time.
 * Danish and Norwegian share lines. `\b` knows Latin letters only.
 */

/** An application was sent or has arrived. */
export const CONFIRMED = [
  /\b(application|resume|cv|candidacy|expression of interest)\b~\b(is|was|has|have|were)\b~\b(submitted|sent|received|completed?|delivered|forwarded|lodged|on its way)\b/,
  /(?<!\b(an|the|any|each|every|per|of|last|date) )\bapplication (form )?(successfully )?(submitted|sent|received|completed?|successful)\b(?! (after|before|without|by|late|past|on|via|date|status))/,
  /\bapplication (to|for|at)~\b(submitted|sent|received)(?=\W?$)|\b(received|got) your~\bapplication\b|\bsuccessfully (submitted|sent|completed) (your|the)~\bapplication\b/,
  /\bthank(s| you)~ for (applying|((submitting|sending|completing) )?(your |the |this )?(job |online |recent )?application\b)/,
  /\byou( have|'ve)? (just |now )?successfully applied\b|^\W?successfully applied( to| for|\W?$)|\byou( have|'ve) (applied|(submitted|sent)~\bapplication)~ successfully/,
  /bewerbung(sunterlagen)?\b~(((ver|ab|ge|abge|zuge)(sendet|sandt|schickt|stellt)|(weiter|uber)?geleitet|eingereicht|ubermittelt|erhalten|eingegangen|empfangen|abgeschlossen|angekommen|eingetroffen)\b(?! (werden|haben|hast)))/,
  /\bdank~ fur~bewerbung\b|\berfolgreich~ beworben\b|\beingang (ihrer|deiner) bewerbung/,
  /\b(candidature|postulation)\b~\b(envoyee|transmise|enregistree|soumise|recue|deposee|validee|finalisee|prise en compte)\b|\brecu~\b(candidature|postulation)\b|\bmerci (d'avoir~postule|(de|pour) (votre|ta|cette) (candidature|postulation))\b|\bpostule avec succes/,
  /\b(solicitud|candidatura|postulacion|inscripcion|aplicacion|curriculum|cv)\b~\b(enviad|recibid|registrad|completad|realizad|presentad)[oa]\b|\b(se ha |hemos )?(recibi(do|mos)|enviado)~\b(tu|su) (solicitud|candidatura|postulacion|inscripcion|aplicacion)\b/,
  /\bgracias por ((enviar )?(tu|su) (solicitud|candidatura|postulacion|inscripcion|aplicacion)\b|inscribir|postular|aplicar|solicitar)|\b(te|se) ha(s)? (inscrito|postulado)\b|^te postulaste/,
  /\bcandidatura\b~\b(inviata|ricevuta|trasmessa|registrata|completata|inoltrata|buon fine)\b|\bricevuto~\bcandidatura\b|\bgrazie~\b(candidat[oaie]|(tua|sua) candidatura)\b|\bti sei candidat[oa]~ (successo|correttamente)/,
  /\b(candidatura|inscricao|curriculo)\b~\b(enviad|submetid|recebid|realizad|concluid|regist(r)?ad|efetuad|finalizad)[oa]\b|\brecebemos~\b(candidatura|inscricao|curriculo)\b|\bobrigad[oa] (por~candidat|pel[oa]~(candidatura|inscricao))|\b(se candidatou|candidatou-se) com sucesso/,
  /\bsollicitatie\b~\b(verzonden|verstuurd|ontvangen|ingediend|binnen|gelukt|voltooid|afgerond|aangekomen)\b|\bdank~ voor (het solliciteren|(je|jouw|uw)( \w{1,12})? sollicitatie)\b|\bbedankt voor (het solliciteren|(je|jouw|uw) sollicitatie)\b|\b(je hebt|u heeft) (succesvol )?gesolliciteerd\b/,
  /\bansokan\b~\b((in)?skicka(d|ts|des)|motta(gen|gits)|registrera(d|ts)|inlamna(d|ts)|inkommit|tagits emot)\b|\b(tagit emot|mottagit|fatt)~\bansokan\b|\btack~ (din ansokan|att du (har )?(an)?sokt)\b/,
  /\b(ansogning|soknad)(en)?\b~\b((af|ind|inn)?sendt|modtaget|mottatt|levert|regist(r)?eret|registrert|gennemfort|fullfort)\b|\b(modtaget|faet|mottatt|fatt)~\b(ansogning|soknad)(en)?\b|\btakk? (for (din |jeres )?(ansogning|soknad)|fordi du (har )?(an)?sogt|for at du (har )?sokt)/,
  /\bhakemu(s|ksesi|ksenne)\b~\b(vastaanotettu|lahetetty|lahetettiin|saapunut|tallennettu|perille)\b|\b(vastaanottaneet|saaneet|lahettanyt)~\bhakemu(ksesi|ksenne|ksen)\b|\bkiitos~\b(hakemukses|hait\b)/,
  /\b(aplikacja|zgloszenie|cv)\b~\b(wysla|przyje|otrzyma|zlozo|przesla|zarejestrowa|dostarczo)(n|t)[aeo]\b|\b(otrzymalismy|wyslano|przyjelismy)~\b(aplikacj|zgloszeni|cv\b)|\bdziekujemy za~\b(aplikacj|zgloszeni|aplikowanie)|\bpotwierdzenie aplikacji/,
  /\b(odpoved|prihlaska|zivotopis|zadost|reakce)\b~\b(odeslan|prijat|dorucen|zaslan)[aoy]?\b|\b(obdrzeli|prijali)~\b(prihlasku|zivotopis|zadost|odpoved|reakci)\b|\bdekujeme za~\b(zajem o|prihlasku|zivotopis|reakci)\b/,
  /(отклик|заявка|резюме|анкета)~(отправлен|доставлен|принят|получен|зарегистрирован)[аоы]?(?![а-я])|вы (успешно )?откликнулись|спасибо за (ваш[уе]? )?(отклик|заявку|резюме)|(получили|отправили) (ваш[уе]? )?(отклик|заявку|резюме|анкету)/,
  /\bbasvuru\w{0,9}~\b((gonderil|alin|tamamlan|iletil|kaydedil)(di|mistir)|ulas(ti|mistir)|aldik)\b|\bbasvur\w{0,12}~ tesekkur|\bbasariyla basvurdu/,
  /(応募|エントリー)~(完了(しま|いたしま|致しま)した|受け?付け?(しま|いたしま|致しま|ま)した|送信(しま|されま|いたしま)した|承りました)(?!ら)|(応募|エントリー)~ありがとうございま|(応募|エントリー)完了(?=\W?$)/,
  /(지원|이력서)(?!금)~(완료|접수|제출|전송)(이|가|을|를)? ?(되었|됐|했|하였|하셨)(습니다|어요)|지원해~감사/,
  /([投][递遞]|申[请請]|[应應][聘徵]|[简簡][历歷]|履歷).{0,8}(成功|已(经|經)?(提交|投[递遞]|收到|送出|[发發]送|接收))(?![后後率])|(收到|提交|送出|投[递遞])了?[您你]的.{0,8}(申[请請]|[简簡][历歷]|履歷|[应應][聘徵])|[谢謝][您你]的?.{0,4}(申[请請]|投[递遞]|[应應][聘徵])/,
  /تم (ارسال|تقديم|استلام|تسجيل|استقبال)~(طلبك|طلبكم|طلب التوظيف|سيرتك|ترشحك)|تم التقديم~بنجاح|شكرا~(تقديمك|تقدمك|ترشحك|للتقديم)|(استلمنا|تلقينا|وصلنا) طلبك/,
  /आवेदन~(जमा|प्राप्त|भेज|सबमिट)~(गया|चुका|हुआ|दिया)|आवेदन~धन्यवाद/,
];

/** A form was sent, and not a word of what it was for. */
export const SENT = [
  /\b(submission|response|form|details)\b~\b(was|has|have|were)\b~\b(submitted|sent|received)\b|\bwe( wi|')ll review your application/,
  /(送信|受付)(が完了)?(しま|いたしま)した(?!ら)|(정상적으로|성공적으로) (접수|제출)되었습니다|(提交|送出)成功(?![后後])|\buspesne odeslano/,
];
/** Of applying for a job. */
export const HIRING = [
  /applica(tion|nt)|\bapply(ing)? (to|for|now)|recruit|hiring|talent|candida|resume|応募|求人|採用|選考|지원|채용|简历|簡歷|履歷|职位|職位|招聘|应聘|應徵|投递|\bpozic|zivotopis/,
];

/** Shortly before the end of a phrase: it did not happen, or not yet. */
export const DENIED = [
  /\b(not|cannot|never|unable|fail(ed)?|no|without|almost|nearly|ready|will (?!review)|must|can|could|should|may|might|to be|being|newsletter)\b|n't\b|%/,
  /\b(nicht|keine?|muss|mussen|kann|konnen|konnten?|wird|soll|sollte|darf|noch)\b/,
  /\b(pas|non|jamais|impossible|doit|peut|sera|pourra|en cours)\b/,
  /\b(nunca|debe|puede|podra|sin|ser|non|impossibile|deve|puo|viene|nao|pode)\b/,
  /\b(niet|geen|wordt|zal|moet|kan|kon)\b/,
  /\b(inte|ikke|ej|kunde|kunne|ska|skal|skall|maste|bliver|blir|vil)\b/,
  /\b(ei|eivat|emme|taytyy|pitaa|nie|zostanie|musi|moze|ne|nebyl[aoy]?|nepodarilo|bude|degil)\b/,
  /(^|\s)не\s|будет|должн|может/,
  /未|ません|않|못|실패|没有|沒有|无法|無法|失[败敗]|尚|لم |لن |لا |سيتم|تعذر|नहीं/,
];

/** Before a phrase: only if, or once, it happens. */
export const CONDITIONAL = [
  /\b(if|once|when|whenever|unless|whether|in case|should|until|before|after|as soon as|upon|ensure|make sure|(will|'ll|to) (receive|get)|be (notified|informed)|step \d)\b/,
  /\b(wenn|sobald|falls|sofern|nachdem|bevor|ob|bis|nach|vor|wann)\b/,
  /\b(si|lorsque|quand|apres|avant|une fois|des que|au cas|cuando|una vez|antes|despues|hasta|en caso)\b/,
  /\b(se|quando|dopo|prima|qualora|una volta|appena|caso|assim que|apos|depois|ate)\b/,
  /\b(als|zodra|nadat|voordat|wanneer|indien|om|nar|innan|efter|hvis|etter|inden|for du|sa snart|sa fort)\b/,
  /\b(jos|kun|ennen|jesli|jezeli|gdy|kiedy|przed|zanim|pokud|jakmile|kdyz|eger)\b/,
  /если|когда|после|как только|пока|прежде/,
  /場合|もし|만약|경우|如果|若|当|當|一旦|اذا|عند|بعد|قبل|في حال|अगर|यदि|जब|के बाद|से पहले/,
];

/** The person applied before. */
export const ALREADY = [
  /\balready (applied|submitted|sent)\b|\b(you('ve| have)?|last) applied\b(?! ~(success|filter))|\bapplied (on|~\bago)\b|\b(application|submitted|sent)\b~\bago\b|\bcurrently submitted\b/,
  /\b(bereits|schon|kurzlich)~\b(beworben|bewerbung)|\bbeworben (am|vor)\b|\bbewerbung~\bvor \d/,
  /\bdeja~\b(postule|candidat)|\bvous avez postule (le|il)\b|\bcandidature~\bil y a\b/,
  /\bya~\b(inscri|postula|candidat|solicita|aplica)|\b(inscrito|postulado|postulaste|enviada)~\bhace \d|\bgia~\bcandidat|\bcandidatura~ \d~ fa\b/,
  /\bja~\b(candidat|inscri)|\bcandidatou-se (em|ha)\b|\bal~ gesolliciteerd|\bgesolliciteerd op\b|\bsollicitatie~ geleden/,
  /\b(redan|allerede)~(so[gk]t|sokt)\b|^du har (an)?so[gk]t|\bjo~ hakenut|^olet hakenut|\bfor \d{1,3} \w{3,8} siden/,
  /\bjuz~ ?(za)?(aplikowal|wyslal)|\b(jiz|uz)~(reagoval|odesl|prihlas)|уже~(отклик|отправ)|\b(daha once|zaten)~basvur/,
  /応募済|이미~지원|지원 ?취소|(投[递遞]|申[请請]|[应應][聘徵])[过過]|سبق ان~(تقدم|قدم)|تقدمت~ من قبل|पहले ही~आवेदन|आवेदन~ चुके/,
];
/** What a badge or a spent button says then. */
export const APPLIED = [
  /applied|withdraw (your |my )?application|beworben|(deja )?postule|candidature envoyee|inscrit[oa]|solicitad[oa]s?|postulado|candidatura (inviata|enviada)|candidatou se|gesolliciteerd|sollicitatie (verzonden|verstuurd)/,
  /(an)?so[gk]t|haettu|(za)?aplikowano|prihlaseno|вы откликнулись|отклик отправлен|basvuruldu|basvurdunuz|지원(완료|함)|已(投[递遞]|申[请請]|[应應][聘徵])|تم التقديم|आवेदन किया गया/,
];

/** The site did not take it. */
export const REFUSED = [
  /\b(ca|could|did|was|were|has|have|is)(n't| ?not)~\b(submit|sent|send|process|complete|receive)|\b(unable|failed) to (submit|send|process|apply)|\bwent wrong\b|\btry again\b|\bspam\b|\b(submission|application) failed\b|\berror (has )?occurred|\boops\b/,
  /\bkonnten?~ nicht~(sendet|sandt|schickt|eingereicht|ubermittelt)|\b(wurde|haben)~ nicht (ver|ab|ein|ge|uber)|\bfehler (ist )?aufgetreten|\bschief ?gelaufen|\bfehlgeschlagen|\b(erneut|noch ?mals?|noch einmal)( zu)? versuchen|\bversuchen sie es/,
  /\bn'(a|ont|avons)~ pas~ (pu|ete)|\berreur (est|s'est)|\breessaye[rz]|\becoue\b|\bechoue|\bimpossible d(e |')(envoyer|soumettre|transmettre)/,
  /\bno (se )?(ha|pudo|pudimos|hemos|fue)~(podid|enviad|recibid|enviar)|\balgo (ha )?sal(io|ido) mal|\bintent(alo|elo|ar)|\bnon e stat[oa]~(possibile|inviata)|\bandato storto|\briprova|\bverificato un errore/,
  /\bnao (foi|pode|conseguimos)~(possivel|enviad|enviar|submet)|\bdeu errado|\btent[ea]r? (de )?nov|\bocorreu um erro/,
  /\bniet~(verzonden|verstuurd|verzenden|ontvangen|gelukt)|\biets~ (mis|fout)\b|\bprobeer (het )?opnieuw/,
  /\b(kunde|har) inte~(skick|tas emot)|\bnagot gick|\bforsok igen|\b(kunne|blev|ble) ikke~(send|modtag|motta)|\bno(get|e) gikk? galt|\bprov ig(en|jen)/,
  /\bei (voitu|onnistu|lahet)|\bepaonnistui|\bjokin meni|\byrita uudelleen|\bnie (zosta|udalo)|\bposzlo nie tak|\bsprobuj ponownie|\bwystapil blad/,
  /\bnepodarilo|\bnebyl[ao]? |\bpokazilo|\bzkuste to|\bdoslo k chybe|не (удалось|был[аои]? |отправлен|доставлен)|пошло не так|попробуите|произошла ошибка/,
  /(gonderil|alin|tamamlan|iletil)[ae]?[mn]?[ae]?me?di\b|[ae]m[ae]di\b|\bhata olus|\btekrar dene/,
  /(送信|応募|完了)~(できません|ませんでした|していません)|失敗しました|エラーが発生|もう一度お|(제출|지원|접수|전송)~(못했|실패|않았)|오류가|다시 시도/,
  /(提交|投[递遞]|申[请請]|[发發]送|送出).{0,6}失[败敗]|未能|[无無]法(提交|投)|重[试試]|再[试試]|出[错錯]|(لم يتم|تعذر|فشل)~(ارسال|تقديم|استلام)|حدث خطا|حاول مرة|المحاولة مرة/,
  /नहीं~(सका|हुआ)|कुछ गलत|फिर से (कोशिश|प्रयास)/,
];

/** A form complains about its fields. */
export const INVALID = [
  /\brequired fields?\b|\b(field|name|email|phone|number|resume|cv|letter|question|answer|value|file|this) is (a )?required|\bplease (correct|fix|fill|enter|select|choose|provide|upload|attach|answer|complete (all|the|this))\b|\bis (not a valid|invalid)\b|\bcan't be (blank|empty)/,
  /\bpflichtfeld|\bbitte~ (ausfullen|korrigieren|eingeben|auswahlen|angeben|fullen)\b|\bist (ein pflicht|erforderlich|ungultig)/,
  /\bchamps? ~(obligatoire|requis)|\bveuillez (remplir|saisir|renseigner|corriger|selectionner|completer|joindre)|\best (obligatoire|requise?|invalide)\b/,
  /\bcamp[oi]s? ~(obligatori|requerid|obbligator|obrigator)|\be[s]? (obligatori|requerid|obbligator|obrigator)|\bpor favor,? (complet|corri|rellen|introdu|selecc|ingres|preench)|\bpreencha\b|\bnon e valid/,
  /\bverplichte? veld|\bis verplicht|\bongeldig|\bobligatorisk|\bfyll (i|ut|inn)\b|\bogiltig|\bpakraevet|\budfyld|\bskal udfyldes|\bpakrevd|\bma fylles|\bugyldig/,
  /\bpakollinen|\btayta kaikki|\bvirheellinen|\bpol[ea]~(wymagan|obowiazk)|\bjest wymagan|\b(uzupelnij|wypelnij)\b|\bpovinn[eya]|\bvyplnte\b|\bneplatn/,
  /обязательн[оыа]|заполните|исправьте|некорректн|\bzorunlu|\blutfen~(doldur|girin|secin|duzelt)|\bgecersiz/,
  /必須|(入力|選択)してください|필수|(입력|선택)해 ?주세요|올바르지|必填|不能为空|不能為空|[请請](输入|填写|选择|上传|輸入|填寫)|مطلوب|الزامي|يرجى (ملء|ادخال|تصحيح)|غير صالح|आवश्यक है|अनिवार्य|अमान्य/,
];

/** Applications, but not for a job. */
export const OTHER = [
  /\b(loan|mortgage|membership|visa|passport|permit|rental|tenancy|housing|scholarship|grant|licen[cs]e|financing|insurance|credit( card)?|affiliate|partner|vendor|seller|reseller|organi[sz]er) (application|request)\b|\bapplication for (an?|your|the)~ (loan|mortgage|membership|visa|passport|permit|scholarship|grant|credit card|account|licen[cs]e)\b(?! \w)/,
  /\bapplying (for|to) (an?|our|your|the)~ ?(loan|mortgage|membership|visa|passport|scholarship|grant|account|credit card|financing|insurance)\b(?! \w)|\b(applying|applied|application) to (be|become)~\b(partner|seller|vendor|affiliate|member|reseller|host)\b|\baffiliate (code|link|account)|\b(credit|lending) team\b|\b(app|play) store\b|\bapplication~ (added|saved)\b/,
  /\b(solicitud|richiesta|demande|pedido|inscripcion|inscricao) (de|di|al?|na?|en (la|el))~(prestamo|credito|prestito|emprestimo|amistad|devolucion|reembolso|presupuesto|informacion|visado|newsletter|boletin)|\bkredi basvuru/,
  /(заявк|анкет)[а-я]{0,3} на (кредит|заим|ипотек|звонок)|(ローン|懸賞|キャンペーン|プレゼント|資料請求)|대출|고객 ?지원|([贷貸]款|信用卡|退款|退[货貨]|[签簽][证證])|قرض|شحن|توصيل|تاشيرة|ऋण|लोन/,
];
