export const demo = {
  clock: 'Reloj legal de la demostración',
  forward_one: '+1 día',
  forward_other: '+{{count}} días',
  not_moved: 'El reloj no se movió.',
};
