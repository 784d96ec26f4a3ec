import { useText } from '../i18n/use-text';
import { ActFileLink } from '../roster/act-file-link';
import { nameOfAct } from '../roster/known-acts';
import { offers } from '../roster/offered';
import { DateText } from '../ui/date-text';
import { SectionFrame } from './section';
import type { SectionProps } from './setup';
import type { SetupTerm } from './setup-body';
import { TermForm } from './term-form';

/** The terms of the body and of its exercises, each with the act that fixes it. */
export function TermsSection({ body, active, onOpen, onClose }: SectionProps) {
  const { t } = useText();
  return (
    <SectionFrame
      step="terms"
      number={1}
      title={t('administration:terms')}
      detail={t('administration:terms_detail')}
      active={active}
      onOpen={onOpen}
      openText={t('administration:register_term')}
      form={
        offers(body, 'register_term') && (
          <TermForm
            key={body.terms.length}
            body={body}
            onDone={onClose}
            onCancel={body.terms.length > 0 ? onClose : undefined}
          />
        )
      }
    >
      {body.terms.length > 0 && (
        <ul className="setup-list">
          {body.terms.map((term) => (
            <TermLine key={term.id} term={term} />
          ))}
        </ul>
      )}
    </SectionFrame>
  );
}

function TermLine({ term }: { term: SetupTerm }) {
  const { t } = useText();
  const act = term.history.findLast((dates) => dates.act !== null)?.act;
  return (
    <li>
      <b>{term.name}</b>
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
