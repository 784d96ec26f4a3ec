import { graphql } from '../gql';

/** Every decision on an acuerdo answers with the acuerdo as it then stands, or with the reason why not. */
export const VOTE = graphql(`
  mutation Vote($input: VoteInput!) {
    vote(input: $input) {
      ...AcuerdoFields
      ...Refused
    }
  }
`);

export const CLOSE_VOTE = graphql(`
  mutation CloseVote($input: CloseVoteInput!) {
    closeVote(input: $input) {
      ...AcuerdoFields
      ...Refused
    }
  }
`);

export const EXTEND_VOTE = graphql(`
  mutation ExtendVote($input: ExtendVoteInput!) {
    extendVote(input: $input) {
      ...AcuerdoFields
      ...Refused
    }
  }
`);

export const SIGN_OFF = graphql(`
  mutation SignOff($input: SignOffInput!) {
    signOff(input: $input) {
      ...AcuerdoFields
      ...Refused
    }
  }
`);

export const OBJECT = graphql(`
  mutation Object($input: ObjectInput!) {
    object(input: $input) {
      ...AcuerdoFields
      ...Refused
    }
  }
`);

export const ANSWER_OBJECTION = graphql(`
  mutation AnswerObjection($input: AnswerObjectionInput!) {
    answerObjection(input: $input) {
      ...AcuerdoFields
      ...Refused
    }
  }
`);

export const WITHDRAW_OBJECTION = graphql(`
  mutation WithdrawObjection($input: SettleObjectionInput!) {
    withdrawObjection(input: $input) {
      ...AcuerdoFields
      ...Refused
    }
  }
`);

export const MAINTAIN_OBJECTION = graphql(`
  mutation MaintainObjection($input: SettleObjectionInput!) {
    maintainObjection(input: $input) {
      ...AcuerdoFields
      ...Refused
    }
  }
`);

export const RETURN_TO_DRAFT = graphql(`
  mutation ReturnToDraft($input: ReturnInput!) {
    returnToDraft(input: $input) {
      ...AcuerdoFields
      ...Refused
    }
  }
`);

export const WITHDRAW = graphql(`
  mutation Withdraw($input: WithdrawInput!) {
    withdraw(input: $input) {
      ...AcuerdoFields
      ...Refused
    }
  }
`);

export const PUBLISH = graphql(`
  mutation Publish($input: PublishInput!) {
    publish(input: $input) {
      ...AcuerdoFields
      ...Refused
    }
  }
`);

export const SUBMIT = graphql(`
  mutation Submit($input: SubmitInput!) {
    submit(input: $input) {
      ...AcuerdoFields
      ...Refused
    }
  }
`);

export const NAME_DRAFTERS = graphql(`
  mutation NameDrafters($input: NamePeopleInput!) {
    nameDrafters(input: $input) {
      ...AcuerdoFields
      ...Refused
    }
  }
`);
