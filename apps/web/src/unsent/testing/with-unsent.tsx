import type { ReactElement } from 'react';
import { UnsentComments, type Send } from '../unsent-comments';
import { UnsentContext } from '../unsent-context';
import { UnsentStorage } from '../unsent-storage';

/** A piece with its unsent comments; where nothing else is said, all that is sent arrives. */
export function withUnsent(piece: ReactElement, send: Send = async () => 'arrived'): ReactElement {
  const unsent = new UnsentComments(new UnsentStorage('viewer'), send, (work) => work());
  return <UnsentContext value={unsent}>{piece}</UnsentContext>;
}
