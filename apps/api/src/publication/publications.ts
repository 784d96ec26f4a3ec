import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { BodyScope } from '../platform/transaction/body-scope';
import type { PublicationRecord } from './publication-record';
import { PublicationEntity } from './publication.entity';

export interface PublicationQuery {
  /** Words, in Spanish; a folio or a piece of one too. */
  words?: string;
  year?: number;
}

/** How many acts one list holds; older ones are found by their words or their year. */
export const MOST_LISTED = 200;

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
        .limit(MOST_LISTED);
      if (words) {
        query.andWhere(
          `(search @@ (websearch_to_tsquery('spanish', :words) || websearch_to_tsquery('simple', :words))
            or strpos(lower(folio), lower(:words)) > 0)`,
          { words },
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

  /** The act whose folio ends in the year and the number, both as the folio writes them. */
  findByNumber(bodyId: string, year: string, number: string): Promise<PublicationEntity | null> {
    return this.scope.within(bodyId, (manager) =>
      manager
        .createQueryBuilder(PublicationEntity, 'publication')
        .where('publication.bodyId = :bodyId', { bodyId })
        .andWhere('right(publication.folio, length(:ending)) = :ending', { ending: `/${year}/${number}` })
        .getOne(),
    );
  }

  /** Errata and amendments of any of those acts, the oldest first. */
  about(bodyId: string, acuerdoIds: readonly string[]): Promise<PublicationEntity[]> {
    return this.scope.within(bodyId, (manager) =>
      manager.find(PublicationEntity, {
        where: { bodyId, originalId: In(acuerdoIds) },
        order: { publishedAt: 'ASC', folio: 'ASC' },
      }),
    );
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
