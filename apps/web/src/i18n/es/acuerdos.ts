export const acuerdos = {
  intro: 'Del borrador al acto publicado: qué está en curso y qué ya se acordó.',
  title_label: 'Empezar un acuerdo',
  title_hint: 'Su título; podrá cambiarlo mientras sea borrador.',
  start: 'Crear el borrador',
  not_created: 'El borrador no se creó.',
  prepare_extension: 'Preparar la ampliación',
  extension_begins:
    'El borrador empieza con lo que ya consta: los antecedentes del registro, el resolutivo con su efecto y el transitorio. ' +
    'El fundamento lo escribe usted.',
  which_terms: 'Qué vigencias se amplían',
  choose_a_term: 'Elija al menos una vigencia.',
  new_last_day: 'Nuevo último día',
  ends_now_on_one: 'Como está, termina el {{date}}.',
  ends_now_on_other: 'Como están, terminan el {{date}}.',
  filter: 'Qué acuerdos se muestran',
  filter_view: { open: 'En curso', published: 'Publicados', all: 'Todos' },
  view: { open: 'Acuerdos en curso', published: 'Acuerdos publicados', all: 'Todos los acuerdos' },
  none: 'No hay acuerdos aquí',
  none_detail: 'Los que se creen o se importen aparecerán en esta lista.',
  erratum_of: 'Fe de erratas del acuerdo {{folio}}',
  amends: 'Modifica el acuerdo {{folio}}',
};
