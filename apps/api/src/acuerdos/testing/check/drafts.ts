import type { ActDocument } from '@acuerda/document';
import type { Call, History, Interval, Save } from '../history';
import { anomaly, type Anomaly } from './anomaly';
import { groupBy } from './search';

/** A text of a draft, which came after it was asked for, and before it was answered. */
interface Version extends Interval {
  number: number;
  text: string;
}

/** The texts that every draft went through, as those who wrote them know it. */
export class Drafts {
  private readonly versions: Map<string, Version[]>;

  constructor(private readonly history: History) {
    const begun = history.calls.filter(isBeginning).map((call) => [call.acuerdoId, first(call)] as const);
    const written = history.saves.filter(isAccepted).map((save) => [save.acuerdoId, next(save)] as const);
    const grouped = groupBy([...begun, ...written], ([acuerdoId]) => acuerdoId);
    this.versions = new Map([...grouped].map(([id, pairs]) => [id ?? '', pairs.map(([, version]) => version)]));
  }

  /** What the draft may have held meanwhile. */
  textsIn(acuerdoId: string | null, { asked, answered }: Interval): ActDocument[] {
    const versions = this.versions.get(acuerdoId ?? '') ?? [];
    const held = versions.filter(({ number, asked: begun }) => {
      const replaced = versions.find((other) => other.number === number + 1);
      return begun < answered && (!replaced || replaced.answered > asked);
    });
    return held.map(({ text }) => this.history.texts.get(text)).filter((text) => text !== undefined);
  }

  /** Two saves on one version: the second took the first away. */
  overwritten(): Anomaly[] {
    const saves = this.history.saves.filter(isAccepted);
    const onOne = groupBy(saves, ({ acuerdoId, version }) => `version ${version} of ${acuerdoId}`);
    return [...onOne]
      .filter(([, group]) => group.length > 1)
      .map(([which, group]) => anomaly('overwritten', { says: `${which} was replaced ${group.length} times` }));
  }
}

const isAccepted = ({ answer }: Save): boolean => answer.kind === 'accepted';

/** Every attempt to create it brings the same text: whichever was accepted, it may be there since the first was made. */
const isBeginning = ({ command, answer }: Call): boolean => command.type === 'create' && answer.kind === 'accepted';

const first = ({ text, asked, answered }: Call): Version => ({ number: 1, text: text ?? '', asked, answered });

const next = ({ version, text, asked, answered }: Save): Version => ({ number: version + 1, text, asked, answered });
