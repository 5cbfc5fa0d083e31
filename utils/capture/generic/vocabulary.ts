/**
 * The words that pages about jobs have in common, folded (see `fold`). Whole labels, so that prose does not count; the
 * commonest languages of job sites.
 */
export type Label =
  | 'title'
  | 'company'
  | 'location'
  | 'region'
  | 'employmentType'
  | 'salary'
  | 'postingId'
  | 'datePosted'
  | 'validThrough'
  | 'other';

const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`);

export const LABELS: [Label, RegExp][] = [
  [
    'title',
    whole(
      '(job|position|posting|requisition|vacancy|role) (posting )?(title|name)|title|position|stellenbezeichnung|stellentitel|(intitulé du )?poste|puesto|cargo|functie(titel)?|должность|職種|직무|jobbtittel|tehtävänimike|nimike|stanowisko|pozice|název pozice|посада|pozisyon|職務名稱|職缺|职位(名称)?|岗位|المسمى الوظيفي|chức danh|posisi',
    ),
  ],
  [
    'company',
    whole(
      '(hiring )?(company|employer|organi[sz]ation)( name)?|company location|employer name|firma|unternehmen|arbeitgeber|entreprise|société|employeur|empresa|azienda|bedrijf|werkgever|organisatie|företag|arbetsgivare|virksomhed|pracodawca|компания|работодатель|会社名|회사명|기업명|arbeidsgiver|työnantaja|yritys|firma nimi|společnost|zaměstnavatel|компанія|роботодавець|şirket( adı)?|firma adı|企業名|公司(名[称稱])?|招聘单位|(اسم )?الشركة|جهة العمل|companie|angajator|cég(név)?|munkáltató|công ty|(nama )?perusahaan|εταιρεία|компаниятa?',
    ),
  ],
  [
    'location',
    whole(
      '((job|work|office|primary|position|posting) )?locations?( name)?|city|town|place of work|workplace|standorte?|arbeitsort|einsatzort|dienstort|ort|lieu( de travail| du poste)?|localisation|ville|ubicación|localidad|lugar( de trabajo)?|local( de trabalho)?|localização|cidade|sede( di lavoro)?|luogo( di lavoro)?|plaats|locatie|standplaats|arbejdssted|lokalizacja|miejsce pracy|город|адрес|регион|место работы|勤務地|근무지역?|arbeidssted|arbeidssted kommune|sted|arbetsort|ort|sijainti|paikkakunta|työ(paikan)? sijainti|místo (výkonu práce|pracoviště|práce)|lokalita|pracoviště|місто|місце роботи|şehir|konum|lokasyon|çalışma yeri|工作地[点點区區]|地[点點]|上班地[点點]|الموقع|المدينة|مكان العمل|locați[ae]|oraș|munkavégzés helye|địa điểm( làm việc)?|lokasi( kerja)?|τοποθεσία',
    ),
  ],
  ['region', whole('state|region|province|county|state province|country|bundesland|land|país|pays')],
  [
    'employmentType',
    whole(
      '(employment|job|position|contract|work|vacancy|hire) (type|status|schedule|time)|type of (employment|contract|position|job)|contract|working (time|hours)|schedule|hours|time type|(anstellungs|beschäftigungs|vertrags)art|arbeitszeit(modell)?|type (de contrat|d emploi)|contrat|tipo (de|di) (contrato|contratto|empleo|vaga)|jornada( laboral)?|dienstverband|anställningsform|rodzaj umowy|(тип )?занятост[иь]|雇用形態|고용형태|stillingsprosent|ansettelsesform|ansættelsesform|työsuhde|työaika|druh (pracovního poměru|úvazku)|typ úvazku|úvazek|wymiar pracy|etat|тип зайнятості|зайнятість|çalışma şekli|工作(性[质質]|类型)|نوع (الوظيفة|الدوام|العمل)|hình thức( làm việc)?|tipe pekerjaan',
    ),
  ],
  [
    'salary',
    whole(
      '(annual |base |starting |target |expected )?(salary|compensation|pay|wage|remuneration)( range| rate| per annum| package| details)?|rate|gehalt|vergütung|entgelt|salaire|rémunération|salario|salário|remuneração|retribuzione|stipendio|salaris|lön|løn|wynagrodzenie|зарплата|уровень зарплаты|оклад|給与|급여|연봉|lønn|palkka|mzda|plat|зарплата|заробітна плата|maaş|薪[资資酬](范围|範圍)?|待遇|月薪|الراتب|salariu|fizetés|bér(ezés)?|mức lương|gaji',
    ),
  ],
  [
    'postingId',
    whole(
      '(job|req|requisition|posting|position|vacancy|opening|tracking|auto req|listing|advert|announcement) ?(id|no|nr|num|number|code|#|reference|ref|ref no|ref number|id number|reference (number|no|code|id))s?|requisition|(reference|ref)( ?(number|no|nr|code|id|#))?|reqid|(referenz|kenn|stellen|job)(nummer|ziffer|nr)?( nr| id)?|référence( de l offre)?|ref ?#|referencia|referência|riferimento|referentie(nummer)?|вакансия №|номер вакансии|вакансия no|finn kode|finnkode|ilmoituksen numero|职位编号|job key',
    ),
  ],
  [
    'datePosted',
    whole(
      '(date )?(posted|published|listed)( date| on| at)?|(post|posting|publish|start posting) date|date (de publication|posted)|veröffentlicht( am| seit)?|publié( le)?|publicado( el| em)?|опубликован[ао]|дата публикации',
    ),
  ],
  [
    'validThrough',
    whole(
      'closing( date)?|clos(es|ing) on|(application )?(deadline|due date)|apply (by|before)|(job )?expir(es|y|ation)( date| on)?|end date|unposting date|bewerbungs(frist|schluss)|date limite|fecha límite|마감일|søknadsfrist|ansøgningsfrist|sista ansökningsdag|hakuaika päättyy|viimeinen hakupäivä|sollicitatiedeadline|termin składania|uzávěrka|son başvuru( tarihi)?|応募締切|截止日期|hạn nộp( hồ sơ)?',
    ),
  ],
  [
    'other',
    whole(
      '(job )?(department|category|categories|function|family|level|industry|sector|discipline|area|shift)|functional area|line of business|(years of )?experience( (required|level))?|(minimum )?education( (level|required))?|seniority( level)?|career level|#? ?(of )?(openings|positions|vacancies)|(% )?travel( required)?|relocation( provided)?|reports to|start date|remote|job duration|duration|location type|workplace type|team|abteilung|berufserfahrung|bereich|eintrittsdatum|опыт( работы)?|требуемый опыт( работы)?|образование|경력|학력',
    ),
  ],
];

/** Headings of a description. */
export const SECTION =
  /^(the |your |our |key |main |core |primary |essential |job |position |role |basic |minimum |required |preferred |desired |additional |technical |general |specific |summary of |ihre |deine |dein |ihr |das |was |unsere |vos |votre |le |nos |seus |tus |sus |i |le tue |jouw |dine |twoje |наши )?(responsibilit(y|ies)|requirements?|qualifications?|(job|position|role|vacancy|post) (description|summary|overview|purpose|responsibilities|requirements|duties|details)|description of (the )?(job|position|role)|duties( (and|&) responsibilities)?|accountabilities|skills( |$)|knowledge|experience (required|requirements|needed)|who you are|who we are looking for|about you( |$)|about the (role|job|position|team|opportunity)|what (you|we)( |$)|you (ll|will|have|are|bring)( |$)|why (join|work)|nice to have|bonus points|we (offer|would appreciate)|perks|benefits|aufgaben|profil|anforderung(en)?|qualifikation(en)?|voraussetzungen|wir bieten|bringst du|erwartet dich|stellenbeschreibung|tätigkeiten|missions?|compétences|avantages|description du poste|responsabilidades|requisitos|funciones|ofrecemos|beneficios|benefícios|perfil|atividades|requisiti|mansioni|responsabilità|offriamo|functie(eisen|omschrijving)|taken|wij bieden|arbetsuppgifter|kvalifikationer|obowiązki|wymagania|oferujemy|náplň práce|požadujeme|обязанности|требования|условия|мы предлагаем|описание вакансии|주요업무|담당업무|자격요건|우대사항|仕事内容|応募資格|岗位职责|任职要求|职位描述|görev|iş tanımı|aranan nitelikler|genel nitelikler|arbeidsoppgaver|arbejdsopgaver|kvalifikasjoner|ønskede kvalifikasjoner|vi tilbyr|vi tilbyder|vi erbjuder|om (jobbet|tjänsten|rollen|stillingen)|työtehtävät|tehtävä(nkuva|t)?( |$)|edellytämme|odotamme|tarjoamme|vaatimukset|co tě čeká|co od vás|nabízíme|požadavky|обов язки|вимоги|умови роботи|ми пропонуємо|业务内容|業務内容|工作内容|岗位要求|职位要求|工作內容|職務說明|條件要求|المهام|المسؤوليات|المتطلبات|المؤهلات|الوصف الوظيفي|الشروط|αρμοδιότητες|προσόντα|απαιτούμενα προσόντα|responsabilități|cerințe|elvárások|feladatok|mô tả công việc|yêu cầu( công việc)?|quyền lợi|deskripsi pekerjaan|kualifikasi|persyaratan|tugas)/;

/** Of those, the ones that courses, grants, flats and cards have as well. */
export const WEAK_SECTION =
  /^(the |our |your |key |entry |basic |minimum )?(requirements?|benefits|perks|skills|knowledge|experience|qualifications? (needed|required)|what (you (need|get|will (learn|need|get)|ll (learn|need|get|find)|should)|we (do|collect|offer))|you (need|get|will (learn|need|get))|why (join|work)|voraussetzungen|anforderung(en)?|wir bieten|avantages|requisitos|beneficios|benefícios|requisiti|perfil|profil)/;

/** Addresses of what people read about work, or of what else they may apply for. */
export const ELSEWHERE_PATH =
  /\/(blog|blogs|news|press|articles?|advice|career-advice|guides?|resources|insights|stories|magazine|salar(y|ies)|gehalt|gehaelter|salaires?|sueldos?|reviews?|interview(s|-questions)|job-descriptions?|templates?|company|companies|employers?|unternehmen|entreprises?|empresas?|cmp|people|profiles?|users?|in|team|events?|courses?|programme?s?|degrees?|scholarships?|grants?|loans?|cards?|insurance|products?|shop|recipes?|properties|rentals?|flats?|tenders?|procurement|franchise|faq|privacy|help|support|candidates|applicants|alerts?|forum|threads?|questions)(?=\/|$)/gi;

/** Controls that only those have who posted the job. */
export const MANAGES =
  /^(edit|close|publish|unpublish|archive|duplicate|repost|promote|boost|pause|delete) (this |the )?(job|post|posting|position|vacancy|listing|opening)$|^(add|invite|view|all) (a )?(candidates?|applicants?)$/i;

/** "12 jobs in Lyon": the heading of a result list. */
export const COUNT =
  /^\d[\d ]*\+? ?(jobs?|results?|vacanc|positions?|openings?|offers?|opportunit|stellen|offres|emplois|ofertas?|empleos|vagas?|empregos|annunci|offerte|vacatures|banen|ofert|ilan|вакан)/;

/** What a page calls a part of itself, never a job. */
export const NO_TITLE =
  /\b(job description (template|sample|example)|interview questions|salar(y|ies) (in|guide|for)|scholarship|career guide)\b|^(((our|all|current|available|open|latest|new|featured|similar|related|find|browse|search|view|see|more|other|your|top|recommended|apply (for|to)( (a|an|our|this|the))?|join) )*(careers?|jobs?|job ?(details?|posting( details)?|posts?|search( results)?|openings?|listings?|description|alerts?|board|opportunities|application( form)?)|career opportunities|employment( (opportunities|listings))?|opportunities|openings|open roles|positions?|vacanc(y|ies)|opening|application( form| received| submitted)?|us|team|our team)( ?\d*$| at | in | with | for | of | from |$| list| near )|apply( now| online| here)?$|application for$|home$|how to |what is |(tender|contract notice|request for proposals?)( |$)|volunteer( with us)?$|own a |search|log ?in|sign (in|up)|register|welcome|thank|cookie|privacy|this website uses|we (value|use)|menu$|refin|filter|sort |show |navigation|error|page not found|404|just a moment|access denied|security check|contact( us)?$|about( us)?$|karriere$|stellenangebote|offene stellen|jobs? (in|bei|at|for)( |$)|offres d emploi|emplois?$|ofertas de (empleo|trabajo)|empleos?|vagas( |$)|lavoro|вакансии|вакансия$|работа в|поиск|채용( |$)|求人)/;

/** Names of employers, which head their own pages; no job is called so. */
export const ORGANIZATION =
  /^(the )?(university|college|city|county|town|borough|state|ministry) of |\p{L} (gmbh|inc|llc|ltd)$|^(hochschule|universität|universidad|université|università|stadt|ville de|ayuntamiento de|comune di) /u;

/** Words of an address that lead to job pages. */
export const JOB_PATH =
  /(^|[^a-z])(jobs?|job ?(id|detail|details|posting|info|view|opening)s?|vacanc(y|ies)|vacature|careers?|positions?|openings?|opportunit(y|ies)|requisitions?|reqs?|postings?|stellen?(angebote?|anzeigen?)?|karriere|emplois?|offres?|recrutement|empleos?|ofertas?|vagas?|lavoro|annunc\w+|praca|oferta|rabota|vakans\w+|(is-)?ilan[iı]?|roles?|jd|jobb|ledige-stillinger|lediga-jobb|tyopaikat?|avoimet-tyopaikat|prace|nabidka|robota|recruit|zhaopin|kariera|cariere|locuri-de-munca|viec-lam|tuyendung|lowongan|karir|allas|theseis)([^a-z]|$)/i;

/** The page says that the posting is closed. */
export const CLOSED =
  /(job|position|posting|vacancy|role|opening|listing|advert|offer|requisition|opportunity)\b.{0,60}\b(no longer (available|active|open|exists?|accepting)|has (now )?(been (filled|closed|removed|withdrawn)|expired|closed|ended)|is (now )?(closed|expired|filled|unavailable|not available|inactive))|no longer accepting applications|applications? (are|is|have) (now )?(been )?closed|(stelle|stellenanzeige|anzeige|position)\b.{0,50}(nicht mehr (verfügbar|online|aktiv|ausgeschrieben)|bereits besetzt|abgelaufen)|(offre|annonce|poste)\b.{0,50}(n.est plus|a expiré|est expirée|pourvue?)|(oferta|vacante|vaga|puesto)\b.{0,50}(ya no está|ha caducado|ha expirado|cerrada|encerrada|expirou|não está mais)|(offerta|annuncio|posizione)\b.{0,50}(non è più|scadut[ao]|chius[ao])|vacature\b.{0,50}(niet meer|verlopen|gesloten)|вакансия.{0,40}(в архиве|закрыта|не найдена|неактивна)|the (job|position|posting) you (are looking for|requested|were looking for).{0,60}(expired|not found|filled|no longer|unavailable|removed)|(oferta|ogłoszenie)\b.{0,50}(nieaktualn|nieaktywn|wygas|zakończon)|(annons|tjänst)\p{L}*.{0,50}(inte längre|är stängd|har utgått|är tillsatt)|(stilling|annonce|annonse|opslag)\p{L}*.{0,50}(ikke længere|ikke lenger|udløbet|utløpt|besat|lukket)|(paikka|ilmoitus|hakuaika)\p{L}*.{0,50}(ei ole enää|päättynyt|sulkeutunut|umpeutunut)|(nabídka|pozice|inzerát).{0,50}(již není|neaktivní|neaktuální|obsazen|vypršel)|вакансі[яї].{0,40}(закрит|неактивна|в архіві)|ilan.{0,40}(yayından kal|süresi dol|aktif değil)|(掲載|募集|受付)\S{0,8}(終了(し|いた|致|とな)|締め切(り|ら))|(채용|모집|공고|접수)\S{0,4} ?(마감|종료)(되었|된|됐)|(职位|岗位|招聘|職缺|職位)\S{0,10}(已(关闭|下线|过期|停止|結束|關閉)|不存在)|(الوظيفة|الإعلان).{0,30}(لم تعد|مغلق|منتهي)/iu;
