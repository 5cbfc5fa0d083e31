import { X } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../ui/Button.tsx';
import { FormField } from '../../../ui/FormField.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { safeUrl } from '../../safeUrl.ts';

/** Addresses to look at before an interview. */
export function PrepLinks({ links, onSave }: { links: readonly string[]; onSave(links: string[]): void }) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = () => {
    const typed = text.trim();
    if (!typed) return;
    const url = safeUrl(typed) ?? safeUrl(`https://${typed}`);
    // "stackoverflow" alone is no address, and "https://…" with a typing error is none either.
    const isAddress = url !== undefined && new URL(url).hostname.includes('.');
    setWrong(!isAddress);
    if (!isAddress) return;
    setText('');
    if (!links.includes(url)) onSave([...links, url]);
  };
  return (
    <div class="prep-links">
      <p class="field-label">{i18n.t('learning.prep.links')}</p>
      {links.length > 0 && (
        <ul>
          {links.map((link) => {
            const open = safeUrl(link);
            return (
              <li key={link}>
                {open ? (
                  <a href={open} target="_blank" rel="noopener noreferrer">
                    {link}
                  </a>
                ) : (
                  <span>{link}</span>
                )}
                <Button
                  look="quiet"
                  icon={X}
                  label={i18n.t('learning.prep.removeLink', [link])}
                  onClick={() => onSave(links.filter((one) => one !== link))}
                />
              </li>
            );
          })}
        </ul>
      )}
      <form
        class="prep-link"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <FormField
          label={i18n.t('learning.prep.addLink')}
          problem={wrong ? i18n.t('learning.prep.linkWrong') : undefined}
        >
          {(props) => <TextInput {...props} type="url" value={text} onValue={setText} />}
        </FormField>
        <Button type="submit">{i18n.t('story.add')}</Button>
      </form>
    </div>
  );
}
