import { Button } from '@mantine/core';
import { IconArrowRight, IconHash } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useBody } from '../bodies/body-context';
import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';
import { Note } from '../ui/note';
import type { Acuerdo } from '../workspace/acuerdo';
import { usePartNameIn } from '../workspace/part-name-in';

interface ReasonsProps {
  acuerdo: Acuerdo;
  before: number;
  after: number;
}

/** Why the text changed: the returns and accepted objections in between; and which votes no longer count. */
export function Reasons({ acuerdo, before, after }: ReasonsProps) {
  const { t } = useText();
  const { slug } = useBody();
  const partName = usePartNameIn(acuerdo.revision?.document);
  const between = (revision: number) => revision >= before && revision < after;
  const returns = acuerdo.returns.filter(({ revision }) => between(revision));
  const accepted = acuerdo.objections.filter(({ status, raisedOn }) => status === 'accepted' && between(raisedOn));
  const voided = (acuerdo.vote?.votes ?? []).filter(
    ({ standing, revision }) => standing === 'superseded' && between(revision),
  );
  const mayVote = acuerdo.availableActions.some(({ action, refusal }) => action === 'vote' && refusal === null);
  const current = acuerdo.revision?.number === after && mayVote;
  return (
    <aside className="reasons" aria-label={t('compare:why')}>
      <p className="legend">
        <ins>{t('ui:added')}</ins> <del>{t('ui:removed')}</del>
      </p>
      <h2 className="h3">{t('compare:why')}</h2>
      {returns.length === 0 && accepted.length === 0 && <p className="small quiet">{t('compare:no_reason')}</p>}
      <ul className="ruled">
        {accepted.map((objection) => (
          <li key={objection.id}>
            <b>{objection.seat.name}</b> {t('compare:objected', { part: partName(objection.partId) })}{' '}
            <span className="soft">«{objection.reasons}»</span>
            <span className="block tiny quiet">
              <DateText instant={objection.at} />
            </span>
          </li>
        ))}
        {returns.map((one) => (
          <li key={one.at}>
            <b>{one.person?.name ?? t('compare:the_system')}</b> {t('compare:returned')}
            {one.cause !== 'secretariat' && ` (${t(`words:return.${one.cause}`)})`}.{' '}
            {one.reason && <span className="soft">«{one.reason}»</span>}
            <span className="block tiny quiet">
              <DateText instant={one.at} />
            </span>
          </li>
        ))}
      </ul>
      {voided.length > 0 && (
        <Note tone="amber" icon={<IconHash size={20} aria-hidden="true" />}>
          <p>
            <b>{t('compare:voided', { count: voided.length })}</b>{' '}
            {t('compare:voided_detail', { count: voided.length, before })}
          </p>
        </Note>
      )}
      {current && (
        <Button
          component={Link}
          to={`/${slug}/acuerdos/${acuerdo.id}`}
          fullWidth
          rightSection={<IconArrowRight size={17} aria-hidden="true" />}
        >
          {t('compare:go_vote', { after })}
        </Button>
      )}
    </aside>
  );
}
