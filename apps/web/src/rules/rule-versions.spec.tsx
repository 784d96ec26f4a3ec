import { RULE_NAMES } from '@acuerda/workflow/vocabulary';
import { screen, within } from '@testing-library/react';
import { show } from '../testing/show';
import { BodyProvider } from '../bodies/body-context';
import { RuleList } from './rule-list';
import { RuleVersions } from './rule-versions';
import type { RulesBody, RuleSet } from './rules-body';
import { aBody } from '../bodies/testing/a-body';
import { aRulesBody } from './testing/rules-body';
import { UnderWay } from './under-way';
import { Withheld } from './withheld-rules';

const [first] = aRulesBody().ruleSets as [RuleSet];
const second: RuleSet = {
  ...first,
  version: 2,
  changed: ['castingSeat', 'voteDays'],
  rules: first.rules.map((rule) => {
    if (rule.key === 'castingSeat') return { ...rule, value: 'seat-1' as unknown as object };
    return rule.key === 'voteDays'
      ? { ...rule, citation: { __typename: 'Citation', supplied: true, text: 'Artículo 9' } }
      : rule;
  }),
};
const body: RulesBody = { ...aRulesBody(), ruleSets: [first, second] };

describe('two versions of the rules', () => {
  it('are told apart in words, with the seat by its name, and the last one stands first', () => {
    show(<RuleVersions body={body} />);
    const [last] = screen.getAllByRole('listitem');
    const changes = [...(last?.querySelectorAll('.rule-changes li') ?? [])].map(({ textContent }) => textContent);
    expect(last?.textContent).toContain('Reglas, versión 2');
    expect(changes).toEqual([
      'Voto de calidadantes: No hay: un empate no se aprueba.después: Desempata Ejecutivo, si votó.',
      'Plazo para votarantes: Cita: texto no proporcionado.después: Cita: Artículo 9.',
    ]);
  });
});

describe('a rule in force', () => {
  it('says what it comes to today, and where it is written', () => {
    show(<RuleList body={body} inForce={second} />);
    const rules = within(screen.getByRole('region', { name: /Reglas, versión 2/ }));
    expect(rules.getByText('Hoy, con 5 asientos ocupados: 3 votos.')).toBeTruthy();
    expect(rules.getByText('Cita: Artículo 9.')).toBeTruthy();
    expect(rules.getAllByText('Cita: texto no proporcionado.')).toHaveLength(RULE_NAMES.length - 1);
  });
});

describe('what is under way', () => {
  it('is led to by its title where the viewer may see it, and counted where not', () => {
    const acuerdo = { __typename: 'AcuerdoUnderRules', id: 'a', title: 'Calendario', revision: 2 } as const;
    show(
      <BodyProvider value={aBody}>
        <UnderWay
          of={[
            { __typename: 'UnderRules', version: 1, count: 1, acuerdos: [{ ...acuerdo, status: 'member_review' }] },
            { __typename: 'UnderRules', version: 2, count: 3, acuerdos: [] },
          ]}
        />
      </BodyProvider>,
    );
    expect(screen.getByRole('link', { name: 'Calendario' }).getAttribute('href')).toBe('/organo/acuerdos/a');
    expect(screen.getByText('3 acuerdos conservan la versión 2')).toBeTruthy();
  });
});

describe('somebody who may not change the rules', () => {
  it('is told whose task it is', () => {
    const refused = { __typename: 'ActionRefused', code: 'NOT_THE_ADMINISTRATOR', facts: {} } as const;
    const offer = {
      __typename: 'AvailableBodyAction',
      action: 'adopt_rule_set',
      post: null,
      refusal: refused,
    } as const;
    show(<Withheld actions={[offer]} action="adopt_rule_set" text="No cambia." />);
    expect(screen.getByText(/^No cambia\. Solo la administración/)).toBeTruthy();
  });
});
