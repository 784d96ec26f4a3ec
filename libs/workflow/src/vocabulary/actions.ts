/** What a person may do to an acuerdo. The system's own `advance` and the birth of one, `create`, are commands but no action of a state. */
export const ACTIONS = [
  'submit',
  'name_drafters',
  'invite_reviewer',
  'end_invitation',
  'vote',
  'close_vote',
  'extend_vote',
  'sign_off',
  'object',
  'answer_objection',
  'withdraw_objection',
  'maintain_objection',
  'record_statement',
  'publish',
  'return',
  'withdraw',
] as const;
export type Action = (typeof ACTIONS)[number];

export const BODY_ACTIONS = [
  'register_body',
  'register_term',
  'add_seat',
  'record_appointment',
  'prolong_appointment',
  'end_appointment',
  'invite_body_reviewer',
  'end_body_invitation',
  'adopt_rule_set',
  'adopt_calendar',
] as const;
export type BodyAction = (typeof BODY_ACTIONS)[number];
