import type { words as original } from '../es/words';
import type { Same } from '../texts';

export const words: Same<typeof original> = {
  status: {
    draft: 'Draft',
    member_review: 'Members’ review',
    civil_society_signoff: 'Civil society sign-off',
    ready_to_publish: 'Ready to publish',
    published: 'Published',
    withdrawn: 'Withdrawn',
    rejected: 'Not adopted',
  },
  vote: { approve: 'In favour', reject: 'Against', abstain: 'Abstention' },
  capacity: { titular: 'titular', alternate: 'alternate' },
  sector: {
    government: 'Government',
    transparency_authority: 'Transparency authority',
    civil_society: 'Civil society',
    academia: 'Academia',
    municipal: 'Municipalities',
    facilitation: 'Facilitation',
  },
  kind: { acuerdo: 'Acuerdo', erratum: 'Erratum', amendment: 'Amending acuerdo' },
  effect: { extend_term: 'Extends', renew_term: 'Renews' },
  term: { body: 'Term of the body', exercise: 'Term of the exercise' },
  objection: {
    open: 'Unanswered',
    accepted: 'Accepted',
    declined: 'Declined',
    withdrawn: 'Withdrawn',
    maintained: 'Maintained',
  },
  outcome: { adopted: 'Adopted', not_adopted: 'Not adopted' },
  closing: {
    all_voted: 'every seat voted',
    deadline: 'the time ran out',
    secretariat: 'the technical secretariat closed it',
  },
  return: {
    secretariat: 'the technical secretariat returned it',
    not_adopted: 'it was not adopted',
    objection_accepted: 'an objection was accepted',
    effect_stale: 'a term that the acuerdo moves has changed',
  },
  part: {
    heading: 'Title',
    legal_basis: 'Legal basis',
    antecedente: 'Antecedent',
    considerando: 'Recital',
    resolutivo: 'Resolution',
    transitorio: 'Transitory',
  },
};
