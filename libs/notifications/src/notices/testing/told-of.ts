import type { AcuerdoBuilder } from '@acuerda/workflow/testing';
import type { Circumstances } from '../scene';
import { noticesOf } from '../notices-of';
import type { Notice } from '../notice';

export const partOf: Circumstances['partOf'] = (_, partId) => ({ kind: 'considerando', number: partId.slice(5) });

/** What everybody is told of the last command. */
export const toldOf = ({ body, state, lastEvents }: AcuerdoBuilder): Notice[] =>
  noticesOf(
    lastEvents.map((event, index) => ({ event, position: 101 + index })),
    { body, acuerdo: state, partOf },
  );

/** `person: kind`, with a plus where a mail goes with it. */
export const inBrief = (notices: readonly Notice[]): string[] =>
  notices.map(({ personId, kind, mail }) => `${personId.replace('person-', '')}: ${kind}${mail ? ' +' : ''}`).sort();
