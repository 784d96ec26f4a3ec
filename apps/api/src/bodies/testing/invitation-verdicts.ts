interface Asked {
  review: () => { bodyId: string; acuerdoId: string };
  bodyId: () => string;
  /** Somebody whom nobody invites: the secretariat sees everything. */
  personId: () => string;
  no: string;
}

type Verdicts = readonly [string, string, string, string, string, string];

/** What the commands about invitations answer to each persona; those who may are refused for what they send. */
export function invitationCommands({ review, bodyId, personId, no }: Asked) {
  const ofAcuerdo = (code: string): Verdicts => [
    no,
    'ACUERDO_UNKNOWN',
    'NOT_THE_SECRETARIAT',
    code,
    'ACUERDO_UNKNOWN',
    'ACUERDO_UNKNOWN',
  ];
  const ofBody = (code: string): Verdicts => [
    no,
    'BODY_UNKNOWN',
    'NOT_THE_SECRETARIAT',
    code,
    'NOT_THE_SECRETARIAT',
    'BODY_UNKNOWN',
  ];
  const days = { until: '2022-04-20' };
  const ending = { reason: 'Cambia de persona.' };
  return {
    inviteReviewer: {
      input: () => ({ ...review(), personId: personId(), ...days }),
      verdicts: ofAcuerdo('NEEDS_NO_INVITATION'),
    },
    endInvitation: {
      input: () => ({ ...review(), personId: personId(), ...ending }),
      verdicts: ofAcuerdo('NOT_INVITED'),
    },
    inviteBodyReviewer: {
      input: () => ({ bodyId: bodyId(), personId: personId(), ...days }),
      verdicts: ofBody('NEEDS_NO_INVITATION'),
    },
    endBodyInvitation: {
      input: () => ({ bodyId: bodyId(), personId: personId(), ...ending }),
      verdicts: ofBody('NOT_INVITED'),
    },
  };
}
