export const acuerdos = {
  intro: 'Del borrador al acto publicado: qué está en curso y qué ya se acordó.',
  title_label: 'Empezar un acuerdo',
  title_hint: 'Su título; podrá cambiarlo mientras sea borrador.',
  start: 'Crear el borrador',
  not_created: 'El borrador no se creó.',
  filter: 'Qué acuerdos se muestran',
  filter_view: { open: 'En curso', published: 'Publicados', all: 'Todos' },
  view: { open: 'Acuerdos en curso', published: 'Acuerdos publicados', all: 'Todos los acuerdos' },
  none: 'No hay acuerdos aquí',
  none_detail: 'Los que se creen o se importen aparecerán en esta lista.',
  erratum_of: 'Fe de erratas del acuerdo {{folio}}',
  amends: 'Modifica el acuerdo {{folio}}',
};
