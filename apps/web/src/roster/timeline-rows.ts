import { formatDateShort } from '../dates/format';
import { useText } from '../i18n/use-text';
import type { TimelineRow } from '../ui/seat-timeline';
import { stateOf, type Post, type RosterBody } from './posts';
import { usePostDetail } from './post-detail';

/** The roster as the rows of a time line: titulars only, since alternates act beside them. */
export function useTimelineRows(posts: Post[], body: RosterBody): TimelineRow[] {
  const { t, language } = useText();
  const detail = usePostDetail();
  return posts.map((post) => {
    const state = stateOf(post, body.today);
    const outlook = {
      ending: () => ({
        text: t('roster:days', { count: state.kind === 'ending' ? state.days : 0 }),
        tone: 'amber' as const,
      }),
      prolonged: () => ({ text: untilText(), tone: 'jade' as const }),
      substituted: () => ({ text: t('roster:state.substituted'), tone: 'amber' as const }),
      in_force: () => ({ text: untilText(), tone: 'jade' as const }),
      not_stated: () => ({ text: untilText(), tone: 'jade' as const }),
      vacant: () => ({ text: t('ui:timeline_vacant'), tone: 'vermilion' as const }),
    };
    const untilText = () =>
      post.current?.lastDay ? formatDateShort(post.current.lastDay, language) : t('roster:no_date_in_act');
    return {
      id: post.id,
      name: post.name,
      detail: detail(post),
      bars: post.appointments
        .filter(({ capacity }) => capacity === 'titular')
        .map((one) => ({
          id: one.id,
          label: one.person.name,
          from: one.startsOn,
          to: one.lastDay,
          inForce: one.standing !== 'ended',
          endsSoon: one === post.current && state.kind === 'ending',
          prolongedOn: one.prolongations.map(({ act }) => act.date),
        })),
      vacantSince: state.kind === 'vacant' ? state.since : null,
      outlook: outlook[state.kind](),
    };
  });
}
