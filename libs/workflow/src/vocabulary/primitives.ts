/** ISO-8601 in UTC with exactly millisecond precision (`2022-04-24T05:00:00.000Z`), so that string order is time order. */
export type Instant = string;

/** A calendar day, `YYYY-MM-DD`, in the body's IANA zone. String order is time order. */
export type LocalDate = string;

export type BodyId = string;
export type TermId = string;
export type SeatId = string;
export type AppointmentId = string;
export type PersonId = string;
export type AcuerdoId = string;
export type PartId = string;
export type EffectId = string;
export type ObjectionId = string;

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
