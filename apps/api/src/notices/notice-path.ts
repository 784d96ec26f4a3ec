import type { Notice } from '@acuerda/notifications';

/** Where in the application to go from a notice. */
export function pathOf({ kind, facts, acuerdo }: Pick<Notice, 'kind' | 'facts' | 'acuerdo'>, slug: string): string {
  const home = `/app/${slug}`;
  if (acuerdo) {
    const drafting = kind === 'invited' && 'as' in facts && facts.as === 'drafter';
    const page = `${home}/acuerdos/${acuerdo.id}`;
    if ('threadId' in facts) return threadPath(slug, acuerdo.id, facts.threadId);
    return drafting ? `${page}/borrador` : page;
  }
  switch (kind) {
    case 'term_ending':
    case 'delivery_failed':
      return `${home}/plazos`;
    case 'invited':
      return 'as' in facts && facts.as === 'reviewer' ? home : `${home}/integracion`;
    default:
      return home;
  }
}

/** A thread among the comments of its acuerdo. */
export const threadPath = (slug: string, acuerdoId: string, threadId: string): string =>
  `/app/${slug}/acuerdos/${acuerdoId}?hilo=${threadId}`;
