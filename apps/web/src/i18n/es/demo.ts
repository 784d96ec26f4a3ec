export const demo = {
  clock: 'Reloj legal de la demostración',
  forward_one: '+1 día',
  forward_other: '+{{count}} días',
  next_reminder: 'Ir al siguiente aviso',
  next_step: 'Ir a lo que sigue',
  by_itself: 'Algo ocurre por regla',
  mails_one: 'Salió 1 correo de aviso.',
  mails_other: 'Salieron {{count}} correos de aviso.',
  no_mails: 'No salió ningún aviso.',
  see_mails: 'Ver el buzón',
  not_moved: 'El reloj no se movió.',
};
