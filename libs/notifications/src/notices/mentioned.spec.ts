import type { Circle, PersonId } from '@acuerda/workflow/vocabulary';
import { anAcuerdo, PEOPLE } from '@acuerda/workflow/testing';
import { noticesOf } from './notices-of';
import { isTold } from './tellings';
import { inBrief, partOf } from './testing/told-of';

const { secretary, government, transparency, society, stranger } = PEOPLE;

const {
  body,
  state: acuerdo,
  now,
} = anAcuerdo().does(secretary, { type: 'invite_reviewer', personId: stranger, until: '2022-05-31' }).inReview();

const said = (type: 'thread_opened' | 'comment_added' | 'comment_edited', mentions: PersonId[], circle: Circle) => ({
  type: type as 'comment_added',
  bodyId: body.id,
  acuerdoId: acuerdo.id,
  at: now,
  by: { kind: 'appointment' as const, personId: government, appointmentId: 'appointment-1' },
  threadId: 'thread-1',
  circle,
  commentId: 'comment-2',
  mentions,
});

const toldOf = (type: Parameters<typeof said>[0], mentions: PersonId[], circle: Circle = 'open') =>
  noticesOf([{ position: 7, event: said(type, mentions, circle) }], { body, acuerdo, partOf });

it('whom a comment mentions is told in the application, of where and not of what was said', () => {
  expect(toldOf('comment_added', [society])).toEqual([
    {
      kind: 'mentioned',
      facts: { threadId: 'thread-1', commentId: 'comment-2' },
      personId: society,
      cause: 'comment:comment-2',
      at: now,
      acuerdo: { id: acuerdo.id, title: acuerdo.title },
      because: ['mentioned'],
      by: government,
      mail: false,
    },
  ]);
});

it('nobody is told that they mentioned themselves', () => {
  expect(toldOf('thread_opened', [government, transparency]).map(({ personId }) => personId)).toEqual([transparency]);
});

it('an edit tells again by the same cause, so that only who is new hears of it', () => {
  const causes = (['comment_added', 'comment_edited'] as const).flatMap((type) => toldOf(type, [society]));
  expect(new Set(causes.map(({ cause }) => cause)).size).toBe(1);
});

it.each<[Circle, string[]]>([
  ['open', ['society: mentioned', 'stranger: mentioned']],
  ['internal', ['society: mentioned']],
  ['draft_open', ['stranger: mentioned']],
  ['draft_internal', []],
])('in %s only those who hear it are told', (circle, brief) => {
  expect(inBrief(toldOf('comment_added', [society, stranger], circle))).toEqual(brief);
});

it('a comment that mentions nobody asks for no telling', () => {
  expect(isTold([said('comment_added', [], 'open')])).toBe(false);
  expect(isTold([said('comment_added', [society], 'open')])).toBe(true);
  expect(isTold([{ type: 'comment_withdrawn' }])).toBe(false);
});
