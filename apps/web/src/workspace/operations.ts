import { graphql } from '../gql';

export const SEAT_NAME = graphql(`
  fragment SeatName on Seat {
    id
    name
    sector
    voting
    vacant
    holder {
      ...PersonFields
    }
  }
`);

export const AVAILABLE = graphql(`
  fragment AvailableFields on AvailableAction {
    action
    refusal {
      ...Refused
    }
  }
`);

export const RULE = graphql(`
  fragment RuleFields on Rule {
    key
    value
    citation {
      supplied
      text
    }
  }
`);

export const REVISION = graphql(`
  fragment RevisionFields on Revision {
    number
    hash
    title
    submittedAt
    submittedBy {
      ...PersonFields
    }
    document
    ruleSetVersion
  }
`);

export const VOTE_ROUND = graphql(`
  fragment VoteRoundFields on VoteRound {
    revision
    open
    openedAt
    deadline
    deadlineAt
    extended
    outcome
    cause
    closedAt
    electorate {
      ...SeatName
    }
    votes {
      seatId
      revision
      capacity
      choice
      at
      standing
      person {
        ...PersonFields
      }
    }
    quorum {
      needed
      present
      electorate
      rule {
        ...RuleFields
      }
      majority {
        ...RuleFields
      }
    }
    tally {
      approve
      reject
      abstain
    }
  }
`);

export const SIGNOFF_ROUND = graphql(`
  fragment SignoffRoundFields on SignoffRound {
    revision
    open
    seats {
      ...SeatName
    }
    signoffs {
      seatId
      revision
      capacity
      at
      standing
      person {
        ...PersonFields
      }
    }
    rule {
      ...RuleFields
    }
  }
`);

export const OBJECTION = graphql(`
  fragment ObjectionFields on Objection {
    id
    partId
    partNumber
    quote
    reasons
    raisedOn
    at
    status
    maintainedBecause
    seat {
      ...SeatName
    }
    person {
      ...PersonFields
    }
    answers {
      accepted
      reasons
      at
      person {
        ...PersonFields
      }
    }
    availableActions {
      ...AvailableFields
    }
  }
`);

export const PUBLICATION = graphql(`
  fragment PublicationFields on Publication {
    folio
    date
    place
    sessionName
    sessionDate
    recordHash
    path
    jsonPath
  }
`);

export const ACUERDO_FIELDS = graphql(`
  fragment AcuerdoFields on Acuerdo {
    id
    bodyId
    title
    status
    createdAt
    drafters {
      ...PersonFields
    }
    draft {
      title
      document
      version
      savedAt
      findings {
        code
        severity
        partId
      }
    }
    revision {
      ...RevisionFields
    }
    revisions {
      number
      hash
      title
      submittedAt
      submittedBy {
        ...PersonFields
      }
    }
    vote {
      ...VoteRoundFields
    }
    signoff {
      ...SignoffRoundFields
    }
    objections {
      ...ObjectionFields
    }
    returns {
      revision
      cause
      reason
      reopenedParts
      at
      person {
        ...PersonFields
      }
    }
    withdrawal {
      reason
      at
      person {
        ...PersonFields
      }
    }
    publication {
      ...PublicationFields
    }
    availableActions {
      ...AvailableFields
    }
    awaited {
      for
      seat {
        ...SeatName
      }
      person {
        ...PersonFields
      }
    }
    viewerSeats {
      capacity
      seat {
        ...SeatName
      }
      act {
        title
        date
      }
    }
    activity {
      ...EventFields
    }
  }
`);

export const ACUERDO = graphql(`
  query Acuerdo($bodyId: ID!, $id: ID!) {
    acuerdo(bodyId: $bodyId, id: $id) {
      ...AcuerdoFields
    }
  }
`);

export const PEOPLE = graphql(`
  query People($slug: String!) {
    body(slug: $slug) {
      id
      people {
        ...PersonFields
      }
      secretariat {
        id
        standing
        person {
          ...PersonFields
        }
      }
      seats {
        ...SeatName
      }
    }
  }
`);
