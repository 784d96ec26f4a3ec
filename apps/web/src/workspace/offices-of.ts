interface Holder {
  id: string;
}

interface Offices {
  seats: { name: string; holder: Holder | null }[];
  secretariat: { standing: string; person: Holder }[];
}

/** By which office each person is known in the body: the seats that they hold, or the technical secretariat. */
export function officesOf({ seats, secretariat }: Offices, secretariatName: string): Map<string, string> {
  const held = seats.flatMap(({ name, holder }): [string, string][] => (holder ? [[holder.id, name]] : []));
  const inOffice = secretariat
    .filter(({ standing }) => standing === 'in_force')
    .map(({ person }): [string, string] => [person.id, secretariatName]);
  const offices = new Map<string, string>();
  for (const [id, office] of [...inOffice, ...held]) {
    const known = offices.get(id);
    offices.set(id, known ? `${known}, ${office}` : office);
  }
  return offices;
}
