import { graphql } from '../gql';

export const PERSON = graphql(`
  fragment PersonFields on Person {
    id
    name
    initials
  }
`);

export const REFUSED = graphql(`
  fragment Refused on ActionRefused {
    code
    facts
  }
`);

export const TERM = graphql(`
  fragment TermFields on Term {
    id
    kind
    name
    startsOn
    endsOn
    endsAt
    standing
    daysLeft
  }
`);

/** The frame around every screen of a body: its name, zone, legal day and terms. */
export const FRAME = graphql(`
  query Frame($slug: String!) {
    body(slug: $slug) {
      id
      slug
      name
      timeZone
      legalNow
      today
      terms {
        ...TermFields
      }
    }
  }
`);
