import { graphql } from '../gql';

export const ACUERDOS = graphql(`
  query Acuerdos($slug: String!) {
    body(slug: $slug) {
      id
      acuerdos {
        ...SummaryFields
      }
    }
  }
`);

export const CREATE = graphql(`
  mutation CreateAcuerdo($input: CreateAcuerdoInput!) {
    createAcuerdo(input: $input) {
      ... on Acuerdo {
        id
        title
        status
      }
      ...Refused
    }
  }
`);
