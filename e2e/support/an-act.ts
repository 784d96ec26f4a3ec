import { randomUUID } from 'node:crypto';

export interface DraftedPart {
  readonly kind: string;
  readonly text: string;
  /** What a resolutivo does as data. */
  readonly effects?: readonly object[];
}

/** A complete act of an ordinary day: nothing in it stops a submission, and it moves no term. */
export function anAct(title: string, changes: { considerando?: string } = {}): DraftedPart[] {
  return [
    { kind: 'heading', text: title },
    { kind: 'legal_basis', text: 'Con apoyo en los lineamientos de trabajo del Secretariado se emite el acuerdo:' },
    { kind: 'antecedente', text: 'Las mesas de diagnóstico terminaron su primera ronda y entregaron sus notas.' },
    {
      kind: 'considerando',
      text: changes.considerando ?? 'Cada mesa necesita conocer las conclusiones de las demás antes de seguir.',
    },
    {
      kind: 'considerando',
      text: 'Un solo calendario evita que dos mesas convoquen a las mismas personas el mismo día.',
    },
    { kind: 'resolutivo', text: 'Se aprueba el calendario de las mesas y se publica en el sitio del Secretariado.' },
    { kind: 'transitorio', text: 'El presente acuerdo entra en vigor el día de su publicación.' },
  ];
}

/** As the api takes it. Parts keep their ids when they are handed in: a changed text is the same part. */
export function documentOf(parts: readonly DraftedPart[], ids: readonly string[] = []) {
  return {
    type: 'doc',
    content: parts.map(({ kind, text, effects = [] }, index) => ({
      type: 'part',
      attrs: { id: ids[index] ?? randomUUID(), kind, level: 1, effects },
      content: text === '' ? [] : [{ type: 'text', text }],
    })),
  };
}
