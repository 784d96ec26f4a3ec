interface Case {
  ask: () => string;
  verdicts: readonly [string, string, string, string, string, string];
}

interface Words {
  bodyId: () => string;
  /** What nobody is answered who is not signed in, and who may not see the body. */
  no: string;
  hidden: string;
}

/** For nobody, a stranger, a member, the secretary, the administrator and another body's secretary, in this order. */
export function noticesVerdicts({ bodyId, no, hidden }: Words): Record<string, Case> {
  const own: Case['verdicts'] = [no, 'yes', 'yes', 'yes', 'yes', 'yes'];
  const ofBody: Case['verdicts'] = [no, hidden, 'yes', 'yes', 'yes', hidden];
  const refused = '__typename ... on ActionRefused { code }';
  return {
    notifications: { ask: () => '{ notifications { items { id } unread } }', verdicts: own },
    unreadNotifications: { ask: () => '{ unreadNotifications }', verdicts: own },
    markNotificationsRead: { ask: () => 'mutation { markNotificationsRead(ids: []) { unread } }', verdicts: own },
    mailPreferences: { ask: () => '{ mailPreferences { kind } }', verdicts: own },
    setMailPreference: {
      ask: () => `mutation { setMailPreference(kind: term_ending, mail: false) { ${refused} } }`,
      verdicts: [no, 'yes', 'MAIL_NOT_OPTIONAL', 'MAIL_NOT_OPTIONAL', 'yes', 'MAIL_NOT_OPTIONAL'],
    },
    calendarFeed: {
      ask: () => `{ calendarFeed(bodyId: "${bodyId()}") { exists } }`,
      verdicts: [no, 'null', 'yes', 'yes', 'yes', 'null'],
    },
    createCalendarFeed: {
      ask: () => `mutation { createCalendarFeed(bodyId: "${bodyId()}") { ${refused} } }`,
      verdicts: ofBody,
    },
    revokeCalendarFeed: {
      ask: () => `mutation { revokeCalendarFeed(bodyId: "${bodyId()}") { ${refused} } }`,
      verdicts: ofBody,
    },
  };
}
