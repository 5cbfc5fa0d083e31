/**
 * The words with which twenty languages speak of applying, in folded spelling (see `fold`: no capitals, no accents) and
 * as stems, because this travels with every content script. English comes first and is exact; the others share lists: a
 * noun of one language beside a verb of another does no harm. `~` stands for a gap within a sentence. Nothing repeats
 * without a bound, so that matching takes linear time. `\b` knows Latin letters only.
 */
const r = String.raw;

/** An application, in the singular. */
const NOUN = r`(application(?!s)|\bresume|\bcv\b|expression of interest|bewerbung(?!en)|candidatur[ae](?!s)|postula[ct]i?on(?!e)|inscripcion|inscricao|solicitud(?!e)|curricul|sollicitatie|ansokan|ansogning|soknad|hakemu[ks]|aplikacj|zgloszeni|odpoved|reakce|prihlask|zivotopis|zadost|basvuru|отклик|заявк|резюме|анкет|応募|エントリー|지원(?!금)|이력서|投[递遞]|申[请請]|[应應][聘徵]|[简簡][历歷]|履歷|طلبك|طلب التوظيف|سيرتك|التقديم|आवेदन)`;

/** An application was sent or has arrived. */
export const CONFIRMED = [
  // English
  r`\b(application~ is|(application|resume|cv|candidacy|expression of interest)\b~ (was|has|have|were))\b~\b(submitted|sent|received|completed?|delivered|forwarded|lodged|recorded|on its way)\b`,
  r`(?<!\b(an|the|any|each|every|per|of|date|new) )\bapplication (form )?(successfully )?(submitted|sent|received|completed?|lodged|successful)\b(?! (after|before|without|by|late|past|on|via|date|status))`,
  r`\bapplication (to|for)~\b(sent|submitted|received)(?=\W?$)|\b(received|got|(submitted|sent|completed) (your|the))~\bapplication\b(?<!got~ the application)`,
  r`\bthank(s| you)~ for (applying|(submitting |sending |completing |lodging )?(your |the |this )?(job |online )?application\b)|\byou( have|'ve)? (just |now )?successfully applied\b|^\W?successfully applied( to| for|\W?$)|\bapplication('s| is) in\b(?! )|\bthank(s| you)~ for taking the time to apply\b|\breceived (your|the) (resume|cv)\b|\bthank(s| you)~ for (sending|submitting)( us)? your (cv|resume)\b|\byou( have|'ve)? applied~successfully`,
  // the noun, then what became of it
  NOUN +
    r`~((sendet|sandt|schickt|reicht|mittelt|geleitet|gangen|erhalten|schlossen)\b(?! (werden|hab))|(envoye|parvenu|transmis|enregistre|soumis|depose|valide|recu)e?\b|(envia|recibi|recebi|registra|completa|realiza|submeti|conclui)d[oa]\b|(invia|ricevu|registra|completa|inoltra)ta\b|verzonden|verstuurd|ontvangen|ingediend|skicka(d|t)|mottag|sendt\b|modtaget|mottatt|vastaanotett|lahetett|wyslan|przyjet|otrzyman|zlozon|odeslan|prijat|dorucen|отправлен|доставлен|принят|получен|(gonderil|alin|tamamlan|iletil)(di|mistir)\b|(完了|受け?付け?|送信)(いた)?し?ました(?!ら)|(완료|접수|제출).{0,3}[었했됐였]|成功(?![后後率])|已成功(投[递遞]|申[请請]|[应應][聘徵])|已(提交|投|收到|送出)|بنجاح|(जमा|प्राप्त|भेज).{0,10}(गया|चुका)|tesekkur|ありがとう|감사|धन्यवाद)`,
  // thanks or the receipt, then the noun
  r`(dank|\bmerci (d'a|pour|de [tv])|\bgraci|\bgrazie|\bobrigad|\btack\b|\btakk?\b|kiitos|dziekuj|dekuj|спасибо|شكرا|[感谢謝]{2}|\brecu|recibi(do|mos)|ricevuto|recebemos|\btagit emot|mottagit|modtaget|mottatt|vastaanottaneet|otrzymalismy|obdrzeli|получили|تم (ارسال|تقديم|استلام)|收到)~(` +
    NOUN +
    r`|postule|inscribir|aplicar|postular|candidat|solliciteren|\bhait\b|تقديمك|aplikowanie|zajem)`,
  r`erfolgreich~beworben|\b(te has|se ha) (inscrito|postulado)|(hebt|heeft)~ ?gesolliciteerd|postule avec succes|вы откликнулись|potwierdzenie aplik`,
  // Ukrainian, Bulgarian, Slovak, Croatian, Hungarian, Romanian, Greek, Hebrew, Vietnamese, Indonesian, Thai
  r`(відгук|заявку|анкету|резюме)~(надіслан|відправлен|отриман|прииня)|дякуємо за (ваш )?(відгук|заявку|резюме)|кандидатурата~(изпратен|получен)|ziadost~odoslan|prijava~(poslana|zaprimljena)|hvala~na prijavi|koszonjuk~jelentkezes|jelentkezes~(megerkezett|elkuldtuk|rogzit|sikeres)|(aplicati[ae]|candidatura|cv)~(trimisa?|inregistrata|primita)\b|multumim~(aplic|candidat)|αιτηση~(υποβληθηκε|εσταλη|σταλθηκε|ληφθηκε)|(מועמדות|קורות החיים)~(נשלח|התקבל)|(ung tuyen|nop (don|ho so|cv)) thanh cong|(ho so|don ung tuyen|cv)~da duoc (gui|nop)|lamaran~(telah|sudah|berhasil) ?(ter|di)?(kirim|terima)|berhasil melamar|ส่งใบสมัคร~(เรียบร้อย|สำเร็จ)|สมัครงานสำเร็จ`,
];

