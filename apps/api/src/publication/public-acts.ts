import { Injectable } from '@nestjs/common';
import { questionedDeeds, type QuestionedDeed } from '../acuerdos/questioned-deeds';
import { Bodies } from '../bodies/bodies';
import { BodyScope } from '../platform/transaction/body-scope';
import { familyOf, headOfFamily, type ActFamily } from './act-family';
import { effectsToday, type EffectsToday } from './effects-today';
import type { PublicationEntity } from './publication.entity';
import { Publications, recordOf } from './publications';

/** Where an act is found for ever. */
export interface ActAddress {
  slug: string;
  year: string;
  number: string;
}

/** What is true of an act today. It changes with time, unlike the act. */
export interface ActToday extends EffectsToday {
  /** What was published about it; beside an erratum, about the act that it corrects. */
  family: ActFamily;
  questioned: QuestionedDeed[];
}

/** Reads what the page of a published act shows. */
@Injectable()
export class PublicActs {
  constructor(
    private readonly bodies: Bodies,
    private readonly publications: Publications,
    private readonly scope: BodyScope,
  ) {}

  async find({ slug, year, number }: ActAddress): Promise<PublicationEntity | null> {
    const body = await this.bodies.findBySlug(slug);
    return body && this.publications.findByNumber(body.id, year, number);
  }

  /** What has become of an act since. @throws for one whose body is not registered */
  async today(publication: PublicationEntity): Promise<ActToday> {
    const { bodyId, acuerdoId } = publication;
    const record = recordOf(publication);
    const [at, about] = await Promise.all([
      this.bodies.read(bodyId),
      this.publications.about(bodyId, [headOfFamily(record)]),
    ]);
    if (!at) throw new Error(`The body ${bodyId} has no state.`);
    const questioned = await this.scope.within(bodyId, (manager) => questionedDeeds(manager, at.body, acuerdoId));
    return { ...effectsToday(record, at.body, at.now), family: familyOf(about.map(recordOf)), questioned };
  }
}
