import { AlignmentType, Bookmark, Document, type IRunOptions, LevelFormat, Packer, Paragraph, TextRun } from 'docx';

/** The sample's words, for specs that look for them. Facts of an extension, offices instead of people. */
export const SAMPLE = {
  letterhead: ['SECRETARIADO TÉCNICO ESTATAL', 'DE GOBIERNO ABIERTO'],
  title: 'ACUERDO QUE DA CONTINUIDAD AL EJERCICIO ESTATAL DE GOBIERNO ABIERTO',
  legalBasis:
    'Con fundamento en el artículo 9 de los Lineamientos que rigen el trabajo de los secretariados, aprobados el 20 de mayo de 2021, este órgano resuelve a partir de lo que se expone:',
  antecedentes: [
    'Gobernar de manera abierta es atender los asuntos públicos entre instituciones y ciudadanía, con transparencia y participación, y rendir cuentas de lo hecho.',
    'El 23 de abril de 2021 se instaló este órgano colegiado; su vigencia corre desde ese día y termina el 23 de abril de 2022.',
    'El 29 de marzo de 2022 las organizaciones civiles prorrogaron a quien las representa en la mesa y a quien facilita los trabajos, sin fijar un día de término.',
  ],
  considerandos: [
    'El Secretariado Técnico Estatal una mesa permanente en la que instituciones, academia y sociedad civil conversan y deciden juntas los compromisos del plan de acción local.',
    'La apertura institucional reúne transparencia, acceso a la información y participación, para que sus resultados sirvan a todas las personas.',
    'La consulta a la población ya comenzó y las mesas de diagnóstico siguen abiertas; suspenderlas dejaría sin efecto lo avanzado, por lo que conviene dar más tiempo al ejercicio y a la propia mesa.',
  ],
  resolutivo:
    'Se extiende la vigencia del ejercicio estatal de gobierno abierto y se prorroga la del Secretariado Técnico Estatal hasta el 30 de abril de 2023, a fin de que concluyan las etapas de consulta y de co creación.',
} as const;

const CENTRED = AlignmentType.CENTER;

/**
 * A draft as secretariats send it, with its faults: antecedentes all numbered «0.», a considerando without its verb, a
 * title that says half, a prefix cut off, Word's own bookmark; no folio, date, session, signatures or transitorio.
 *
 * @param options.automaticNumbers considerandos numbered by Word, whose numbers are not in the file's text.
 */
export function sampleDocx(options: { automaticNumbers?: boolean } = {}): Promise<Buffer> {
  const considerandos = SAMPLE.considerandos.map((text, i) =>
    options.automaticNumbers
      ? new Paragraph({ text, numbering: { reference: 'considerandos', level: 1 } })
      : new Paragraph(`1.${i + 1}. ${text}`),
  );
  const document = new Document({
    title: 'Acuerdo de muestra',
    creator: 'Secretaría técnica',
    numbering: { config: [{ reference: 'considerandos', levels: LEVELS }] },
    sections: [
      {
        children: [
          ...SAMPLE.letterhead.map(centred),
          new Paragraph({
            alignment: CENTRED,
            children: [new Bookmark({ id: '_GoBack', children: [] }), inBold(SAMPLE.title)],
          }),
          new Paragraph(SAMPLE.legalBasis),
          centred('ANTECEDENTES'),
          ...SAMPLE.antecedentes.map((text) => new Paragraph(`0. ${text}`)),
          centred('CONSIDERANDOS'),
          ...considerandos,
          centred('ACUERDO'),
          new Paragraph({
            children: [inBold('ÚNICO.'), new TextRun(` ${SAMPLE.resolutivo}`)],
          }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const LEVELS = [
  { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
  { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2.' },
];

function centred(text: string): Paragraph {
  return new Paragraph({ alignment: CENTRED, children: [inBold(text)] });
}

function inBold(text: string): TextRun {
  const options: IRunOptions = { text, bold: true };
  return new TextRun(options);
}
