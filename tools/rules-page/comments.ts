import type { Chapter, Sentence } from './sentences';

const promise = (says: string, ...tests: string[]): Sentence => ({ says, tests });

const THREADS = 'comments/comments.spec.ts';
const ANCHORS = 'libs/document/src/anchors/anchors.spec.ts';
const MENTIONED = 'libs/notifications/src/notices/mentioned.spec.ts';

export const comments: Chapter = {
  title: 'Comments',
  sentences: [
    promise(
      'Members in force, drafters and invited reviewers comment: on a draft those who see it, in review and sign-off all of them.',
      `${THREADS} › in review › %s comments, and answers`,
      `${THREADS} › in review › nobody else does: not the administrator, not an alternate whose act is for later`,
      `${THREADS} › by stage › a draft is open to those who see it alone`,
      `${THREADS} › by stage › sign-off is open`,
    ),
    promise(
      'Comments close with the stage, by itself at its instant, and stay readable.',
      `${THREADS} › by stage › what is %s is closed to every command, and readable`,
      `${THREADS} › by stage › a stage whose end has come is closed, whether or not anybody has taken the step`,
    ),
    promise(
      'When the body’s term has ended, commenting goes on.',
      `${THREADS} › by stage › commenting goes on when the body’s term has ended, for those whose posts have not`,
    ),
    promise(
      'What is internal is for members in force alone; to everybody else it never was.',
      `${THREADS} › an internal thread › is for members in force alone`,
      `${THREADS} › an internal thread › answers a reviewer as a thread that never was, whatever is tried`,
    ),
    promise(
      'What was said over a draft stays with those who see drafts of it.',
      `${THREADS} › a thread of a draft › stays with those who see the draft, after its submission as well`,
    ),
    promise(
      'Nobody changes or takes back what another one said; an edit keeps what was said before, a withdrawal its trace.',
      `${THREADS} › one’s own words › are nobody else’s to touch, not even the secretariat’s`,
      `${THREADS} › one’s own words › are edited, and the record says when`,
      `${THREADS} › one’s own words › are taken back once, and leave a trace`,
    ),
    promise(
      'A comment finds its words in a text that was changed, or stays as an orphan.',
      `${ANCHORS} › after an edit around the words › before them, they are found further on`,
      `${ANCHORS} › when parts move › the words go with a part that was split`,
      `${ANCHORS} › when parts move › the words go with a part that was joined to another`,
      `${ANCHORS} › when the words are gone › the anchor is an orphan`,
    ),
    promise(
      'Only those who hear a thread are mentioned in it, and told of it.',
      `${THREADS} › an internal thread › is not opened by a reviewer, and calls nobody who may not hear it`,
      `${MENTIONED} › in %s only those who hear it are told`,
    ),
  ],
};
