import { hashDocument } from '@acuerda/document';
import type { JournalEntry } from '../../platform/journal/journal-entry';
import { must } from '../../platform/must';
import { anAct } from '../../testing/an-act';
import type { AnomalyKind } from './check/anomaly';
import { Evidence } from './check/evidence';
import type { Decision } from './check/timeline';
import type { Call, History } from './history';

/** A sound history and its journal, for somebody to forge. */
export interface Sound {
  history: History;
  entries: JournalEntry[];
}

/** What was forged, and where: a position of the journal or a command. */
export interface Forged extends Sound {
  at?: Partial<{ position: number; commandId: string }>;
}

/** For every anomaly, the smallest forgery that has it. */
export const FORGERIES: Record<AnomalyKind, (sound: Sound) => Forged> = {
  gap: (sound) => {
    const { first, commandId } = lastDecision(sound);
    const entries = sound.entries.map((entry) =>
      entry.position < first ? entry : { ...entry, position: entry.position + 1 },
    );
    return { ...sound, entries, at: { position: first + 1, commandId } };
  },

  runs_backwards: (sound) => {
    const { last, commandId } = lastDecision(sound);
    const forged = replace(sound, last, (entry) => ({ ...entry, instant: '2021-01-01T00:00:00.000Z' }));
    return { ...forged, at: { position: last, commandId } };
  },

  unreadable: (sound) => {
    const { first } = decisionOf(sound, 'create');
    return { ...without(sound, first, first), at: {} };
  },

  lost: (sound) => {
    const { first, last, commandId } = lastDecision(sound);
    return { ...without(sound, first, last), at: { commandId } };
  },

  doubled: (sound) => {
    const { entries, commandId } = decisionOf(sound, 'vote');
    const again = entries.map((entry) => ({ ...entry, instant: must(sound.entries.at(-1), 'entry').instant }));
    return { ...sound, entries: renumbered([...sound.entries, ...again]), at: { commandId } };
  },

  unasked: (sound) => {
    const { first, commandId } = lastDecision(sound);
    const calls = sound.history.calls.filter((call) => call.commandId !== commandId);
    return { ...sound, history: { ...sound.history, calls }, at: { position: first, commandId } };
  },

  refused_and_written: (sound) => {
    const { first, commandId } = lastDecision(sound);
    const forged = eachCall(sound, (call) => (call.commandId === commandId ? { ...call, answer: refused } : call));
    return { ...forged, at: { position: first, commandId } };
  },

  out_of_order: (sound) => {
    const [earlier, later] = oneAfterTheOther(sound);
    const before = sound.entries.slice(0, earlier.first - 1);
    const between = sound.entries.slice(earlier.last, later.first - 1);
    const after = sound.entries.slice(later.last);
    const order = [...before, ...later.entries, ...between, ...earlier.entries, ...after];
    const instants = sound.entries.map(({ instant }) => instant);
    const entries = renumbered(order).map((entry, index) => ({ ...entry, instant: must(instants[index], 'instant') }));
    return { ...sound, entries, at: { commandId: later.commandId } };
  },

  outside_its_time: (sound) => {
    const { first, commandId } = lastDecision(sound);
    const legal = { from: '2021-01-01T00:00:00.000Z', to: '2021-01-01T00:00:01.000Z' };
    const forged = eachCall(sound, (call) => (call.commandId === commandId ? { ...call, legal } : call));
    return { ...forged, at: { position: first, commandId } };
  },

  not_serial: (sound) => {
    const { first, commandId } = decisionOf(sound, 'vote');
    const other = { approve: 'reject', reject: 'abstain', abstain: 'approve' } as Record<string, string>;
    const forged = replace(sound, first, (entry) => ({
      ...entry,
      payload: entry.payload.replace(/"choice":"(\w+)"/, (_all, choice: string) => `"choice":"${other[choice]}"`),
    }));
    return { ...forged, at: { position: first, commandId } };
  },

  unseen_text: (sound) => {
    const { first, commandId, acuerdoId } = decisionOf(sound, 'submit');
    const text = anAct('Acuerdo que nadie llegó a ver');
    const hash = hashDocument(text);
    const forged = eachCall(sound, (call) =>
      call.acuerdoId === acuerdoId && call.text !== null ? { ...call, text: hash } : call,
    );
    forged.history.texts = new Map([...sound.history.texts, [hash, text]]);
    return { ...forged, at: { position: first, commandId } };
  },

  groundless_refusal: (sound) => {
    const call = must(
      sound.history.calls.find(({ answer }) => answer.kind === 'refused'),
      'refusal',
    );
    const forged = eachCall(sound, (each) => (each === call ? { ...each, answer: refused } : each));
    return { ...forged, at: { commandId: call.commandId } };
  },

  answered_differently: (sound) => {
    const { first, commandId } = decisionOf(sound, 'vote');
    const call = must(
      sound.history.calls.find((each) => each.commandId === commandId),
      'call',
    );
    const end = Math.max(...sound.history.calls.map(({ answered }) => answered));
    const again = { ...call, asked: end + 1, answered: end + 2, answer: refused };
    const calls = [...sound.history.calls, again];
    return { ...sound, history: { ...sound.history, calls }, at: { position: first, commandId } };
  },

  never_so: (sound) => {
    const { commandId } = decisionOf(sound, 'submit');
    const forged = eachCall(sound, (call) => (call.commandId === commandId ? showingAnother(call) : call));
    return { ...forged, at: { commandId } };
  },

  overwritten: (sound) => {
    const { acuerdoId } = decisionOf(sound, 'submit');
    const save = { acuerdoId: must(acuerdoId, 'acuerdo'), version: 7, text: '', asked: 1, answered: 2 };
    const twice = [1, 2].map(() => ({ ...save, answer: { kind: 'accepted', shown: null } as const }));
    return { ...sound, history: { ...sound.history, saves: [...sound.history.saves, ...twice] } };
  },

  failed: (sound) => {
    const { commandId } = lastDecision(sound);
    const answer = { kind: 'failed', because: '500' } as const;
    const forged = eachCall(sound, (call) => (call.commandId === commandId ? { ...call, answer } : call));
    return { ...forged, at: { commandId } };
  },
};

