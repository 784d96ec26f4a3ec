import type { ActDocument, PartKind } from '@acuerda/document';
import type { Effect, LocalDate } from '@acuerda/workflow/vocabulary';
import { randomUUID } from 'node:crypto';

/** A term as the text of an act names it. */
export interface NamedTerm {
  id: string;
  name: string;
  endsOn: LocalDate;
}

const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

export function inWords(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} de ${months[month! - 1]} de ${year}`;
}

function part(kind: PartKind, text: string, effects: Effect[] = []): ActDocument['content'][number] {
  return { type: 'part', attrs: { id: randomUUID(), kind, level: 1, effects }, content: [{ type: 'text', text }] };
}

/** A sound act that moves nothing. */
export function anAct(title = 'Acuerdo por el que se aprueba el programa de trabajo'): ActDocument {
  return {
    type: 'doc',
    content: [
      part('heading', title),
      part('legal_basis', 'Con apoyo en las reglas de trabajo de este órgano se emite lo que sigue:'),
      part('antecedente', 'El órgano se instaló y desde entonces sesiona en público.'),
      part('considerando', 'Conviene que el trabajo del año se conozca de antemano.'),
      part('resolutivo', 'Se aprueba el programa de trabajo que presentó la secretaría técnica.'),
      part('transitorio', 'El presente acuerdo entra en vigor el día de su publicación.'),
    ],
  };
}

/** A sound act that extends a term, in its text and as data. */
export function anExtension({ id, name, endsOn }: NamedTerm, to: LocalDate): ActDocument {
  const act = anAct(`Acuerdo por el que se amplía la vigencia del ${name}`);
  const effect: Effect = { id: randomUUID(), kind: 'extend_term', termId: id, from: endsOn, to };
  const resolutivo = part('resolutivo', `Se amplía la vigencia del ${name} hasta el ${inWords(to)}.`, [effect]);
  return { ...act, content: act.content.map((old) => (old.attrs.kind === 'resolutivo' ? resolutivo : old)) };
}

/** The same act with other words in its parts of a kind. */
export const reading = (act: ActDocument, kind: PartKind, text: string): ActDocument => ({
  ...act,
  content: act.content.map((old) => (old.attrs.kind === kind ? { ...old, content: [{ type: 'text', text }] } : old)),
});
