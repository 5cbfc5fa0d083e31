/** What controls say: whole labels in folded spelling, one line per language; see `patterns.ts` for `~` and `@`. */

/** Goes on to another step. */
export const NEXT = [
  /((save|submit) (and )?)?(next|continue)( (to|step)~)?|(go to |next )?(review|preview)( (step|page|and submit|(your |my )?application))?/,
  /weiter( zu[mr]?~)?|fortfahren|nachster schritt|speichern und (weiter|fortfahren)|bewerbung fortsetzen|zusammenfassung|(angaben |bewerbung )?(uber)?prufen/,
  /(etape )?suivante?|continuer|poursuivre|verifier@|recapitulatif|enregistrer et continuer|(paso )?siguiente( paso)?|continuar|revisar@|resumen|(guardar|salvar) (y|e) continuar/,
  /avanti|continua|prosegui|rivedi|riepilogo|salva e continua|avancar|proxim[oa]( etapa| passo)?|seguinte|volgende( stap)?|doorgaan|verder|controleren|overzicht|opslaan en (verder|doorgaan)/,
  /nasta( steg)?|fortsatt|granska@|spara och fortsatt|naeste( trin)?|fortsaet|gennemse|gem og fortsaet|neste( steg)?|fortsett|se gjennom|lagre og fortsett|seuraava|jatka|tarkista|tallenna ja jatka/,
  /dalej|kontynuuj|sprawdz|nastepny( krok)?|dalsi( krok)?|pokracovat|zkontrolovat|далее|продолжить|проверить|следующии шаг|ileri|devam( et)?|gozden gecir|sonraki( adim)?/,
  /次へ(進む)?|((入力)?内容[のを])?確認(する|画面へ(進む)?)?|다음( 단계)?|계속(하기)?|확인|下一步|[继繼][续續]|[预預][览覽]|التالي|متابعة|مراجعة|आगे( बढें)?|जारी रखें|समीक्षा करें/,
];

/** Sends what was filled in. */
export const SUBMIT = [
  /((save|accept|agree|confirm|review) (and )?)?(submit|send)( (now|form|here|and apply))?|((accept|agree|confirm) (and )?)?(submit|send|finish|complete|finali[sz]e|confirm)( (my|this|the|job|online))? application@|(submit|send|finish) your( job)? application@|finish( and submit)?|(accept|agree|submit|confirm) (and )?apply/,
  /(jetzt |verbindlich )?(absenden|senden|abschicken|einreichen)|((meine|deine|ihre|die) )?bewerbung (jetzt |verbindlich )?(abschicken|absenden|senden|versenden|einreichen|ubermitteln|abschliessen)/,
  /(j )?(envoyer|envoie|soumettre|valider|transmettre|confirmer|finaliser)( (ma|la|votre|ta) (candidature|postulation))?/,
  /enviar( (mi |la |tu |minha |a )?(solicitud|candidatura|postulacion|aplicacion|cv|inscricao|curriculo))?|(confirmar|finalizar|completar|concluir|submeter)( (mi |la |minha |a )?(inscripcion|solicitud|candidatura|postulacion|inscricao))/,
  /invia(re)?( (la )?((tua|mia) )?(candidatura|domanda|cv))?|(conferma|completa|termina) (la )?((tua|mia) )?candidatura|submeter/,
  /((mijn |je )?sollicitatie )?(versturen|verzenden|indienen)|(verstuur|verzend)( (je |mijn |deze )?sollicitatie)?|sollicitatie (afronden|voltooien)/,
  /skicka( in)?( (min |din )?ansokan)?|lamna in( ansokan)?|(ind|af)?send( inn)?( (din |min )?(ansogning|soknad)(en)?)?|(fullfor|faerdiggor|levere?) (soknad|ansogning)(en)?|laheta( hakemus)?|jata hakemus/,
  /wyslij( (aplikacje|zgloszenie|cv|formularz))?|odeslat( (odpoved|prihlasku|zadost|zivotopis|formular))?|отправить( (отклик|заявку|анкету))?|(basvuru\w{0,6} )?(gonder|tamamla)/,
  /(この|上記の?)内容で.{0,12}|送信(する)?|応募を(確定|完了|送信)(する)?|申し込む|((지원서|최종) ?)?제출(하기)?|지원 완료(하기)?/,
  /提交([申][请請]|[简簡][历歷])?|[确確][认認](投[递遞]|提交|送出|申[请請])|送出([应應]徵|申請|履歷)?|完成申[请請]|(ارسال|تقديم) الطلب|ارسال|تاكيد (التقديم|الطلب)|(आवेदन )?((जमा|सबमिट) करें|भेजें)/,
];

