/** Longer texts are cut: what matters stands at the beginning (nine of ten rejections say so within 300 characters). */
export const MAX_TEXT = 20_000;

/** Heads of what is quoted below an answer: "On … wrote:" in the languages of mail programs, and the rulers of others. */
const QUOTE_HEAD = [
  /^(On|Am|Le|El|Il|Em|Op|Den|W dniu|Dne|Dnia|Pe|Na|Ons|Tors|Fre|Man|Tir)\b.{4,200}\b(wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|pisze|napisał\(?a?\)?|napsala?|scrisse|geschrieben)\s?.{0,80}:\s*$/iu,
  /^.{4,200}(написала?|пишет|kirjoitti|yazdı|님이 작성|写道|寫道|のメール|さんは書きました|كتب|ने लिखा)\s?.{0,40}[:：]\s*$/iu,
  /^[-_ ]{0,10}(Original Message|Ursprüngliche Nachricht|Originalnachricht|Message d'origine|Mensaje original|Messaggio originale|Mensagem original|Oorspronkelijk bericht|Ursprungligt meddelande|Oprindelig meddelelse|Opprinnelig melding|Alkuperäinen viesti|Wiadomość oryginalna|Původní zpráva|Исходное сообщение|Orijinal ileti|元のメッセージ|원본 메시지|原始邮件|原始郵件)[-_ ]{0,10}$/iu,
  /^_{10,}$/,
];
/** A block of "From: … Sent: …" lines: two of these under one another. */
const HEADER =
  /^(From|Von|De|Da|Van|Från|Fra|Lähettäjä|Od|От|Kimden|差出人|보낸 ?사람|发件人|寄件者|من|To|An|À|Para|A|Aan|Till|Til|Do|Кому|Kime|宛先|받는 ?사람|收件人|Sent|Gesendet|Envoyé|Enviado|Inviato|Verzonden|Skickat|Sendt|Date|Datum|Subject|Betreff|Objet|Asunto|Oggetto|Assunto|Onderwerp|Ämne|Emne|Aihe|Temat|Předmět|Тема|Konu|件名|제목|主题|主旨|الموضوع)\s?[:：]/iu;
const FORWARDED =
  /^(-{2,}\s*)?(Forwarded message|Weitergeleitete Nachricht|Message transféré|Mensaje reenviado|Messaggio inoltrato|Mensagem encaminhada|Doorgestuurd bericht|Vidarebefordrat meddelande)\b/iu;

/** What somebody wrote, and what their mail program put around it. */
export interface OwnWords {
  /** Their own words, without the thread below. */
  text: string;
  /** The lines of the head, where they were copied too: sender and subject. */
  head: string;
}

/**
 * The words of the last message alone: lines that begin with ">", and whatever stands below "On … wrote:", were said
 * before. When nothing stands above, as in a message that was passed on, the quoted one is what is meant.
 */
export function ownWords(pasted: string): OwnWords {
  const lines = pasted
    .slice(0, MAX_TEXT)
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[\u00A0\u202F]/g, ' ').trim());
  const head: string[] = [];
  let start = 0;
  // A head at the top belongs to this message.
  while (start < lines.length && (lines[start] === '' || isHead(lines, start) || FORWARDED.test(lines[start] ?? '')))
    head.push(lines[start++] ?? '');
  const body = lines.slice(start);
  const quoted = body.findIndex(
    (line, at) => QUOTE_HEAD.some((one) => one.test(joined(body, at, line))) || isHead(body, at),
  );
  const said = (quoted < 0 ? body : body.slice(0, quoted))
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .trim();
  if (said || quoted < 0) return { text: said, head: head.filter(Boolean).join('\n') };
  const below = body.slice(quoted).map((line) => line.replace(/^(>\s?)+/, ''));
  const rest = ownWords(below.slice(isHead(body, quoted) ? 0 : 1).join('\n'));
  return { text: rest.text, head: [...head, rest.head].filter(Boolean).join('\n') };
}

/** "On Monday, 3 March, Priya\n<priya@…> wrote:" is one line for those who wrote it. */
function joined(lines: readonly string[], at: number, line: string): string {
  return /[:：]$/.test(line) || line.length === 0 ? line : `${line} ${lines[at + 1] ?? ''}`;
}

/** Subject lines stand alone when people copy them; all others come in company. */
function isHead(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (!HEADER.test(line)) return false;
  const near = [lines[at - 1], lines[at + 1]].some((other) => other !== undefined && HEADER.test(other));
  return (
    near ||
    (at === 0 &&
      /^(Subject|Betreff|Objet|Asunto|Oggetto|Assunto|Onderwerp|Ämne|Emne|Temat|Тема|Konu|件名|제목|主题|主旨)/iu.test(
        line,
      ))
  );
}
