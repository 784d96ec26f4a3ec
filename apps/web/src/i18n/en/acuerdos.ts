import type { acuerdos as original } from '../es/acuerdos';
import type { Same } from '../texts';

export const acuerdos: Same<typeof original> = {
  intro: 'From draft to published act: what is under way and what has been agreed.',
  title_label: 'Start an acuerdo',
  title_hint: 'Its title; you can change it while it is a draft.',
  start: 'Create the draft',
  not_created: 'The draft was not created.',
  prepare_extension: 'Prepare the extension',
  extension_begins:
    'The draft begins with what is on record: the antecedentes of the register, the resolutivo with its effect and the ' +
    'transitorio. The legal basis is for you to write.',
  which_terms: 'Which terms are extended',
  choose_a_term: 'Choose at least one term.',
  new_last_day: 'New last day',
  ends_now_on_one: 'It ends on {{date}} as things stand.',
  ends_now_on_other: 'They end on {{date}} as things stand.',
  filter: 'Which acuerdos are shown',
  filter_view: { open: 'Under way', published: 'Published', all: 'All' },
  view: { open: 'Acuerdos under way', published: 'Published acuerdos', all: 'All acuerdos' },
  none: 'There are no acuerdos here',
  none_detail: 'Those created or imported will appear in this list.',
  erratum_of: 'Erratum to acuerdo {{folio}}',
  amends: 'Amends acuerdo {{folio}}',
};
