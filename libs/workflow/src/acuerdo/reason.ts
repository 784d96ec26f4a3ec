import { refuse } from '../decision';
import type { Refusal } from '../vocabulary';

export const mustGiveReason = (reason: string): Refusal | null => (reason.trim() ? null : refuse('REASON_REQUIRED'));