/** A form was sent, and not a word of what it was for; counts where there is a word of hiring. */
export const SENT = [
  r`\b(submission|response|form)\b~\b(was|has|have)\b~\b(submitted|sent|received)\b|\bwe( wi|')ll review your application|(送信|受付)(が完了)?(しま|いたしま)した(?!ら)|(접수|제출)되었습니다|(提交|送出)成功(?![后後])|uspesne odeslano`,
];
export const HIRING = [NOUN, r`\bapply(ing)? (to|for|now)|recruit|hiring|talent|candida|求人|採用|채용|[职職]位|招聘`];

/** Shortly before the end of a phrase: it did not happen, or not yet. */
export const DENIED = [
  r`\b(not|no|never|once|when|before|after|until|cannot|unable|fail(ed)?|without|almost|nearly|ready|will (?!review)|must|can|could|should|may|to be|being|newsletter|nicht|keine?|muss|kann|wird|soll|konnte|noch|pas|non|sera|peut|doit|nao|debe|puede|deve|niet|geen|moet|kan|wordt|inte|ikke|ska|skal|ei|nie|zostanie|ne|nebyla?|bude|nem|nu|chua|khong|belum|tidak|gagal)\b|δεν |לא |n't|%|(^| )не |будет|未|ません|않|못|[没沒失]|لم |سيتم|नहीं`,
];
/** Before a phrase: only if, or once, it happens. */
export const CONDITIONAL = [
  r`\b(if|once|when|unless|whether|in case|should|until|before|after|as soon as|upon|ensure|make sure|(will|'ll|to) (receive|get)|be notified|step \d|wenn|sobald|falls|sofern|nachdem|bevor|ob|bis|si|lorsque|quand|apres|avant|une fois|des que|cuando|una vez|antes|despues|se(?! ha)|quando|dopo|prima|caso|assim que|apos|als|zodra|nadat|voordat|wanneer|om|nar|innan|efter|hvis|etter|for du|jos|kun|ennen|jesli|gdy|przed|pokud|jakmile|az|eger)\b|если|когда|после|場合|もし|만약|경우|如果|若|一旦|اذا|عند|بعد|قبل|अगर|यदि|जब`,
];

