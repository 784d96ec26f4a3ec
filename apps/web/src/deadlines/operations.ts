import { graphql } from '../gql';

export const DEADLINES = graphql(`
  query Deadlines($slug: String!) {
    body(slug: $slug) {
      id
      today
      terms {
        ...TermFields
        history {
          startsOn
          endsOn
          since
          act {
            ...ActReferenceFields
          }
          acuerdoId
          folio
        }
      }
      seats {
        id
        name
        appointments {
          id
          lastDay
          standing
          person {
            ...PersonFields
          }
        }
      }
      secretariat {
        id
        lastDay
        standing
        person {
          ...PersonFields
        }
      }
    }
  }
`);
