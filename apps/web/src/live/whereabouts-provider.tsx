import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { useLive } from './live-context';
import { Whereabouts } from './whereabouts';

const WhereaboutsContext = createContext<Whereabouts | null>(null);

/** Null where nobody is told. */
export const useWhereabouts = (): Whereabouts | null => useContext(WhereaboutsContext);

/** Lets the others in an acuerdo know on which part the viewer is, and that they write. */
export function WhereaboutsProvider({ acuerdoId, children }: { acuerdoId: string; children: ReactNode }) {
  const live = useLive();
  const whereabouts = useMemo(() => live && new Whereabouts(acuerdoId, (said) => live.moveTo(said)), [live, acuerdoId]);
  useEffect(() => () => whereabouts?.close(), [whereabouts]);
  return <WhereaboutsContext value={whereabouts}>{children}</WhereaboutsContext>;
}
