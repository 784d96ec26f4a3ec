import type { TypedDocumentNode } from '@apollo/client';
import { useCommand, type Command } from '../api/use-command';

/** A decision on the acuerdo on screen: it counts as done once the acuerdo was read again. */
export function useAcuerdoCommand<D extends object, I extends { commandId: string }>(
  mutation: TypedDocumentNode<D, { input: I }>,
): Command<Omit<I, 'commandId'>> {
  return useCommand(mutation, { refetch: ['Acuerdo'] });
}
