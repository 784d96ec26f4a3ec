import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BodyProvider } from '../bodies/body-context';
import type { RulesInput } from '../gql/graphql';
import { show } from '../testing/show';
import { RulesEditor } from './rules-editor';
import { answeringRules, refusal } from './testing/answering-rules';
import { aBody } from '../bodies/testing/a-body';
import { aPreview, aRulesBody, ofFive } from './testing/rules-body';

/** What was proposed last. */
let proposed: RulesInput['values'] | undefined;

/** As the server would: every seat as quorum changes it, and more than a whole can not be. */
function previewed({ values, citations }: RulesInput) {
  const { quorum } = values;
  proposed = values;
  const { numerator = 0, denominator = 1 } = quorum.fraction ?? {};
  if (quorum.kind === 'more_than' && numerator >= denominator) return refusal('RULE_INVALID', { rules: ['quorum'] });
  const changed = [
    ...(quorum.kind === 'all' ? (['quorum'] as const) : []),
    ...(citations.length > 0 ? (['voteDays'] as const) : []),
    ...(values.reminderOffsets.includes(45) ? (['reminderOffsets'] as const) : []),
  ];
  const after = quorum.kind === 'all' ? { ...ofFive, votesForQuorum: 5, approvalsIfQuorumVotes: 3 } : ofFive;
  return aPreview({ changed, after, underWay: [{ __typename: 'UnderRules', version: 1, count: 2, acuerdos: [] }] });
}

function showEditor(adopted: Parameters<typeof answeringRules>[2] = null, version = 2) {
  const onLeave = jest.fn();
  const editor = (
    <BodyProvider value={aBody}>
      <RulesEditor body={aRulesBody()} onLeave={onLeave} />
    </BodyProvider>
  );
  const { piece, sent } = answeringRules(editor, (rules) => ({ ...previewed(rules), version }), adopted);
  show(piece);
  return { onLeave, sent };
}

