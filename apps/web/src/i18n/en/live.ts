import type { live as original } from '../es/live';
import type { Same } from '../texts';

export const live: Same<typeof original> = {
  who_is_here: 'Who is here now',
  here_now_one: '1 here now',
  here_now_other: '{{count}} here now',
  unnamed: 'Somebody else',
  is_writing: '{{name}}, writing',
  is_here: 'is here',
  is_on_part: '{{name}} is on this part',
  writes_here: '{{name}} is writing about this part',
  writes_on_part: '{{name}} is writing about this part…',
  writes_on_act: '{{name}} is writing about the whole acuerdo…',
  several_write_one: '1 person is writing…',
  several_write_other: '{{count}} people are writing…',
  news: 'News',
  comments_of_one: '{{person}} commented.',
  comments_of_other: '{{count}} new comments by {{person}}.',
  comments_one: '1 new comment.',
  comments_other: '{{count}} new comments.',
  decisions_one: '1 change to the acuerdo.',
  decisions_other: '{{count}} changes to the acuerdo.',
  reconnecting: 'Reconnecting…',
  unsent_one: '1 not sent',
  unsent_other: '{{count}} not sent',
  unsent_label_one: '1 comment not sent: see it',
  unsent_label_other: '{{count}} comments not sent: see the first',
};
