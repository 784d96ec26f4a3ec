import { graphql } from '../gql';

export const SUMMARY = graphql(`
  fragment SummaryFields on AcuerdoSummary {
    id
    title
    status
    folio
    createdAt
    changedAt
    awaitsYou
  }
`);

export const EVENT = graphql(`
  fragment EventFields on JournalEvent {
    position
    type
    acuerdoId
    at
    facts
    actor {
      ...PersonFields
    }
  }
`);

export const DESK = graphql(`
  query Desk($slug: String!) {
    desk(slug: $slug) {
      body {
        id
        legalNow
        today
        terms {
          ...TermFields
        }
        secretariat {
          id
          standing
          person {
            ...PersonFields
          }
        }
        seats {
          id
          name
          vacant
        }
      }
      waiting {
        ...SummaryFields
      }
      drafts {
        ...SummaryFields
      }
      recent {
        ...EventFields
      }
    }
  }
`);
