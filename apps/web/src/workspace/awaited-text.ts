import { useText } from '../i18n/use-text';
import type { Acuerdo } from './acuerdo';

/** What the present step waits for, in few words: «Faltan 2 votos», «Se espera a la secretaría técnica». */
export function useAwaitedText(acuerdo: Acuerdo): string {
  const { t } = useText();
  const { awaited, vote, status } = acuerdo;
  if (status === 'member_review' && vote?.open) {
    const missing = vote.electorate.length - vote.quorum.present;
    return missing > 0 ? t('workspace:votes_missing', { count: missing }) : t('workspace:all_voted');
  }
  const names = [...new Set(awaited.map(({ seat }) => seat?.name ?? t('workspace:secretariat')))];
  return names.length > 0
    ? t('workspace:waiting_for', { names: names.join(', ') })
    : t(`ui:steps_detail.${stepOf(status)}`);
}

function stepOf(status: Acuerdo['status']) {
  return status === 'withdrawn' || status === 'rejected' ? 'published' : status;
}
