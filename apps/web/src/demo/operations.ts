import { graphql } from '../gql';

export const MOVE_CLOCK = graphql(`
  mutation MoveLegalClock($to: Instant!) {
    moveLegalClock(to: $to) {
      ... on LegalClock {
        legalNow
      }
      ...Refused
    }
  }
`);
