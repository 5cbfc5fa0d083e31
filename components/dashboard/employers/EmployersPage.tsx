import { EmployerList } from './EmployerList.tsx';
import { EmployerView } from './EmployerView.tsx';

/** All employers, or everything with one of them. */
export function EmployersPage({ companyKey }: { companyKey: string | undefined }) {
  return companyKey ? <EmployerView key={companyKey} companyKey={companyKey} /> : <EmployerList />;
}
