import type { ActDocument } from '@acuerda/document';
import { useRef } from 'react';
import { SessionProvider } from '../../session/session-context';
import { show } from '../../testing/show';
import { ActDocumentView } from '../../ui/act-document-view';
import type { Send } from '../../unsent/unsent-comments';
import { withUnsent } from '../../unsent/testing/with-unsent';
import { anAcuerdo } from '../../workspace/testing/an-acuerdo';
import { inWorkspace, type Asked } from '../../workspace/testing/in-workspace';
import { CommentsProvider } from '../comments-provider';
import { CommentsRail } from '../comments-rail';
import { PaperComments } from '../paper-comments';
import { PartButton } from '../part-button';
import type { Commenting, Thread } from '../thread';
import { useTextHighlights } from '../use-text-highlights';
import { aPerson } from './a-thread';

interface Scene {
  document: ActDocument;
  threads?: Thread[];
  commenting?: Commenting;
  mentionable?: ReturnType<typeof aPerson>[];
  answers?: Record<string, object>;
  send?: Send;
  address?: string;
}

export const mayComment: Commenting = {
  __typename: 'Commenting',
  audiences: ['open', 'internal'],
  maySettle: false,
  refusal: null,
};

const viewer = { ...aPerson('viewer'), name: 'Persona que mira' };

/** An act with its comments beside it, before a server that knows these threads. */
export function discussed(scene: Scene): { asked: Asked[]; container: HTMLElement } {
  const { document, threads = [], commenting = mayComment, mentionable = [], answers = {}, send, address } = scene;
  const page = { __typename: 'ThreadPage', next: null, total: threads.length, unread: 0, items: threads };
  const of = (fields: object) => ({ acuerdo: { __typename: 'Acuerdo', id: 'acuerdo', ...fields } });
  const { piece, asked } = inWorkspace(
    <SessionProvider value={{ viewer, demo: null } as never}>
      {withUnsent(
        <CommentsProvider bodyId="body" acuerdoId="acuerdo" document={document} revision={1}>
          <Page document={document} />
        </CommentsProvider>,
        send,
      )}
    </SessionProvider>,
    anAcuerdo(),
    {
      Threads: of({ commenting, threads: page }),
      Mentionable: of({ mentionable }),
      People: { body: { __typename: 'Body', id: 'body', people: [], secretariat: [], seats: [] } },
      PeopleNames: { body: { __typename: 'Body', id: 'body', people: [] } },
      MarkThreadsRead: { markThreadsRead: { __typename: 'ReadMarks', unread: 0 } },
      ...answers,
    },
  );
  return { asked, container: show(piece, address).container };
}

const NO_OTHERS: [] = [];

function Page({ document }: { document: ActDocument }) {
  const paper = useRef<HTMLElement>(null);
  const highlights = useTextHighlights();
  return (
    <>
      <article ref={paper}>
        <ActDocumentView
          document={document}
          highlights={highlights}
          beside={(numbered) => <PartButton numbered={numbered} />}
        />
        <PaperComments paper={paper} />
      </article>
      <CommentsRail paper={paper} others={NO_OTHERS} also={null} />
    </>
  );
}
