import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';

/** An act that the demonstration's body passed before its story begins. */
export interface PastAct {
  publishedAt: Instant;
  session: { name: string; date: LocalDate };
  title: string;
  legalBasis: string;
  antecedentes: string[];
  considerandos: string[];
  resolutivos: string[];
  transitorios: string[];
}

export const pastActs: readonly PastAct[] = [
  {
    publishedAt: '2021-06-11T17:00:00.000Z',
    session: { name: 'Segunda sesión ordinaria', date: '2021-06-10' },
    title: 'Acuerdo por el que se aprueba la ruta de la consulta pública rumbo al Plan de Acción Local',
    legalBasis:
      'Con apoyo en los lineamientos de trabajo que rigen a este Secretariado, se emite el presente acuerdo con base en lo siguiente:',
    antecedentes: [
      'El viernes 23 de abril de 2021 se instaló este Secretariado y comenzó el ejercicio local de gobierno abierto.',
      'En su primera sesión, las personas integrantes pidieron a la secretaría técnica una propuesta de ruta para consultar a la población.',
    ],
    considerandos: [
      'Un plan de acción local que no parte de los problemas que la gente señala no puede llamarse abierto.',
      'La ruta propuesta ordena la consulta en tres etapas, con fechas y responsables, y deja registro público de cada una.',
    ],
    resolutivos: [
      'Se aprueba la ruta de la consulta pública en tres etapas: difusión, mesas de diagnóstico y devolución de resultados.',
      'La secretaría técnica dará cuenta del avance en cada sesión ordinaria.',
    ],
    transitorios: ['El presente acuerdo entra en vigor el día de su publicación.'],
  },
  {
    publishedAt: '2022-01-28T18:00:00.000Z',
    session: { name: 'Primera sesión ordinaria', date: '2022-01-27' },
    title: 'Acuerdo por el que se fija el calendario de sesiones ordinarias de 2022',
    legalBasis:
      'Con apoyo en los lineamientos de trabajo que rigen a este Secretariado, se emite el presente acuerdo con base en lo siguiente:',
    antecedentes: ['Durante 2021 el Secretariado sesionó sin fechas fijas, a convocatoria de la secretaría técnica.'],
    considerandos: [
      'Conocer las fechas de antemano permite que la ciudadanía asista y que cada sector prepare su participación.',
    ],
    resolutivos: [
      'Las sesiones ordinarias de 2022 se celebrarán el último jueves de enero, marzo, mayo, julio, septiembre y noviembre, a las once horas.',
    ],
    transitorios: ['El presente acuerdo entra en vigor el día de su publicación.'],
  },
];
