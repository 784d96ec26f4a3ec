/** The demonstration's people: invented, one for each office. */
export const people = {
  secretary: { name: 'Inés Canul', email: 'secretaria@demo.acuerda.localhost', demoOffice: 'Secretaría técnica' },
  executive: { name: 'Bruno Cetina', email: 'ejecutivo@demo.acuerda.localhost', demoOffice: 'Ejecutivo estatal' },
  authority: { name: 'Renata Uc', email: 'garante@demo.acuerda.localhost', demoOffice: 'Órgano garante' },
  society: { name: 'Mariel Pech', email: 'sociedad.civil@demo.acuerda.localhost', demoOffice: 'Sociedad civil' },
  academia: { name: 'Tomás Iturbe', email: 'academia@demo.acuerda.localhost', demoOffice: 'Academia' },
  facilitator: { name: 'Darío Góngora', email: 'facilitacion@demo.acuerda.localhost', demoOffice: 'Facilitación' },
  reviewer: {
    name: 'Lucía Balam',
    email: 'observatorio@demo.acuerda.localhost',
    demoOffice: 'Observatorio ciudadano (persona revisora)',
  },
  administrator: {
    name: 'Olga Sulub',
    email: 'administracion@demo.acuerda.localhost',
    demoOffice: 'Administración de la instalación',
    administrator: true,
  },
} as const;

export type DemoRole = keyof typeof people;
