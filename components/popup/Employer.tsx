import { PrivateSign } from '../ui/PrivateSign.tsx';

interface Props {
  /** As it may be shown. */
  company: string;
  /** Whether a private employer stands behind it. */
  hidden?: boolean | undefined;
}

/** The employer's name; with a lock, what is said instead. */
export function Employer({ company, hidden }: Props) {
  return (
    <>
      {hidden && (
        <>
          <PrivateSign />{' '}
        </>
      )}
      {company}
    </>
  );
}
