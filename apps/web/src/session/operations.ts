import { graphql } from '../gql';

export const SESSION = graphql(`
  query Session {
    session {
      viewer {
        id
        name
        initials
        email
        locale
        administrator
        bodies {
          id
          slug
          name
          place
        }
      }
      demo {
        legalNow
        mailboxPath
        people {
          id
          name
          initials
          office
          bodyName
        }
      }
    }
  }
`);

export const SET_LOCALE = graphql(`
  mutation SetLocale($locale: String!) {
    setLocale(locale: $locale) {
      viewer {
        id
        locale
      }
    }
  }
`);
