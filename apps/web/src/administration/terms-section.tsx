import { useText } from '../i18n/use-text';
import { ActFileLink } from '../roster/act-file-link';
import { bodyValidity } from '../roster/body-validity';
import { GapsInWords } from '../roster/gaps-in-words';
import { nameOfAct } from '../roster/known-acts';
import { offers } from '../roster/offered';
import { Badge } from '../ui/badge';
import { DateText } from '../ui/date-text';
import { ReinstallationForm } from './reinstallation-form';
import { SectionFrame } from './section';
import type { SectionProps } from './setup';
import type { SetupTerm } from './setup-body';
import { TermForm } from './term-form';

/** The terms of the body and of its exercises, each with the act that fixes it. */
export function TermsSection({ body, active, onOpen, onClose }: SectionProps) {
  const { t } = useText();
  const validity = bodyValidity(body.terms);
  const ended = validity.kind === 'ended' ? validity.term : null;
  return (
    <SectionFrame
      step="terms"
      number={1}
      title={t('administration:terms')}
      detail={t('administration:terms_detail')}
      active={active}
      onOpen={onOpen}
      openText={t(ended ? 'roster:register_reinstallation' : 'administration:register_term')}
      form={
        offers(body, 'register_term') &&
        (ended ? (
          <ReinstallationForm key={ended.id} body={body} ended={ended} onDone={onClose} />
        ) : (
          <TermForm
            key={body.terms.length}
            body={body}
            onDone={onClose}
            onCancel={body.terms.length > 0 ? onClose : undefined}
          />
        ))
      }
    >
      {body.terms.length > 0 && (
        <ul className="setup-list">
          {body.terms.map((term) => (
            <TermLine key={term.id} term={term} />
          ))}
        </ul>
      )}
      <GapsInWords gaps={body.gaps} />
    </SectionFrame>
  );
}

function TermLine({ term }: { term: SetupTerm }) {
  const { t } = useText();
  const act = term.history.findLast((dates) => dates.act !== null)?.act;
  return (
    <li>
      <b>{term.name}</b> {term.standing === 'ended' && <Badge tone="vermilion">{t('administration:ended')}</Badge>}
      <span className="block small">
        {t(`words:term.${term.kind}`)}: <DateText date={term.startsOn} short /> – <DateText date={term.endsOn} short />
      </span>
      {act && (
        <span className="block tiny quiet">
          {t('administration:by_act', { act: nameOfAct(act) })} <ActFileLink file={act.file} />
        </span>
      )}
    </li>
  );
}
