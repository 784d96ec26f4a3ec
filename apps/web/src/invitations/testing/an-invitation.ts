import type { InvitationFieldsFragment } from '../../gql/graphql';

export const anInvitation = (differing: Partial<InvitationFieldsFragment> = {}): InvitationFieldsFragment => ({
  __typename: 'Invitation',
  id: 'acuerdo:0',
  person: { __typename: 'Person', id: 'observatorio', name: 'Observatorio', initials: 'O' },
  from: '2022-03-30',
  until: '2022-04-20',
  standing: 'in_force',
  invitedBy: { __typename: 'Person', id: 'ines', name: 'Inés' },
  ended: null,
  ...differing,
});
