import { Injectable } from '@nestjs/common';
import { BodyScope } from '../platform/transaction/body-scope';
import type { PublicationRecord } from './publication-record';
import { PublicationEntity } from './publication.entity';

export interface PublicationQuery {
  /** Words, in Spanish; a folio too. */
  words?: string;
  year?: number;
}

/** What was published, for anybody to read. */
@Injectable()
export class Publications {
  constructor(private readonly scope: BodyScope) {}

  /** Newest first. */
  list(bodyId: string, { words, year }: PublicationQuery = {}): Promise<PublicationEntity[]> {
    return this.scope.within(bodyId, (manager) => {
      const query = manager
        .createQueryBuilder(PublicationEntity, 'publication')
        .orderBy('publication.publishedAt', 'DESC')
        .limit(200);
      if (words) {
        query.andWhere(
          `search @@ (websearch_to_tsquery('spanish', :words) || websearch_to_tsquery('simple', :words))`,
          {
            words,
          },
        );
      }
      if (year) query.andWhere('extract(year from publication.publishedOn) = :year', { year });
      return query.getMany();
    });
  }

  years(bodyId: string): Promise<number[]> {
    return this.scope.within(bodyId, async (manager) => {
      const rows = await manager.query<{ year: number }[]>(
        `select distinct extract(year from published_on)::int as year from publication order by year desc`,
      );
      return rows.map(({ year }) => year);
    });
  }

  findByFolio(bodyId: string, folio: string): Promise<PublicationEntity | null> {
    return this.scope.within(bodyId, (manager) => manager.findOneBy(PublicationEntity, { bodyId, folio }));
  }

  findByAcuerdo(bodyId: string, acuerdoId: string): Promise<PublicationEntity | null> {
    return this.scope.within(bodyId, (manager) => manager.findOneBy(PublicationEntity, { bodyId, acuerdoId }));
  }
}

/** The record that the row keeps as canonical JSON. */
export const recordOf = (publication: PublicationEntity): PublicationRecord =>
  JSON.parse(publication.record) as PublicationRecord;

/** Where an act is found for ever: its folio ends in the year and the number. */
export function actPath(slug: string, folio: string): string {
  const [year, number] = folio.split('/').slice(-2);
  return `/${slug}/actos/${year}/${number}`;
}
