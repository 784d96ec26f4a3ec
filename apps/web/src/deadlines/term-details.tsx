import { hurryOf } from '../dates/hurry';
import type { TermGroup } from '../desk/group-terms';
import { useText } from '../i18n/use-text';
import { GapsInWords } from '../roster/gaps-in-words';
import { TermRuler } from '../ui/term-ruler';
import { TermHistory } from './term-history';
import { firstDayOf, gapsOf, type DeadlinesBody, type Term } from './term-story';

/** Each term on its own ruler, with its gaps and every end that it has had. */
export function TermDetails({ group, body }: { group: TermGroup<Term>; body: DeadlinesBody }) {
  const { t } = useText();
  const calm = hurryOf(group.daysLeft) === 'calm';
  return group.terms.map((term) => (
    <section key={term.id} className="term-of-panel" aria-label={term.name}>
      {group.terms.length > 1 && <h3 className="h3">{term.name}</h3>}
      <p className="small soft">{t(`words:term.${term.kind}`)}</p>
      <TermRuler
        startsOn={firstDayOf(term, body)}
        endsOn={term.endsOn}
        today={body.today}
        gaps={gapsOf(term, body)}
        calm={calm}
      />
      <GapsInWords gaps={gapsOf(term, body)} />
      <TermHistory term={term} />
    </section>
  ));
}
