import { Lock } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from './Icon.tsx';
import './PrivateSign.css';

/** A small lock: this employer is private. */
export function PrivateSign() {
  const words = i18n.t('employers.private');
  return (
    <span class="private-sign" role="img" aria-label={words} title={words}>
      <Icon of={Lock} size={12} />
    </span>
  );
}
