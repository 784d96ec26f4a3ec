import { isRefusal, type Decision } from '../decision';
import { aBody, anAcuerdo, onSeat, PEOPLE, person, SEATS, TERM_OVER, type AcuerdoBuilder } from '../testing';
import { MAX_COMMENT_CHARACTERS, type PersonId, type RefusalCode } from '../vocabulary';
import { circlesHeardBy } from './circles';
import type { CommentCommand, EditComment, OpenThread, Reply } from './commands';
import { decideComment } from './decide';
import type { CommentEvent } from './events';
import { evolveThread } from './evolve';
import { mayChangeComment, maySettleThreads, threadOffers } from './may';
import type { Thread } from './state';

const { secretary, government, transparency, society, facilitator, stranger, administrator } = PEOPLE;
const opening = (more: Partial<OpenThread> = {}): OpenThread => ({
  type: 'open_thread',
  threadId: 'thread-1',
  commentId: 'comment-1',
  audience: 'open',
  anchor: null,
  words: 'Why so soon?',
  mentions: [],
  ...more,
});
const onThread = { threadId: 'thread-1', commentId: 'comment-1' };
const replying: Reply = { type: 'reply', ...onThread, commentId: 'comment-2', words: 'Because.', mentions: [] };

const tries = (by: PersonId, command: CommentCommand, at: AcuerdoBuilder, thread: Thread | null = null) =>
  decideComment(command, thread, { actor: person(by), acuerdo: at.state, body: at.body, now: at.now });
const refused = (decision: Decision<CommentEvent>): RefusalCode | null =>
  isRefusal(decision) ? decision.refused : null;
const does = (by: PersonId, command: CommentCommand, at: AcuerdoBuilder, thread: Thread | null = null): Thread => {
  const decision = tries(by, command, at, thread);
  if (isRefusal(decision)) throw new Error(decision.refused);
  return decision.events.reduce<Thread | null>(evolveThread, thread) as Thread;
};
const hears = (by: PersonId, at: AcuerdoBuilder) =>
  circlesHeardBy({ actor: person(by), acuerdo: at.state, body: at.body, now: at.now });

const inviting = (at: AcuerdoBuilder) =>
  at.does(secretary, { type: 'invite_reviewer', personId: stranger, until: '2022-05-31' });
const draft = inviting(anAcuerdo());
const inReview = draft.inReview();
const thread = does(government, opening(), inReview);

describe('in review', () => {
  it.each([
    ['a seat', government],
    ['a seat without a vote', facilitator],
    ['the secretariat', secretary],
    ['an invited reviewer', stranger],
  ])('%s comments, and answers', (_who, by) => {
    expect(refused(tries(by, opening(), inReview))).toBeNull();
    expect(refused(tries(by, replying, inReview, thread))).toBeNull();
  });

  it('nobody else does: not the administrator, not an alternate whose act is for later', () => {
    expect(refused(tries(administrator, opening(), inReview))).toBe('NOT_A_COMMENTER');
    const later = aBody().withAppointment(
      onSeat(SEATS.society, PEOPLE.societyAlternate, { capacity: 'alternate', startsOn: '2022-04-10' }),
    );
    const at = anAcuerdo(later).inReview();
    expect(refused(tries(PEOPLE.societyAlternate, opening(), at))).toBe('NOT_A_COMMENTER');
    expect(refused(tries(PEOPLE.societyAlternate, opening(), at.at('2022-04-10T16:00:00.000Z')))).toBeNull();
  });

  it('the thread keeps who said what, when, by what right, and not the words', () => {
    expect(thread).toEqual({
      id: 'thread-1',
      bodyId: inReview.body.id,
      acuerdoId: 'acuerdo-1',
      circle: 'open',
      anchor: null,
      openedBy: government,
      openedAt: inReview.now,
      resolved: null,
      comments: [
        { id: 'comment-1', authorId: government, at: inReview.now, mentions: [], editedAt: [], withdrawnAt: null },
      ],
    });
    const decision = tries(stranger, opening(), inReview);
    expect(decision).toMatchObject({ events: [{ by: { kind: 'reviewer', personId: stranger } }] });
    expect(JSON.stringify(decision)).not.toContain('Why so soon');
  });
});

