export interface ProposedSignatory {
  personId: string;
  name: string;
  office: string;
  seatId: string | null;
  signs: boolean;
}

interface Roster {
  seats: { id: string; name: string; voting: boolean; holder: { id: string; name: string } | null }[];
  secretariat: { standing: string; person: { id: string; name: string } }[];
}

/** Who would sign: the holders of the voting seats in their order, then the technical secretariat. */
export function proposedSignatories(roster: Roster, secretariatName: string): ProposedSignatory[] {
  const seats = roster.seats.flatMap(({ id, name, voting, holder }) =>
    holder && voting ? [{ personId: holder.id, name: holder.name, office: name, seatId: id, signs: true }] : [],
  );
  const secretariat = roster.secretariat
    .filter(({ standing }) => standing === 'in_force')
    .map(({ person }) => ({
      personId: person.id,
      name: person.name,
      office: secretariatName,
      seatId: null,
      signs: true,
    }));
  return [...seats, ...secretariat];
}
