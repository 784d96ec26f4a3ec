import type { ActDocument } from '@acuerda/document';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { useCommand, type Command } from '../api/use-command';
import { useBody } from '../bodies/body-context';
import { CreateAcuerdoDocument, type CreateAcuerdoInput } from '../gql/graphql';

type NewAcuerdo = Omit<CreateAcuerdoInput, 'bodyId' | 'acuerdoId' | 'commandId'> & { document?: ActDocument | null };

interface CreateAcuerdo extends Pick<Command<never>, 'busy' | 'refused' | 'failure'> {
  create: (acuerdo: NewAcuerdo) => Promise<void>;
}

/** Creates a draft under an id of our own, the same on a retry, and goes to write it. */
export function useCreateAcuerdo(): CreateAcuerdo {
  const { id: bodyId, slug } = useBody();
  const navigate = useNavigate();
  const acuerdoId = useRef<string>(null);
  const command = useCommand(CreateAcuerdoDocument, { refetch: ['Desk', 'Acuerdos'] });
  const create = async (acuerdo: NewAcuerdo) => {
    acuerdoId.current ??= crypto.randomUUID();
    const outcome = await command.run({ ...acuerdo, bodyId, acuerdoId: acuerdoId.current });
    if (outcome === 'done') await navigate(`/${slug}/acuerdos/${acuerdoId.current}/borrador`);
  };
  return { create, busy: command.busy, refused: command.refused, failure: command.failure };
}
