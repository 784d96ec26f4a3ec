import { createContext } from 'react';
import type { UnsentComments } from './unsent-comments';

export const UnsentContext = createContext<UnsentComments | null>(null);
