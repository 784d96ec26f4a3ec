import { graphql } from '../gql';

export const ACT_REFERENCE = graphql(`
  fragment ActReferenceFields on ActReference {
    title
    date
    reference
  }
`);

export const APPOINTMENT = graphql(`
  fragment AppointmentFields on Appointment {
    id
    person {
      ...PersonFields
    }
    capacity
    startsOn
    ends {
      kind
      date
    }
    lastDay
    standing
    act {
      ...ActReferenceFields
    }
    recordedAt
    prolongations {
      ends {
        kind
        date
      }
      act {
        ...ActReferenceFields
      }
      recordedAt
    }
  }
`);

export const ROSTER_FIELDS = graphql(`
  fragment RosterFields on Body {
    id
    name
    timeZone
    today
    terms {
      ...TermFields
    }
    seats {
      id
      name
      sector
      voting
      order
      vacant
      holder {
        ...PersonFields
      }
      appointments {
        ...AppointmentFields
      }
    }
    secretariat {
      ...AppointmentFields
    }
    availableActions {
      action
      refusal {
        ...Refused
      }
    }
    people {
      ...PersonFields
    }
  }
`);

export const ROSTER = graphql(`
  query Roster($slug: String!) {
    body(slug: $slug) {
      ...RosterFields
    }
  }
`);

export const RECORD_APPOINTMENT = graphql(`
  mutation RecordAppointment($input: RecordAppointmentInput!) {
    recordAppointment(input: $input) {
      ...RosterFields
      ...Refused
    }
  }
`);

export const PROLONG_APPOINTMENT = graphql(`
  mutation ProlongAppointment($input: ProlongAppointmentInput!) {
    prolongAppointment(input: $input) {
      ...RosterFields
      ...Refused
    }
  }
`);

export const END_APPOINTMENT = graphql(`
  mutation EndAppointment($input: EndAppointmentInput!) {
    endAppointment(input: $input) {
      ...RosterFields
      ...Refused
    }
  }
`);

export const ADD_SEAT = graphql(`
  mutation AddSeat($input: AddSeatInput!) {
    addSeat(input: $input) {
      ...RosterFields
      ...Refused
    }
  }
`);