const refused: Call['answer'] = { kind: 'refused', refusal: { refused: 'TIME_ZONE_UNKNOWN', facts: {} } };

function decisions({ history, entries }: Sound): Decision[] {
  return new Evidence(history, entries).asked.filter(({ calls }) => calls.length > 0).map(({ decision }) => decision);
}

const lastDecision = (sound: Sound): Decision => must(decisions(sound).at(-1), 'decision');

const decisionOf = (sound: Sound, type: string): Decision =>
  must(
    decisions(sound).find(({ commandType }) => commandType === type),
    type,
  );

/** Two decisions, the first of which was answered before the second was asked for. */
function oneAfterTheOther({ history, entries }: Sound): [Decision, Decision] {
  const { asked } = new Evidence(history, entries);
  for (const earlier of asked) {
    const later = asked.find(({ span }) => earlier.span.answered < span.asked);
    if (later) return [earlier.decision, later.decision];
  }
  throw new Error('All of it happened at once.');
}

const eachCall = ({ history, entries }: Sound, change: (call: Call) => Call): Sound => ({
  history: { ...history, calls: history.calls.map(change) },
  entries,
});

function replace(sound: Sound, position: number, change: (entry: JournalEntry) => JournalEntry): Sound {
  return { ...sound, entries: sound.entries.map((entry) => (entry.position === position ? change(entry) : entry)) };
}

const without = (sound: Sound, first: number, last: number): Sound => ({
  ...sound,
  entries: renumbered(sound.entries.filter(({ position }) => position < first || position > last)),
});

const renumbered = (entries: JournalEntry[]): JournalEntry[] =>
  entries.map((entry, index) => ({ ...entry, position: index + 1 }));

const showingAnother = (call: Call): Call =>
  call.answer.kind === 'accepted' && call.answer.shown
    ? { ...call, answer: { ...call.answer, shown: { ...call.answer.shown, status: 'published' } } }
    : call;