describe('on the last day of a seat', () => {
  const ends = { kind: 'on', date: '2022-04-05' } as const;
  const at = anAcuerdo(
    aBody().withAppointment(onSeat(SEATS.society, PEOPLE.societyAlternate, { capacity: 'alternate', ends })),
  ).inReview();

  it('its holder comments at 23:59:59 local, and no more at midnight', () => {
    const by = PEOPLE.societyAlternate;
    expect(refused(tries(by, opening(), at.at('2022-04-06T04:59:59.999Z')))).toBeNull();
    expect(refused(tries(by, opening(), at.at('2022-04-06T05:00:00.000Z')))).toBe('NOT_A_COMMENTER');
  });
});

describe('by stage', () => {
  it('a draft is open to those who see it alone', () => {
    expect(refused(tries(secretary, opening(), draft))).toBeNull();
    expect(refused(tries(stranger, opening(), draft))).toBeNull();
    expect(refused(tries(government, opening(), draft))).toBe('NOT_A_COMMENTER');
  });

  it('sign-off is open', () => {
    expect(refused(tries(society, opening(), draft.inSignoff()))).toBeNull();
  });

  it.each([
    ['ready to publish', draft.readyToPublish()],
    ['published', draft.published()],
    ['withdrawn', draft.does(secretary, { type: 'withdraw', reason: 'Too early' })],
  ])('what is %s is closed to every command, and readable', (_stage, at) => {
    const ids = onThread;
    const commands: CommentCommand[] = [
      replying,
      { type: 'edit_comment', ...ids, words: 'x', mentions: [] },
      { type: 'withdraw_comment', ...ids },
      { type: 'resolve_thread', ...ids },
      { type: 'reopen_thread', ...ids },
    ];
    expect(refused(tries(government, opening(), at))).toBe('COMMENTS_CLOSED');
    for (const command of commands) expect(refused(tries(government, command, at, thread))).toBe('COMMENTS_CLOSED');
    expect(hears(government, at)).toContain('open');
  });

  it('a stage whose end has come is closed, whether or not anybody has taken the step', () => {
    const no = (at: AcuerdoBuilder, key: 'government' | 'transparency') => at.voted(PEOPLE[key], SEATS[key], 'reject');
    const rejected = no(no(draft.submitted('2022-04-04'), 'government'), 'transparency');
    expect(rejected.state.status).toBe('member_review');
    expect(refused(tries(secretary, opening(), rejected.at('2022-04-05T04:59:59.999Z')))).toBeNull();
    const late = tries(secretary, opening(), rejected.at('2022-04-05T05:00:00.000Z'));
    expect(late).toEqual({ refused: 'COMMENTS_CLOSED', facts: { status: 'rejected' } });
  });

  it('commenting goes on when the body’s term has ended, for those whose posts have not', () => {
    const late = inReview.at(TERM_OVER);
    expect(refused(tries(secretary, opening(), late))).toBeNull();
    expect(refused(tries(stranger, opening(), late))).toBeNull();
    expect(refused(tries(government, opening(), late))).toBe('NOT_A_COMMENTER');
  });
});