beforeEach(() => {
  jest.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

const row = (name: string) => within(screen.getByRole('region', { name }));
const review = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Revisar y adoptar' });
const everySeat = () =>
  userEvent.selectOptions(row('Quórum').getByRole('combobox', { name: 'Quórum' }), 'Todos los asientos con voto');

describe('a proposal that changes nothing', () => {
  it('can not be adopted, and says so', async () => {
    showEditor();
    await screen.findByText('Todavía no cambia nada');
    expect(review().disabled).toBe(true);
    expect(row('Plazo para votar').getByText('Sin cambio.')).toBeTruthy();
  });
});

describe('a proposal of every seat as quorum', () => {
  it('shows what would change beside the rule, and beside those that it moves', async () => {
    showEditor();
    await everySeat();
    await screen.findByText('Cambia 1 regla');
    const quorum = row('Quórum');
    expect(quorum.getByText('Hoy, con 5 asientos ocupados: 3 votos.').closest('del')).toBeTruthy();
    expect(quorum.getByText('Hoy, con 5 asientos ocupados: 5 votos.').closest('ins')).toBeTruthy();
    expect(row('Mayoría').getByText('Cambia por otra regla.')).toBeTruthy();
  });

  it('is adopted once its changes, and what keeps the old rules, were confirmed', async () => {
    const { onLeave, sent } = showEditor();
    await everySeat();
    await waitFor(() => expect(review().disabled).toBe(false));
    await userEvent.click(review());
    const dialog = within(await screen.findByRole('dialog', { name: 'Adoptar la versión 2' }));
    expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Quórum.*Más de ½.*Todos los asientos/),
      '2 acuerdos conservan la versión 1',
    ]);
    expect(sent).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Adoptar la versión 2' }));
    await waitFor(() => expect(onLeave).toHaveBeenCalledWith(expect.stringContaining('versión 2')));
    expect(sent).toMatchObject([{ bodyId: 'body', rules: { values: { quorum: { kind: 'all' }, voteDays: 5 } } }]);
  });

  it('stays as it is when the server refuses it, with the reason', async () => {
    const { onLeave } = showEditor(refusal('NOT_THE_ADMINISTRATOR'));
    await everySeat();
    await waitFor(() => expect(review().disabled).toBe(false));
    await userEvent.click(review());
    await userEvent.click(await screen.findByRole('button', { name: 'Adoptar la versión 2' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Las reglas no se adoptaron.');
    expect(onLeave).not.toHaveBeenCalled();
  });
});

describe('a proposal that only cites', () => {
  it('is a change too', async () => {
    const { sent } = showEditor();
    const cited = row('Plazo para votar').getByRole('textbox', { name: 'Dónde está escrita: Plazo para votar' });
    await userEvent.click(cited);
    await userEvent.paste(' Art. 9 ');
    await row('Plazo para votar').findByText('Cambia la cita.');
    await waitFor(() => expect(review().disabled).toBe(false));
    await userEvent.click(review());
    await userEvent.click(await screen.findByRole('button', { name: 'Adoptar la versión 2' }));
    await waitFor(() => expect(sent).toMatchObject([{ rules: { citations: [{ rule: 'voteDays', text: 'Art. 9' }] } }]));
  });
});

describe('a rule that could never be met', () => {
  it('is marked at its field, and keeps the proposal from being adopted', async () => {
    showEditor();
    const quorum = row('Quórum');
    const many = quorum.getByRole('textbox', { name: 'Quórum: cuántos' });
    await userEvent.clear(many);
    expect((await quorum.findByRole('alert')).textContent).toBe('Escriba un número entero.');
    await userEvent.type(many, '2');
    await waitFor(() => expect(quorum.getByRole('alert').textContent).toContain('no se puede reunir'));
    expect(screen.getByText('Falta corregir 1 regla')).toBeTruthy();
    expect(review().disabled).toBe(true);
  });
});

describe('reminders that are proposed', () => {
  it('fall on the days that are written, in whatever order they are', async () => {
    showEditor();
    const days = row('Recordatorios').getByRole('textbox', { name: 'Recordatorios' });
    await userEvent.clear(days);
    await userEvent.paste('1, 45 10, 1');
    await waitFor(() => expect(proposed?.reminderOffsets).toEqual([45, 10, 1]));
    expect(await row('Recordatorios').findByText('45, 10 y 1 días antes del último día.')).toBeTruthy();
  });

  it('are not finished while a day is no number', async () => {
    showEditor();
    await userEvent.click(row('Recordatorios').getByRole('textbox', { name: 'Recordatorios' }));
    await userEvent.paste(', dos');
    const fault = await row('Recordatorios').findByRole('alert');
    expect(fault.textContent).toBe('Escriba números enteros, separados por comas.');
    expect(review().disabled).toBe(true);
  });

  it('go to whom is chosen, at the hour that is chosen', async () => {
    showEditor();
    await userEvent.click(row('Quién recibe los recordatorios').getByRole('checkbox', { name: 'Suplentes' }));
    const hour = row('Hora de los recordatorios').getByLabelText('Hora de los recordatorios');
    fireEvent.change(hour, { target: { value: '07:30' } });
    await waitFor(() => expect(proposed?.reminderTime).toBe('07:30'));
    expect(proposed?.reminderAudience).toEqual(['secretariat', 'titulars', 'reviewers']);
    await userEvent.selectOptions(
      row('Días de los recordatorios').getByRole('combobox', { name: 'Días de los recordatorios' }),
      'business',
    );
    await waitFor(() => expect(proposed?.reminderDays).toBe('business'));
  });

  it('go to institutions too, each with its address', async () => {
    showEditor();
    const escalation = row('Aviso a instituciones');
    await userEvent.click(escalation.getByRole('checkbox'));
    await userEvent.click(escalation.getByRole('textbox', { name: 'Institución 1' }));
    await userEvent.paste('Oficialía');
    await userEvent.click(escalation.getByRole('textbox', { name: 'Correo de la institución 1' }));
    await userEvent.paste('of@organo.example');
    await waitFor(() =>
      expect(proposed?.reminderEscalation).toEqual({
        daysBefore: 7,
        to: [{ name: 'Oficialía', email: 'of@organo.example' }],
      }),
    );
    await userEvent.click(escalation.getByRole('button', { name: 'Agregar institución' }));
    await userEvent.click(escalation.getByRole('button', { name: 'Quitar la institución 1' }));
    await waitFor(() => expect(proposed?.reminderEscalation?.to).toEqual([{ name: '', email: '' }]));
    await userEvent.click(escalation.getByRole('checkbox'));
    await waitFor(() => expect(proposed?.reminderEscalation).toBeNull());
  });
});

describe('another version that was adopted meanwhile', () => {
  it('is said, and keeps the proposal from undoing it unseen', async () => {
    showEditor(null, 3);
    await everySeat();
    await screen.findByText(/Entre tanto se adoptó otra versión/);
    await screen.findByText('Cambia 1 regla');
    expect(review().disabled).toBe(true);
  });
});
