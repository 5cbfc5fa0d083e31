import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../utils/journal/live.ts';
import { atCompany } from '../../utils/journal/queries.ts';
import { discreet } from './discreet.ts';
import { Row } from './Row.tsx';

interface Props {
  /** Employer and role, folded: see `nameKey` and `titleKey`. */
  companyKey: string;
  role: string;
  /** The application that is shown already. */
  except?: string;
}

/** The same role noted before (on another site, or last year), and other applications at this employer. */
export function Earlier({ companyKey, role, except }: Props) {
  const all = useMemo(() => live(() => discreet(atCompany(companyKey))), [companyKey]);
  const others = all.value?.filter((one) => one.id !== except) ?? [];
  const same = others.filter((one) => role && one.titleKey === role);
  const earlier = others.filter((one) => !same.includes(one) && one.appliedAt !== undefined);
  return (
    <>
      {same.length > 0 && (
        <div class="same-role">
          <h3>{i18n.t('popup.sameRole')}</h3>
          <ul>
            {same.map((one) => (
              <Row key={one.id} application={one} says="site" />
            ))}
          </ul>
        </div>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{i18n.t('popup.earlier', earlier.length)}</summary>
          <ul>
            {earlier.map((one) => (
              <Row key={one.id} application={one} says="site" />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