/** Opens the form, or the employer's site. */
export const OPEN = [
  /((easy|quick|fast|simple|express|instant|mobile|1 click|one click|please|click( here)? to) )?apply( (now|here|today|online|directly|easily|again|externally|in~))?( (to|for|on|at|with|via|as|using|through) (?!.{0,80}\b(filters?|loan|mortgage|membership|visa|scholarship|account|credit card|selection|all)$)@?.{1,80})?/,
  /(start|begin|continue|resume)( (your|my|an|this|new|job))? application@|complete your application|(i( a)? ?m )?interested( in~)?/,
  /((jetzt|hier|gleich|direkt|online|einfach|schnell|sofort|express|auf .{1,40}|mit .{1,40}) )?bewerben( (als|bei|auf|mit|um|fur|uber|jetzt)@)?|ich bewerbe mich@|(schnell|online|express|kurz|initiativ)bewerbung|zur (online ?)?bewerbung|(online ?)?bewerbung starten|ich bin interessiert/,
  /postuler@|je postule@|candidater@|candidature (simplifiee|rapide|spontanee|facile)|deposer (ma|une|votre) candidature|repondre a (l |cette )?(offre|annonce)@/,
  /(solicitar|aplicar?|postular(me|se)?|postulate|inscribir(me|se)|inscribete|apuntarme|candidatarme)( (ahora|agora|a|al|en|na|no|para|por|con|este|esta|empleo)@)?|solicitud (sencilla|rapida|facil)|quiero postular@/,
  /candidati@|mi candido@|candidatura (semplice|rapida|simplificada)|rispondi all? annuncio|candidatar (se|me)@|candidate se@|(quero )?me candidatar@|inscrever se@|inscreva se (na|para|agora)@/,
  /((direct|nu|online|eenvoudig|snel|makkelijk) )?sollicite(er|ren)@|ik solliciteer@|ansok( (nu|har|pa|till|via|om)@)?|enkel ansokan|sok (jobbet|tjansten|nu)@|skicka intresseanmalan/,
  /ansog( (nu|her|om|pa|via|stilling\w{0,2})@)?|(nem|hurtig) ansogning|sog (jobbet|stillingen)|sok( (na|pa|her|stilling\w{0,2}|jobben|via)@)?|enkel soknad|hae( (nyt|paikkaa|tyopaikkaa|tehtavaan|yrityksen|tata)@)?|helppo haku|tayta hakemus/,
  /(za)?aplikuj@|przejdz do panelu aplikowania|kontynuuj aplikowanie|odpovedet@|mam zajem|(prihlasit se|reagovat) na@|reagovat|(po|za)slat zivotopis/,
  /откликнуться@|подать заявку@|отправить резюме@|быстрыи отклик|отклик на саите@|((hemen|simdi|ilana|ise|kolay|hizli|sirket sitesinde) )?basvur@|(kolay|hizli) basvuru|basvuru yap@/,
  /.{0,12}(応募|エントリー)(する|(画面|フォーム)?へ(進む)?|はこちら)?|話を聞きに行きたい|((즉시|간편|바로|홈페이지|온라인|입사|원클릭) ?)?지원(하기|하러 ?가기)?|([立马馬快一我][即上速键要想])?(投[递遞]|申[请請]|[应應][聘徵])([该此]?[职職][位務务]|[简簡][历歷]|履歷|工作)?/,
  /(التقديم|قدم|تقدم|تقديم)( (الان|على|للوظيفة|لهذه|سهل|سريع|هنا|عبر|الى)@)?|ارسل سيرتك@|((अभी|कंपनी साइट पर|यहाँ) )?(आवेदन|अप्लाई) करें/,
];

