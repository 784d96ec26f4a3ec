import { act, screen } from '@testing-library/react';
import { changeLanguage } from '../i18n/i18n';
import { show } from '../testing/show';
import { Refusal } from './refusal';

const facts = { term: 'Ejercicio estatal', termId: 't', endedOn: '2022-04-23', endedAt: '2022-04-24T05:00:00.000Z' };

describe('a refusal', () => {
  afterEach(() => act(() => changeLanguage('es')));

  it('says what did not happen, why with its facts, and what to do', () => {
    show(<Refusal what="No se publicó." code="BODY_TERM_ENDED" facts={facts} />);
    expect(screen.getByRole('alert').textContent).toBe(
      'No se publicó. La vigencia de Ejercicio estatal terminó el sábado 23 de abril de 2022, 23:59.' +
        'Hace falta registrar un acto de reinstalación. Puede seguir leyendo y redactando.',
    );
  });

  it('asks for a new revision where the body has been reinstalled already', () => {
    show(<Refusal what="No se votó." code="BODY_TERM_ENDED" facts={{ ...facts, missing: 'new_revision' }} />);
    expect(screen.getByRole('alert').textContent).toContain('devuelve el acuerdo a borrador y lo envía de nuevo');
    expect(screen.getByRole('alert').textContent).not.toContain('Hace falta registrar');
  });

  it('leaves the facts out when they did not come', () => {
    show(<Refusal what="No se publicó." code="BODY_TERM_ENDED" facts={{}} />);
    expect(screen.getByRole('alert').textContent).toContain('La vigencia del órgano terminó.');
    expect(screen.getByRole('alert').textContent).not.toContain('{{');
  });

  it('speaks the language of the reader', () => {
    act(() => changeLanguage('en'));
    show(<Refusal what="It was not published." code="BODY_TERM_ENDED" facts={facts} />);
    expect(screen.getByRole('alert').textContent).toContain('ended on Saturday 23 April 2022, 23:59');
  });

  it('of an unknown code still says something useful', () => {
    show(<Refusal what="No se hizo." code="SOMETHING_NEW" facts={{}} />);
    expect(screen.getByRole('alert').textContent).toContain('Actualice la página');
  });
});
