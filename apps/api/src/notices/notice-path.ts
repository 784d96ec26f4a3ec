import type { Notice } from '@acuerda/notifications';

/** Where in the application to go from a notice. */
export function pathOf({ kind, facts, acuerdo }: Pick<Notice, 'kind' | 'facts' | 'acuerdo'>, slug: string): string {
  const home = `/app/${slug}`;
  if (acuerdo) {
    const drafting = kind === 'invited' && 'as' in facts && facts.as === 'drafter';
    return `${home}/acuerdos/${acuerdo.id}${drafting ? '/borrador' : ''}`;
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
