import { IconFileSearch } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useBody } from '../bodies/body-context';
import { useText } from '../i18n/use-text';
import { Note } from '../ui/note';
import type { Related } from './acuerdo';
import { useWorkspace } from './workspace-context';

/** The act and its errata and amendments, each way. */
export function RelatedActs() {
  const { t } = useText();
  const { acuerdo } = useWorkspace();
  const { original, aboutThis, kind } = acuerdo;
  const withdrawn = ({ status }: Related) => status === 'withdrawn' || status === 'rejected';
  const others = aboutThis.filter((one) => !withdrawn(one));
  if (!original && others.length === 0) return null;
  return (
    <div className="workspace-note">
      <Note tone="blue" icon={<IconFileSearch size={20} aria-hidden="true" />}>
        {original && (
          <p>
            <b>{t(kind === 'erratum' ? 'workspace:corrects' : 'workspace:amends')}</b> <RelatedLink act={original} />
          </p>
        )}
        {others.map((one) => (
          <p key={one.id}>
            <b>
              {t(
                `workspace:${one.folio ? 'followed_by' : 'under_way'}.${one.kind === 'erratum' ? 'erratum' : 'amendment'}`,
              )}
            </b>{' '}
            <RelatedLink act={one} />
          </p>
        ))}
      </Note>
    </div>
  );
}

function RelatedLink({ act }: { act: Related }) {
  const { t } = useText();
  const { slug } = useBody();
  return (
    <>
      <Link to={`/${slug}/acuerdos/${act.id}`}>
        {act.folio ? `${t(`words:kind.${act.kind}`)} ${act.folio}` : t(`words:kind.${act.kind}`)}
      </Link>
      {act.folio ? ` «${act.title}»` : ` (${t(`words:status.${act.status}`).toLowerCase()})`}
      {act.path && (
        <>
          {' · '}
          <a href={act.path}>{t('workspace:public_page')}</a>
        </>
      )}
    </>
  );
}
