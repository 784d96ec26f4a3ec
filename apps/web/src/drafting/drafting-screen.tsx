import { useQuery } from '@apollo/client/react';
import { Navigate, useParams } from 'react-router';
import { Loaded } from '../api/loaded';
import { NotFound } from '../app/not-found';
import { useBody } from '../bodies/body-context';
import { DraftDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { useLiveAcuerdo } from '../live/use-live-acuerdo';
import { WhereaboutsProvider } from '../live/whereabouts-provider';
import { DraftEditor } from './draft-editor';
import { DraftReader } from './draft-reader';
import type { DraftedAcuerdo } from './draft';
import { usePen } from './use-pen';
import './drafting.css';

export default function DraftingScreen() {
  const { id = '' } = useParams();
  const { id: bodyId, slug } = useBody();
  useLiveAcuerdo(bodyId, id);
  const draft = useQuery(DraftDocument, { variables: { bodyId, id }, fetchPolicy: 'network-only' });
  return (
    <WhereaboutsProvider key={id} acuerdoId={id}>
      <Loaded of={draft}>
        {({ acuerdo }) => {
          if (!acuerdo) return <NotFound />;
          if (acuerdo.status !== 'draft' || !acuerdo.draft) return <Navigate to={`/${slug}/acuerdos/${id}`} replace />;
          if (!acuerdo.draft.mayWrite)
            return <DraftReader acuerdo={acuerdo} refused={{ code: 'NOT_A_DRAFTER', facts: {} }} />;
          return <Drafting acuerdo={acuerdo} />;
        }}
      </Loaded>
    </WhereaboutsProvider>
  );
}

/** With the pen, the editor; without it, the text as it was last saved and who has the pen. */
function Drafting({ acuerdo }: { acuerdo: DraftedAcuerdo }) {
  const { t } = useText();
  const { id: bodyId } = useBody();
  const pen = usePen({ bodyId, acuerdoId: acuerdo.id });
  if (pen.kind === 'asking') return <p className="quiet">{t('ui:loading')}</p>;
  if (pen.kind === 'withheld') return <DraftReader acuerdo={acuerdo} refused={pen.refused} />;
  return <DraftEditor acuerdo={acuerdo} opened={pen.draft} />;
}
