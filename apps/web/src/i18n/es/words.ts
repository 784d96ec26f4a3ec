/** The vocabulary's own words. */
export const words = {
  status: {
    draft: 'Borrador',
    member_review: 'Revisión de integrantes',
    civil_society_signoff: 'Visto bueno de sociedad civil',
    ready_to_publish: 'Por publicar',
    published: 'Publicado',
    withdrawn: 'Retirado',
    rejected: 'No aprobado',
  },
  vote: { approve: 'A favor', reject: 'En contra', abstain: 'Abstención' },
  capacity: { titular: 'titular', alternate: 'suplente' },
  term: { body: 'Vigencia del órgano', exercise: 'Vigencia del ejercicio' },
  objection: {
    open: 'Sin respuesta',
    accepted: 'Aceptada',
    declined: 'Declinada',
    withdrawn: 'Retirada',
    maintained: 'Sostenida',
  },
  outcome: { adopted: 'Aprobado', not_adopted: 'No aprobado' },
  closing: {
    all_voted: 'votaron todos los asientos',
    deadline: 'se cumplió el plazo',
    secretariat: 'la cerró la secretaría técnica',
  },
  return: {
    secretariat: 'lo devolvió la secretaría técnica',
    not_adopted: 'no se aprobó',
    objection_accepted: 'se aceptó una objeción',
    effect_stale: 'cambió una vigencia que el acuerdo mueve',
  },
  part: {
    heading: 'Título',
    legal_basis: 'Fundamento',
    antecedente: 'Antecedente',
    considerando: 'Considerando',
    resolutivo: 'Resolutivo',
    transitorio: 'Transitorio',
  },
};
