import { Injectable } from '@nestjs/common';
import type { BodyState } from '@acuerda/workflow';
import { SECTORS, type Sector } from '@acuerda/workflow/vocabulary';
import { Bodies } from '../bodies/bodies';
import { listedAct } from './listed-act';
import type { HomeFacts } from './pages/public-home.page';
import type { Asked } from './pages/public-home.texts';
import { Publications } from './publications';
import { termsToday } from './terms-today';

/** Reads what the public home of a body shows. */
@Injectable()
export class PublicHome {
  constructor(
    private readonly bodies: Bodies,
    private readonly publications: Publications,
  ) {}

  /** @throws for a body that is not registered */
  async read(bodyId: string, asked: Asked): Promise<HomeFacts> {
    const [at, years, acts] = await Promise.all([
      this.bodies.read(bodyId),
      this.publications.years(bodyId),
      this.publications.list(bodyId, { words: asked.words ?? undefined, year: asked.year ?? undefined }),
    ]);
    const about = await this.publications.about(
      bodyId,
      acts.map(({ acuerdoId }) => acuerdoId),
    );
    if (!at) throw new Error(`The body ${bodyId} has no state.`);
    const { body, now } = at;
    return {
      body: { slug: body.slug, name: body.name },
      sectors: votingSectors(body),
      terms: termsToday(body, now),
      asked,
      years,
      acts: acts.map((act) =>
        listedAct(
          body.slug,
          act,
          about.filter(({ originalId }) => originalId === act.acuerdoId),
        ),
      ),
    };
  }
}

function votingSectors({ seats }: BodyState): Sector[] {
  const voting = new Set(seats.filter((seat) => seat.voting).map(({ sector }) => sector));
  return SECTORS.filter((sector) => voting.has(sector));
}
