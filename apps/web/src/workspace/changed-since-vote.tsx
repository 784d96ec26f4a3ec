import { useQuery } from '@apollo/client/react';
import { IconArrowBackUp } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useBody } from '../bodies/body-context';
import { toRedlineParts } from '../compare/redline-parts';
import { RedlineDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { RedlineView } from '../ui/redline-view';
import { useWorkspace } from './workspace-context';

/** For whoever decided on an earlier revision: that it no longer counts, and exactly what changed since. */
export function ChangedSinceVote() {
  const { acuerdo, shown } = useWorkspace();
  const seats = acuerdo.viewerSeats.map(({ seat }) => seat.id);
  const decided = [...(acuerdo.vote?.votes ?? []), ...(acuerdo.signoff?.signoffs ?? [])]
    .filter(({ seatId, standing }) => seats.includes(seatId) && standing === 'superseded')
    .map(({ revision }) => revision);
  const last = Math.max(0, ...decided);
  if (!shown || last === 0 || last >= shown.number || acuerdo.status === 'published') return null;
  return <Changes before={last} after={shown.number} />;
}

function Changes({ before, after }: { before: number; after: number }) {
  const { t } = useText();
  const { slug } = useBody();
  const { target } = useWorkspace();
  const { data } = useQuery(RedlineDocument, {
    variables: { bodyId: target.bodyId, id: target.acuerdoId, before, after },
  });
  const parts = toRedlineParts(data?.redline?.parts ?? []).filter(({ change }) => change !== 'equal');
  return (
    <section className="card panel changes" aria-labelledby="changes">
      <h2 className="h3 row" id="changes">
        <IconArrowBackUp size={18} aria-hidden="true" />
        {t('workspace:changed_since')}
      </h2>
      <p className="tiny soft">{t('workspace:changed_since_detail', { before, after })}</p>
      <div className="only-phone">{parts.length > 0 && <RedlineView parts={parts} />}</div>
      <p className="small">
        <Link to={`/${slug}/acuerdos/${target.acuerdoId}/comparar/${before}/${after}`}>
          {t('workspace:compare_both', { before, after })}
        </Link>
      </p>
    </section>
  );
}
