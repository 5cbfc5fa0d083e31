import { PrivateSign } from './PrivateSign.tsx';
import { privacy } from './privacy.ts';

/** The lock beside an employer's name in the dashboard, when that employer is a private one. */
export function PrivateMark({ companyKey }: { companyKey: string }) {
  if (!privacy.value?.has(companyKey)) return null;
  return (
    <>
      {' '}
      <PrivateSign />
    </>
  );
}