/** Has nothing to do with sending, wherever it stands. */
export const LATER = [
  /\blater\b|spater|plus tard|mas tarde|piu tardi|mais tarde|op een later|senere|senare|myohemmin|pozniej|pozdeji|позже|後で|나중에|稍[后後]|لاحقا/,
];

/** Has nothing to do with sending, unless it is one of the others. */
export const NEVER = [
  /\b(filters?|drafts?|cookies?|alerts?|applications|coupon|promo|discount|newsletter|log ?in|account|how)\b/,
  /^(apply|applied|save|saved|share|upload|attach|sign|register|join|create|search|find|withdraw|cancel|delete|edit|view|see|show|hide|close|autofill|remind|report|back|previous|import|add|remove|download|print|follow|subscribe|clear|reset|allow|accept|reject|decline|got|ok|no|update|change|choose|select|submit|send)\b/,
  /\b(filtern?|merken|speichern|wie|suche|suchen|anmelden|registrieren|abbrechen|zuruck|zuruckziehen|beworben|bewerbungen|bearbeiten|teilen|hochladen|ablehnen|akzeptieren|entwurf|loschen|anwenden|suchauftrag|jobalarm|einloggen)\b/,
  /\b(appliquer|enregistrer|sauvegarder|alerte|comment|connexion|connecter|brouillon|telecharger|retirer|annuler|partager|rechercher|postule|candidatures|favoris)\b/,
  /\b(filtros?|guardar|alertas?|como|iniciar sesion|borrador|subir|retirar|cancelar|compartir|buscar|inscrito|solicitad[oa]s?|solicitudes|candidaturas|salvar|rascunho|entrar|carregar|compartilhar|partilhar|pesquisar)\b/,
  /\b(filtri|salva|avviso|bozza|accedi|carica|ritira|annulla|condividi|cerca|bewaren|opslaan|concept|inloggen|annuleren|delen|zoeken|intrekken)\b|\balert/,
  /\b(spara|bevakning|utkast|logga|avbryt|dela|aterkalla|gem|filtre|jobagent|kladde|log ind|annuller|lagre|logg inn|soke?t?|sogt?|tallenna|suodattim|hakuvahti|luonnos|kirjaudu|peruuta|jaa)/,
  /\b(zapisz|filtry|szkic|zaloguj|anuluj|udostepnij|szukaj|zalacz|zaaplikowano|ulozit|hlidaci|koncept|prihlasit|zrusit|sdilet|hledat|kaydet|alarm|taslak|giris|iptal|paylas|ara\b|geri)/,
  /сохранить|фильтр|подписаться|избранно|воити|отменить|поделиться|наити|поиск|черновик|как /,
  /絞り込|保存|気になる|キープ|下書|ログイン|検索|キャンセル|応募(方法|履歴|済|条件|資格)|辞退|登録|필터|스크랩|관심|저장|로그인|취소|검색|지원(완료|함|방법|자격|현황|내역)|공유/,
  /[筛篩][选選]|收藏|[订訂][阅閱]|保存|草稿|感兴趣|登[录入錄]|取消|搜[索尋]|已(投|申|应|應)|撤回|沟通|分享|儲存/,
  /فلاتر|تصفية|حفظ|تنبيه|مسودة|تسجيل الدخول|سحب|الغاء|بحث|مشاركة|كيفية|फिल्टर|सहेजें|अलर्ट|ड्राफ्ट|लॉग ?इन|रद्द|खोज|कैसे/,
];