/** The person applied before. */
export const ALREADY = [
  r`(\b(already|bereits|schon|kurzlich|deja|ya|gia|ja|al|redan|allerede|jo|jiz|juz|daha once)\b|уже|이미|سبق|पहले ही)~ ~(appl[iy]|submitted|bew[eo]r|postul|candidat|inscri|sol{1,2}icit|\b(an)?so[kg]t|haken|aplik|reag|odesl|откл|basvur|지원|تقدم|आवेदन)|(you('ve| have)?|last) applied\b(?! ~success)|\b(applied|application|submitted|sent)\b~ ago\b|\bapplied on\b|currently submitted|beworben (am|vor)|bewerbung~ vor \d|postule le|candidature~ il y a\b|hace \d|gesolliciteerd op|^(du har|olet) (an)?(sokt|hakenut)|応募済|지원 ?취소|[递遞请請][过過]|[过過]该职位|من قبل`,
];
/** What a badge or a spent button says then. */
export const APPLIED = [
  r`applied|withdraw application|beworben|(deja )?postule|candidature envoyee|inscrito|solicitad[oa]s?|candidatura (inviata|enviada)|candidatou se|sollicitatie verzonden|(an)?so[gk]t|haettu|(za)?aplikowano|prihlaseno|вы откликнулись|отклик отправлен|basvuruldu|basvurdunuz|지원(완료|함)|已(投[递遞]|申[请請]|應徵)|تم التقديم|आवेदन किया गया`,
];

/** The site did not take it. */
export const REFUSED = [
  r`\b(can|could|did|was|were|has|have|is)(n't| ?not)~\b(submit|sent|send|process|complete|received)|\b(unable|failed) to (submit|send|process|apply)|went wrong|try again|\bspam\b|(submission|application) failed|error (has )?occurred|\boops`,
  r`(nicht|\bpas|niet|\bnao|\bnon|\bno|inte|ikke|\bei|\bnie|\bne|не) ?~ ?(sendet|sandt|schickt|eingereicht|ubermittel|envoye|transmis|enviad|enviar|inviat|verz[eo]nd|verstuurd|skicka|sendt?|voitu|wysla|udalo|odesla|podarilo|удалось|отправлен)|nebyla? |fehler aufg|schief ?gel|fehlgeschl|une erreur|reessay|echoue|salido mal|error al|storto|deu errado|novamente|opnieuw|forsok igen|prov ig|uudelleen|ponownie|попробуите|ошибка|[ae]m[ae]di\b|hata olus|(送信|応募|完了)~ません|できません|失敗|못했|실패|오류|失[败敗]|[无無]法|تعذر|لم يتم|नहीं~सका`,
];
/** A form complains about its fields. */
export const INVALID = [
  r`required field|\b(field|name|email|phone|number|resume|cv|letter|question|answer|file|this) is (a )?required|\bplease (correct|fix|fill|enter|select|choose|provide|upload|attach|complete (all|the|this))\b|\bis (not a valid|invalid)\b|can't be (blank|empty)|pflichtfeld|\bbitte~(fullen|eingeben|wahlen|angeben)|ungultig|veuillez re|ob{1,2}[lr]igato[ir]|requerido|verplicht|pakr|udfyld|pakolli|wymagan|povinn|обязательн|заполните|zorunlu|必須|필수|必填|مطلوب|अनिवार्य`,
];
/** Applications, but not for a job, or not sent yet, or answered long ago. */
export const OTHER = [
  r`\b(loan|mortgage|membership|visa|passport|permit|rental|tenancy|scholarship|grant|licen[cs]e|insurance|credit( card)?|affiliate|partner|vendor|seller) (application|request)\b|\b(applying|application) (for|to) (an?|our|your|the)~ ?(loan|mortgage|membership|visa|passport|permit|scholarship|grant|account|credit card|insurance)\b(?! \w)|\b(applying|applied|application) to (be|become)~(partner|seller|vendor|affiliate|member|host)\b|\baffiliate (code|link)|\bcredit team\b|\b(app|play) store\b|\bapplication~ (added|saved)\b|(solicitud|inscri[pc][a-z]{2,4}) (de|en|na|no|al)~(prestamo|credito|amistad|reembolso|informacion|newsletter|curso|carrera|corrida|evento|seminario|webinar|taller|torneo)|(kredi( karti)?|abonelik|sigorta|uyelik|burs|kurs) basvuru|заявк\S{1,3} на (?!ваканси|должност|позици|работ|стажиров)|\b(our|the|an?) (bachelor|master|undergraduate|graduate|degree|mba)('s)? (of|in|degree|program)|\badmissions (office|team|committee)\b|\bbeta (program|test|access)|\bwait(ing )?list\b|\blandlord|\bvermieter|studienplatz|\bapplication (was |has been )?(successfully )?(installed|updated|downloaded|launched)\b|\bwith (an)?other (candidate|applicant)s?\b|\b(as|als|en|como|come|som|jako) (an? )?(draft|entwurf|brouillon|borrador|rascunho|bozza|concept|utkast|kladde|szkic|koncept)\b|キャンペーン|プレゼント|대출|고객 ?지원|[贷貸]款|信用卡|退款|退[货貨]|[请請]假|[发發]票|[会會][员員]|[报報][销銷]|قرض|شحن`,
];

