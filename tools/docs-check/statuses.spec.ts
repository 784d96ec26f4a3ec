import { anAcuerdo, PEOPLE } from '@acuerda/workflow/testing';
import { ACTIONS } from '@acuerda/workflow/vocabulary';
import { codeSpans } from './markdown';
import { read } from './repository';

/** An acuerdo in each status in which anything may be done. */
const living = [
  anAcuerdo().inReview().returned(),
  anAcuerdo().inReview(),
  anAcuerdo().inSignoff().objectedTo(),
  anAcuerdo().readyToPublish(),
];

const statusesOf = (action: string): string[] =>
  living
    .filter((acuerdo) => acuerdo.actionsOf(PEOPLE.stranger).some((offered) => offered.action === action))
    .map(({ state }) => state.status);

describe('the status that a page names for its command', () => {
  it.each(ACTIONS)('%s is where the command is offered', (action) => {
    const line = /^- In status: (.+)$/m.exec(read(`docs/commands/${action}.md`))?.[1];
    expect(statusesOf(action)).not.toEqual([]);
    expect(codeSpans(line ?? '')).toEqual(statusesOf(action));
  });
});