describe('an internal thread', () => {
  const internal = does(government, opening({ audience: 'internal' }), inReview);

  it('is for members in force alone', () => {
    expect(hears(government, inReview)).toContain('internal');
    expect(hears(secretary, inReview)).toContain('internal');
    expect(hears(stranger, inReview)).toEqual(['open', 'draft_open']);
    expect(hears(administrator, inReview)).toEqual(['open']);
    expect(hears(government, inReview.at(TERM_OVER))).toEqual(['open']);
  });

  it('answers a reviewer as a thread that never was, whatever is tried', () => {
    const commands: CommentCommand[] = [
      replying,
      { type: 'edit_comment', ...onThread, words: 'x', mentions: [] },
      { type: 'withdraw_comment', ...onThread },
      { type: 'resolve_thread', ...onThread },
      { type: 'reopen_thread', ...onThread },
    ];
    for (const command of commands) {
      expect(tries(stranger, command, inReview, internal)).toEqual(tries(stranger, command, inReview, null));
    }
  });

  it('is not opened by a reviewer, and calls nobody who may not hear it', () => {
    expect(refused(tries(stranger, opening({ audience: 'internal' }), inReview))).toBe('NOT_A_MEMBER');
    const calling = opening({ audience: 'internal', mentions: [stranger] });
    expect(refused(tries(government, calling, inReview))).toBe('MENTION_UNKNOWN');
    expect(refused(tries(government, opening({ mentions: [stranger] }), inReview))).toBeNull();
  });
});

describe('a thread of a draft', () => {
  const ofDraft = does(secretary, opening(), draft);

  it('stays with those who see the draft, after its submission as well', () => {
    expect(ofDraft.circle).toBe('draft_open');
    expect(refused(tries(government, replying, inReview, ofDraft))).toBe('THREAD_UNKNOWN');
    expect(refused(tries(stranger, replying, inReview, ofDraft))).toBeNull();
  });

  it('internal to the body, is heard by members who see the draft', () => {
    const internal = does(secretary, opening({ audience: 'internal' }), draft);
    expect(internal.circle).toBe('draft_internal');
    expect(refused(tries(stranger, replying, draft, internal))).toBe('THREAD_UNKNOWN');
    expect(refused(tries(government, replying, inReview, internal))).toBe('THREAD_UNKNOWN');
  });
});

describe('what is said', () => {
  it.each([
    ['nothing', '', 'COMMENT_EMPTY'],
    ['blanks', ' \n\t ', 'COMMENT_EMPTY'],
    ['more than fits', 'x'.repeat(MAX_COMMENT_CHARACTERS + 1), 'COMMENT_TOO_LONG'],
    ['as much as fits', 'x'.repeat(MAX_COMMENT_CHARACTERS), null],
  ])('%s: %#', (_what, words, code) => {
    expect(refused(tries(government, opening({ words }), inReview))).toBe(code);
    expect(refused(tries(government, { ...replying, words }, inReview, thread))).toBe(code);
    const edit: EditComment = { type: 'edit_comment', ...onThread, words, mentions: [] };
    expect(refused(tries(government, edit, inReview, thread))).toBe(code);
  });

  it('calls those who are at the table, each once, and nobody else', () => {
    const calling = opening({ mentions: [society, society, secretary] });
    expect(does(government, calling, inReview).comments[0]?.mentions).toEqual([society, secretary]);
    expect(refused(tries(government, opening({ mentions: ['person-nobody'] }), inReview))).toBe('MENTION_UNKNOWN');
    const crowd = Array.from({ length: 21 }, (_, i) => `person-${i}`);
    expect(refused(tries(government, opening({ mentions: crowd }), inReview))).toBe('MENTION_UNKNOWN');
  });

  it('twice under one name is refused', () => {
    expect(refused(tries(government, opening(), inReview, thread))).toBe('ID_TAKEN');
    expect(refused(tries(government, { ...replying, commentId: 'comment-1' }, inReview, thread))).toBe('ID_TAKEN');
  });
});

