import type { ActDocument } from '@acuerda/document';
import type { AcuerdoStatus, LocalDate } from '@acuerda/workflow/vocabulary';
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useBody } from '../bodies/body-context';
import { ExtendingDocument, type SummaryFieldsFragment } from '../gql/graphql';

/** An acuerdo that would move terms, and to which day each of them. */
export interface ExtensionUnderWay {
  acuerdo: SummaryFieldsFragment;
  ends: ReadonlyMap<string, LocalDate>;
}

type Known = { looked: 'not yet' } | { looked: 'at all'; extension: ExtensionUnderWay | null };

interface Asked {
  candidates: SummaryFieldsFragment[];
  termIds: readonly string[];
}

const FINAL: readonly AcuerdoStatus[] = ['published', 'withdrawn', 'rejected'];

/**
 * The acuerdo under way that moves some of these terms, the one that has come furthest; its text says so. Null: none
 * does; undefined: not known yet.
 */
export function useExtensionUnderWay(
  underWay: readonly SummaryFieldsFragment[],
  termIds: readonly string[],
): ExtensionUnderWay | null | undefined {
  const client = useApolloClient();
  const { id: bodyId } = useBody();
  const [known, setKnown] = useState<Known>({ looked: 'not yet' });
  const candidates = underWay.filter(({ kind, status }) => kind !== 'erratum' && !FINAL.includes(status));
  const asked = JSON.stringify({ candidates, termIds } satisfies Asked);
  useEffect(() => {
    let wanted = true;
    findExtension(client, bodyId, JSON.parse(asked) as Asked)
      .then((extension) => wanted && setKnown({ looked: 'at all', extension }))
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [client, bodyId, asked]);
  return known.looked === 'at all' ? known.extension : undefined;
}

async function findExtension(
  client: ApolloClient,
  bodyId: string,
  { candidates, termIds }: Asked,
): Promise<ExtensionUnderWay | null> {
  const found = await Promise.all(
    candidates.map(async (acuerdo) => {
      const variables = { bodyId, id: acuerdo.id };
      const { data } = await client.query({ query: ExtendingDocument, variables, fetchPolicy: 'network-only' });
      const document = data?.acuerdo?.draft?.document ?? data?.acuerdo?.revision?.document;
      return { acuerdo, ends: document ? endsIn(document, termIds) : new Map<string, LocalDate>() };
    }),
  );
  const moving = found.filter(({ ends }) => ends.size > 0);
  return moving.sort((a, b) => rank(b.acuerdo) - rank(a.acuerdo))[0] ?? null;
}

const ORDER: readonly AcuerdoStatus[] = ['draft', 'member_review', 'civil_society_signoff', 'ready_to_publish'];
const rank = ({ status }: SummaryFieldsFragment) => ORDER.indexOf(status);

/** To which day a text moves each of some terms. */
export function endsIn(document: ActDocument, termIds: readonly string[]): Map<string, LocalDate> {
  const effects = document.content.flatMap(({ attrs }) => attrs.effects);
  return new Map(effects.filter(({ termId }) => termIds.includes(termId)).map(({ termId, to }) => [termId, to]));
}
