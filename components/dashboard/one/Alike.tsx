import { useMemo } from 'preact/hooks';
import { live } from '../../../utils/journal/live.ts';
import { joinApplications, keepApart } from '../../../utils/journal/pairs.ts';
import { alike } from '../../../utils/journal/queries.ts';
import type { Application } from '../../../utils/journal/types.ts';
import { SameRole } from '../../ui/SameRole.tsx';
import { hrefOf } from '../route.ts';

/** Applications that look like this one, for the person to say whether they are. */
export function Alike({ application }: { application: Application }) {
  const { id, updatedAt, location } = application;
  const others = useMemo(() => live(() => alike(application)), [id, updatedAt]);
  return (
    <SameRole
      others={others.value ?? []}
      location={location}
      hrefOf={(other) => hrefOf('applications', other)}
      merge={(other) => joinApplications(id, other)}
      keepApart={(other) => keepApart(id, other)}
    />
  );
}
