import { i18n } from '#i18n';
import { dayOfDate, momentOf } from '../../../utils/followups/days.ts';
import { DIRECTORY, type Helpline } from '../../../utils/recovery/helplines.ts';
import { dateWords, formatLocale } from '../../ui/format.ts';
import { OutLink } from './OutLink.tsx';

/** A line that listens now: its number where we know it for sure, else where all of them are listed. */
export function HelplineDoor({ line, country }: { line: Helpline | undefined; country: string }) {
  if (!line)
    return (
      <>
        <p class="reading">{i18n.t(country ? 'support.line.directory' : 'support.line.noCountry')}</p>
        <p>
          <OutLink url={DIRECTORY}>findahelpline.com</OutLink>
        </p>
      </>
    );
  const { name, number, takesTexts, languages, url, checkedOn } = line;
  const names = new Intl.DisplayNames(formatLocale(), { type: 'language' });
  const spoken = new Intl.ListFormat(formatLocale()).format(languages.map((one) => names.of(one) ?? one));
  const digits = number.replace(/\D/g, '');
  return (
    <>
      <p class="helpline">
        <a href={`tel:${digits}`}>
          <span class="helpline-number">{number}</span> {name}
        </a>
      </p>
      <ul class="helpline-facts">
        {takesTexts && (
          <li>
            <a href={`sms:${digits}`}>{i18n.t('support.line.text', [number])}</a>
          </li>
        )}
        <li>{i18n.t('support.line.always')}</li>
        <li>{i18n.t('support.line.free')}</li>
        <li>{i18n.t('support.line.languages', [spoken])}</li>
        <li>
          <OutLink url={url}>{new URL(url).host.replace(/^www\./, '')}</OutLink>
        </li>
      </ul>
      <p class="small muted">
        {i18n.t('support.line.checked', [dateWords(momentOf(dayOfDate(checkedOn) ?? 0, 12), { dateStyle: 'long' })])}{' '}
        <OutLink url={DIRECTORY}>{i18n.t('support.line.others')}</OutLink>
      </p>
    </>
  );
}
