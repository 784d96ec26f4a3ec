import { graphql } from '../gql';

export const REDLINE = graphql(`
  query Redline($bodyId: ID!, $id: ID!, $before: Int!, $after: Int!) {
    redline(bodyId: $bodyId, id: $id, before: $before, after: $after) {
      before
      after
      parts {
        partId
        kind
        number
        change
        moved
        segments {
          op
          text
        }
        effects
      }
    }
  }
`);