/** Labels of controls, whole: goes on to another step. */
export const NEXT = [
  r`((save|submit) (and )?)?(next|continue)( (to|step)~)?|(go to )?(review|preview)( (step|page|and submit|(your |my )?application))?|(speichern und )?(weiter|fortfahren)|bewerbung fortsetzen|zusammenfassung|(uber)?prufen|(etape )?suivante?|(\w{5,11} (et|y|e) )?continu(er|ar?)|verifier|recapitulatif|siguiente( paso)?|revisar|resumen|avanti|rivedi|riepilogo|avancar|proxim[oa]|seguinte|volgende|doorgaan|controleren|overzicht|(na|nae|ne)st[ae]|forts[ae]{1,2}tt?|granska|gennemse|se gjennom|seuraava|jatka|tarkista|dalej|kontynuuj|sprawdz|dalsi|pokracovat|zkontrolovat|далее|продолжить|проверить|ileri|devam( et)?|gozden gecir|次へ(進む)?|(入力内容の)?確認(画面へ)?|다음|계속|확인|下一步|[继繼][续續]|预览|التالي|متابعة|مراجعة|आगे|जारी रखें|समीक्षा करें`,
];
/** Sends what was filled in: a verb alone, or with the noun. */
const SEND = r`(submit|send|finish|finali[sz]e|absenden|senden|abschicken|einreichen|j envoie|envoyer|soumettre|valider|transmettre|finaliser|enviar|finalizar|submeter|concluir|invia|versturen|verzenden|verstuur|indienen|skicka|skicka in|lamna in|indsend|send inn|afsend|fullfor|laheta|jata|wyslij|odeslat|отправить|gonder|tamamla|送信|送信する|제출|제출하기|提交|送出|ارسال)`;
export const SUBMIT = [
  r`((save|accept|agree|confirm) and )?${SEND}( now| form| here)?|verbindlich absenden|finish and submit|(accept|agree|confirm) and apply|申し込む|(この|上記の?)内容で.{0,12}|최종 제출|지원 완료|सबमिट करें|भेजें`,
  r`.{0,20}\b(${SEND}|complete(?! your)|conf[ei]rma?r?)~${NOUN}.{0,80}|.{0,20}(отправить |تاكيد|[确確][认認]|提交|送出|完成).{0,3}${NOUN}.{0,80}|(ارسال|تقديم) الطلب|.{0,20}${NOUN}.{0,12}(${SEND}|ubermitteln|versenden|afronden|tamamla|確定する|完了する|जमा करें|सबमिट करें|भेजें)`,
];
/** Opens the form, or the employer's site. */
export const OPEN = [
  r`((easy|quick|fast|simple|express|instant|mobile|1 click|one click|please|click( here)? to) )?apply( (now|here|manually|today|online|directly|easily|again|externally|in~))?( (to|for|on|at|with|via|as|using|through) (?!.{0,80}\b(filters?|loan|mortgage|membership|visa|scholarship|account|credit card|selection|all)$).{1,99})?|(easy|quick) apply .{1,80}|use my last application|(start|begin|continue|resume|complete)~\bapplication.{0,80}|(i( a)? ?m )?interested( in .{1,80})?`,
];
export const OPEN_STEMS = [
  r`\b(bewerben|ich bewerbe|(schnell|online|express|kurz)bewerbung|zur bewerbung|bewerbung starten|ich bin interessiert|postuler|je postule|candidater|candidature simplifiee|deposer~candidature|repondre a|inscribirme|apuntarme|candidat(arme|ar|e se)|postular(me)?|solicitud sencilla|candidati|candidatura s(empl|impl)\w{1,8}|rispondi all|inscrever se|sollicite(er|ren)|enkel (ansokan|soknad)|sok jobbet|skicka intresse\w{1,9}|nem ansogning|sog (jobbet|stillingen)|helppo haku|tayta hakemus|aplikuj|aplikowani[ae]|odpovedet|mam zajem|reagovat|prihlasit se na|poslat zivotopis|basvur|kolay basvuru|basvuru yap)\b|^(solicitar|aplicar?|ansok|ansog|sok|hae)( (ahora|agora|nu|har|pa|na|her|til|nyt|a|en|para|paikkaa|tyopaikkaa|yrityksen)\b|$)|откликнуться|подать заявку|быстрыи отклик|отклик на|(応募|エントリー)(する|(画面|フォーム)?へ(進む)?|はこちら)?$|聞きに行きたい|지원(하기)?$|^([立马馬快一我][即上速键要想])?(投[递遞]|申[请請]|[应應][聘徵])([职職][位務]|[简簡][历歷]|履歷)?$|^(التقديم|قدم|تقدم|تقديم)( |$)|ارسل سيرتك|(आवेदन|अप्लाई) करें`,
];
/** Has nothing to do with sending. */
export const NEVER = [
  r`\b(filt(er|re|ri|ro|ry)s?|drafts?|cookies?|alert[ea]?s?|applications|coupon|promo|discount|newsletter|log ?in|account|how|later|spater|entwurf|speichern|merken|suche|anmelden|abbrechen|zuruck|zuruckziehen|beworben|bewerbungen|bearbeiten|hochladen|anwenden|appliquer|enregistrer|sauvegarder|plus tard|comment|brouillon|annuler|rechercher|deja|guardar|mas tarde|borrador|cancelar|buscar|solicitad[oa]s?|salvar?|rascunho|avviso|bozza|annulla|bewaren|opslaan|concept|annuleren|vacature|spara|bevakning|utkast|avbryt|gem|jobagent|kladde|lagre|(an)?s[ow]kt|tallenna|hakuvahti|luonnos|zapisz|szkic|zalacz|ulozit|hlidaci\w{0,3}|prihlasit se$|kaydet|filtreleri|alarmi?|taslak|iptal)\b`,
  r`^(apply|applied|save|saved|share|upload|attach|sign|register|join|create|search|find|withdraw|cancel|delete|edit|view|show|hide|close|autofill|report|back|import|add|remove|download|follow|subscribe|clear|reset|allow|accept|reject|decline|ok|no|update|submit|send)\b`,
  r`suodattim|сохранить|фильтр|подписаться|избранн|отменить|絞り込|保存|気になる|キープ|下書|検索|キャンセル|後で|応募(方法|履歴|済)|필터|스크랩|관심|저장|취소|지원(완료|함)|[筛篩][选選]|收藏|[订訂][阅閱]|草稿|感兴趣|取消|搜|已|沟通|فلاتر|حفظ|تنبيه|مسودة|फिल्टर|सहेजें|अलर्ट`,
];
