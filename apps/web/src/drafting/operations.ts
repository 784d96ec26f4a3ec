import { graphql } from '../gql';

export const DRAFT_FIELDS = graphql(`
  fragment DraftFields on Draft {
    title
    document
    version
    hash
    savedAt
    savedBy {
      ...PersonFields
    }
    writer {
      ...PersonFields
    }
    findings {
      code
      severity
      partId
      range {
        from
        to
      }
      facts
    }
    source {
      name
      hash
    }
  }
`);

export const DRAFT = graphql(`
  query Draft($bodyId: ID!, $id: ID!) {
    acuerdo(bodyId: $bodyId, id: $id) {
      id
      status
      draft {
        ...DraftFields
      }
      availableActions {
        ...AvailableFields
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
    }
  }
`);

export const TAKE_PEN = graphql(`
  mutation TakePen($bodyId: ID!, $acuerdoId: ID!) {
    takePen(bodyId: $bodyId, acuerdoId: $acuerdoId) {
      ...DraftFields
      ...Refused
    }
  }
`);

export const SAVE_DRAFT = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      ...DraftFields
      ...Refused
    }
  }
`);