describe('one’s own words', () => {
  const edit: EditComment = { type: 'edit_comment', ...onThread, words: 'Why now?', mentions: [] };
  const takeBack = { type: 'withdraw_comment', ...onThread } as const;

  it('are edited, and the record says when', () => {
    const once = does(government, edit, inReview, thread);
    const twice = does(government, edit, inReview.at('2022-03-31T16:00:00.000Z'), once);
    expect(twice.comments[0]?.editedAt).toEqual([inReview.now, '2022-03-31T16:00:00.000Z']);
  });

  it('are taken back once, and leave a trace', () => {
    const gone = does(government, takeBack, inReview, thread);
    expect(gone.comments).toMatchObject([{ id: 'comment-1', authorId: government, withdrawnAt: inReview.now }]);
    expect(refused(tries(government, takeBack, inReview, gone))).toBe('COMMENT_WITHDRAWN');
    expect(refused(tries(government, edit, inReview, gone))).toBe('COMMENT_WITHDRAWN');
    expect(refused(tries(transparency, replying, inReview, gone))).toBeNull();
  });

  it('are nobody else’s to touch, not even the secretariat’s', () => {
    for (const by of [secretary, transparency, stranger]) {
      expect(refused(tries(by, edit, inReview, thread))).toBe('NOT_THE_AUTHOR');
      expect(refused(tries(by, takeBack, inReview, thread))).toBe('NOT_THE_AUTHOR');
    }
    const unknown = { ...takeBack, commentId: 'comment-9' };
    expect(refused(tries(government, unknown, inReview, thread))).toBe('COMMENT_UNKNOWN');
  });
});

describe('a thread is resolved, and reopened', () => {
  const resolve = { type: 'resolve_thread', threadId: 'thread-1' } as const;
  const reopen = { type: 'reopen_thread', threadId: 'thread-1' } as const;

  it.each([
    ['whoever opened it', government],
    ['the secretariat', secretary],
  ])('by %s', (_who, by) => {
    const resolved = does(by, resolve, inReview, thread);
    expect(resolved.resolved).toEqual({ at: inReview.now, by });
    expect(refused(tries(by, resolve, inReview, resolved))).toBe('THREAD_RESOLVED');
    expect(does(by, reopen, inReview, resolved).resolved).toBeNull();
    expect(refused(tries(by, reopen, inReview, thread))).toBe('THREAD_NOT_RESOLVED');
  });

  it('by a named drafter', () => {
    const drafting = inReview.does(secretary, { type: 'name_drafters', personIds: [transparency] });
    expect(refused(tries(transparency, resolve, drafting, thread))).toBeNull();
  });

  it('by nobody else', () => {
    for (const by of [transparency, stranger]) {
      expect(refused(tries(by, resolve, inReview, thread))).toBe('NOT_THE_RESOLVER');
      const resolved = does(secretary, resolve, inReview, thread);
      expect(refused(tries(by, reopen, inReview, resolved))).toBe('NOT_THE_RESOLVER');
    }
  });

  it('and an answer to it reopens nothing', () => {
    const resolved = does(secretary, resolve, inReview, thread);
    expect(does(transparency, replying, inReview, resolved).resolved).not.toBeNull();
  });
});

describe('what somebody is offered', () => {
  const offers = (by: PersonId, at = inReview) =>
    threadOffers(thread, { actor: person(by), acuerdo: at.state, body: at.body, now: at.now });
  const own = (by: PersonId) =>
    mayChangeComment('comment-1', thread, {
      actor: person(by),
      acuerdo: inReview.state,
      body: inReview.body,
      now: inReview.now,
    });

  it('is what they would be allowed', () => {
    expect(offers(government)).toEqual({ reply: true, settle: true });
    expect(offers(transparency)).toEqual({ reply: true, settle: false });
    expect(offers(administrator)).toEqual({ reply: false, settle: false });
    expect(offers(government, inReview.withApprovals(3).signedOff())).toEqual({ reply: false, settle: false });
    expect([own(government), own(secretary)]).toEqual([true, false]);
  });

  it('of threads that others opened, is the secretariat’s and the drafters’ while the text is open', () => {
    const settle = (by: PersonId, at = inReview) =>
      maySettleThreads({ actor: person(by), acuerdo: at.state, body: at.body, now: at.now });
    const drafting = inReview.does(secretary, { type: 'name_drafters', personIds: [transparency] });
    expect([settle(secretary), settle(government), settle(stranger)]).toEqual([true, false, false]);
    expect([settle(transparency), settle(transparency, drafting)]).toEqual([false, true]);
    expect(settle(secretary, inReview.withApprovals(3).signedOff())).toBe(false);
  });
});
