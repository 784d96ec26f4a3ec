import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import type { Band, Words } from '../form/content';
import { stageOf } from '../words/acuerdos';
import { dayOfYear, lastMinute, longDay, soonInstant } from '../words/dates';
import { businessDays, naturalDays, type DaysLeft } from '../words/days-left';
import { listed, named, quoted } from '../words/lists';
import type { EndingLink, ExtensionUnderWay, Prolonged } from './facts';
import type { Subject } from './subject';

const subjects: Record<Subject, string> = {
  terms: 'La vigencia termina',
  own: 'Su designación termina',
  appointment: 'La designación termina',
  appointments: 'Las designaciones terminan',
};
const subjectsPast: Record<Subject, string> = {
  terms: 'La vigencia terminó',
  own: 'Su designación terminó',
  appointment: 'La designación terminó',
  appointments: 'Las designaciones terminaron',
};

function whenOf(left: number): string {
  if (left < 0) return left === -1 ? 'ayer' : `hace ${-left} días`;
  if (left > 1) return `en ${left} días`;
  return left === 0 ? 'hoy' : 'mañana';
}

const button: Record<EndingLink, string> = {
  prepare: 'Preparar la ampliación',
  continue: 'Continuar con la ampliación',
  read: 'Leer la ampliación',
  deadlines: 'Ver los plazos',
  roster: 'Ver la integración',
  reinstall: 'Ver cómo se reinstala',
  public: 'Ver la página del órgano',
};

export const es = {
  subject: (subject: Subject, endsOn: LocalDate, left: number): string =>
    `${(left < 0 ? subjectsPast : subjects)[subject]} ${whenOf(left)}: ${dayOfYear(endsOn, 'es')}`,
  heading: (subject: Subject, endsOn: LocalDate, left: number): string => {
    const day = longDay(endsOn, 'es');
    if (left < 0) return `${subjectsPast[subject]} el ${day}`;
    return `${subjects[subject]} ${left > 1 ? `el ${day}` : `${whenOf(left)}, ${day}`}`;
  },
  band: ({ natural, business }: DaysLeft, timeZone: string): Omit<Band, 'tone'> => {
    if (natural < 0) {
      const unit = natural === -1 ? 'día desde que terminó' : 'días desde que terminó';
      return { count: String(-natural), unit, more: null, says: `${-natural} ${unit}.` };
    }
    if (natural === 0) {
      const more = `hasta las ${lastMinute(timeZone)}`;
      return { count: 'Hoy', unit: 'es el último día', more, says: `Hoy es el último día, ${more}.` };
    }
    const [unit, more] = [naturalDays(natural, 'es'), businessDays(business, 'es')];
    const says = `${natural === 1 ? 'Queda' : 'Quedan'} ${natural} ${unit}, ${more}.`;
    return { count: String(natural), unit, more, says };
  },
  ends: (names: readonly string[], timeZone: string, past: boolean): Words => {
    const one = past ? 'Terminó' : 'Termina';
    const many = past ? 'Terminaron a la vez' : 'Terminan a la vez';
    return [`${names.length === 1 ? one : many} ${listed(names, 'es')}, a las `, { strong: lastMinute(timeZone) }, '.'];
  },
  appointmentOf: (post: string, holder: string, own: boolean): string =>
    own ? `su designación en ${quoted(post, 'es')}` : `la designación de ${holder} en ${quoted(post, 'es')}`,
  body: (past: boolean): string =>
    past
      ? 'Desde entonces el órgano puede leer y redactar, pero no decidir ni publicar.'
      : 'Después, el órgano podrá leer y redactar, pero no decidir ni publicar.',
  exercise: (past: boolean): string =>
    past
      ? 'El órgano sigue en funciones; ese ejercicio ya terminó.'
      : 'El órgano sigue en funciones después; lo que termina es el ejercicio.',
  appointment: (past: boolean): string =>
    past
      ? 'Desde entonces nadie puede actuar por esa designación; hace falta otro acto.'
      : 'Después, nadie podrá actuar por esa designación hasta que se registre otro acto.',
  escalated: (past: boolean, prepared: boolean): string => {
    if (past) return 'Avisamos a su institución porque el término pasó sin que se publicara una ampliación.';
    const missing = prepared ? 'la ampliación todavía no se publica' : 'nadie prepara todavía la ampliación';
    return `Avisamos a su institución porque el término está cerca y ${missing}.`;
  },
  today: (day: string): string => `hoy, ${day}`,
  ruler: (from: string, today: string, to: string): string =>
    `Primer aviso: ${from}. Hoy: ${today}. Último día: ${to}.`,
  alsoEnds: 'También termina',
  decided: 'Ya se decidió',
  prolonged: ({ posts, act }: Prolonged): string =>
    `Se ${posts.length === 1 ? 'prorrogó la designación' : 'prorrogaron las designaciones'} de ${named(posts, 'es')}, por el acto ${quoted(act.title, 'es')} del ${longDay(act.date, 'es')}.`,
  missing: 'Lo que falta',
  publish: 'Publicar la ampliación.',
  nobody: 'Nadie ha preparado todavía la ampliación.',
  reinstallation: 'Lo que terminó ya no se amplía: hace falta registrar el acto de reinstalación.',
  renewal: 'Lo que terminó ya no se amplía: hace falta registrar o renovar el ejercicio.',
  newAct: 'Registrar el acto que prorrogue la designación o que designe a otra persona.',
  underWay: (extension: ExtensionUnderWay): string => stageOf(extension, 'es'),
  mind: 'Tenga en cuenta',
  button,
  attached: (file: string): string => `El vencimiento va adjunto para su calendario (${file}).`,
  next: (instant: Instant, timeZone: string): string => `Próximo aviso: ${soonInstant(instant, timeZone, 'es')}.`,
  last: 'Es el último aviso de este vencimiento.',
};
