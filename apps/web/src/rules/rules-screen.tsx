import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Loaded } from '../api/loaded';
import { usePageTitle } from '../app/use-page-title';
import { useBody } from '../bodies/body-context';
import { RulesDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { EmptyState } from '../ui/empty-state';
import { Note } from '../ui/note';
import { CalendarEditorScreen } from './calendar-editor-screen';
import { CalendarSection } from './calendar-section';
import { RuleList } from './rule-list';
import { RuleVersions } from './rule-versions';
import type { RulesBody } from './rules-body';
import { RulesEditor } from './rules-editor';
import { UnderWay } from './under-way';
import { offers, Withheld } from './withheld-rules';
import './rules.css';

/** What is proposed in place of the screen, as the address says it. */
const PROPOSING = 'proponer';

/** The rules and the calendar in force, and proposing others. */
export function RulesScreen() {
  const { t } = useText();
  const { slug } = useBody();
  const [search, setSearch] = useSearchParams();
  const [adopted, setAdopted] = useState('');
  usePageTitle(t('shell:rules'));
  const rules = useQuery(RulesDocument, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  const propose = (what: string) => {
    setAdopted('');
    setSearch({ [PROPOSING]: what });
  };
  const leave = (said = '') => {
    setAdopted(said);
    setSearch({});
    // The button that was pressed is gone: the reader goes on at the content.
    document.getElementById('main')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  };
  return (
    <Loaded of={rules}>
      {({ body }) => {
        if (!body) return null;
        const proposing = search.get(PROPOSING);
        if (proposing === 'reglas' && offers(body.availableActions, 'adopt_rule_set')) {
          return <RulesEditor body={body} onLeave={leave} />;
        }
        if (proposing === 'calendario' && offers(body.availableActions, 'adopt_calendar')) {
          return <CalendarEditorScreen onLeave={leave} />;
        }
        return <InForce body={body} adopted={adopted} onPropose={propose} />;
      }}
    </Loaded>
  );
}

interface InForceProps {
  body: RulesBody;
  /** What was just adopted, in words. */
  adopted: string;
  onPropose: (what: 'reglas' | 'calendario') => void;
}

function InForce({ body, adopted, onPropose }: InForceProps) {
  const { t } = useText();
  const inForce = body.ruleSets.at(-1);
  return (
    <>
      <div className="page-head">
        <div>
          <h1 className="h1">{t('shell:rules')}</h1>
          <p className="small soft">{t('rules:intro')}</p>
          <Withheld actions={body.availableActions} action="adopt_rule_set" text={t('rules:withheld')} />
        </div>
        {inForce && offers(body.availableActions, 'adopt_rule_set') && (
          <div className="page-head-end">
            <Button leftSection={<IconPencil size={18} aria-hidden="true" />} onClick={() => onPropose('reglas')}>
              {t('rules:propose')}
            </Button>
          </div>
        )}
      </div>
      <div className="rules-adopted" role="status">
        {adopted && (
          <Note tone="jade">
            <p>{adopted}</p>
          </Note>
        )}
      </div>
      {inForce ? (
        <div className="rules">
          <RuleList body={body} inForce={inForce} />
          <aside className="stack stack--wide">
            <section aria-labelledby="under-way">
              <h2 className="h3" id="under-way">
                {t('rules:under_way_title')}
              </h2>
              <p className="tiny quiet rules-pinned">{t('rules:pinned')}</p>
              <UnderWay of={body.underWay} />
            </section>
            <RuleVersions body={body} />
          </aside>
        </div>
      ) : (
        <EmptyState title={t('rules:none')}>{t('rules:none_detail')}</EmptyState>
      )}
      <CalendarSection onPropose={() => onPropose('calendario')} />
    </>
  );
}
