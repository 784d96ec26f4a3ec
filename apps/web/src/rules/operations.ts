import { graphql } from '../gql';

export const RULES = graphql(`
  query Rules($slug: String!) {
    body(slug: $slug) {
      id
      ruleSet {
        version
        adoptedAt
        rules {
          ...RuleFields
        }
      }
      ruleSets {
        version
        adoptedAt
      }
    }
  }
`);
