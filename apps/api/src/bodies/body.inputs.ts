import type { Capacity, LocalDate, Sector, TermKind } from '@acuerda/workflow/vocabulary';
import { Field, InputType, Int } from '@nestjs/graphql';
import {
  EmailScalar,
  LocalDateScalar,
  Sha256Scalar,
  ShortText,
  SlugScalar,
  UuidScalar,
} from '../platform/graphql/scalars';
import { AppointmentEndKindEnum, CapacityEnum, SectorEnum, TermKindEnum } from './body.models';

@InputType({ isAbstract: true })
export abstract class BodyCommandInput {
  @Field(() => UuidScalar) bodyId!: string;
  @Field(() => UuidScalar, {
    description: 'Made by the client; the same id is the same attempt, however often it arrives.',
  })
  commandId!: string;
}

@InputType()
export class ActInput {
  @Field(() => ShortText) title!: string;
  @Field(() => LocalDateScalar) date!: LocalDate;
  @Field(() => ShortText, { nullable: true }) reference?: string | null;
  @Field(() => Sha256Scalar, { nullable: true, description: 'Of the act itself: a file that the body keeps.' })
  fileHash?: string | null;
}

@InputType()
export class AppointmentEndInput {
  @Field(() => AppointmentEndKindEnum) kind!: 'on' | 'with_body' | 'not_stated';
  @Field(() => LocalDateScalar, { nullable: true }) date?: LocalDate;
}

@InputType()
export class NewPersonInput {
  @Field(() => ShortText) name!: string;
  @Field(() => EmailScalar) email!: string;
}

@InputType()
export class RegisterBodyInput extends BodyCommandInput {
  @Field(() => SlugScalar) slug!: string;
  @Field(() => ShortText) name!: string;
  @Field(() => ShortText) timeZone!: string;
  @Field(() => ShortText) folioPrefix!: string;
}

@InputType()
export class RegisterTermInput extends BodyCommandInput {
  @Field(() => UuidScalar) termId!: string;
  @Field(() => TermKindEnum) kind!: TermKind;
  @Field(() => ShortText) name!: string;
  @Field(() => LocalDateScalar) startsOn!: LocalDate;
  @Field(() => LocalDateScalar) endsOn!: LocalDate;
  @Field(() => ActInput) act!: ActInput;
}

@InputType()
export class AddSeatInput extends BodyCommandInput {
  @Field(() => UuidScalar) seatId!: string;
  @Field(() => ShortText) name!: string;
  @Field(() => SectorEnum) sector!: Sector;
  @Field() voting!: boolean;
  @Field(() => Int) order!: number;
}

@InputType()
export class RecordAppointmentInput extends BodyCommandInput {
  @Field(() => UuidScalar) appointmentId!: string;
  @Field(() => UuidScalar, { nullable: true, description: 'Null for the technical secretariat.' }) seatId?: string;
  @Field(() => UuidScalar, { nullable: true, description: 'Somebody who has an account already, or …' })
  personId?: string;
  @Field(() => NewPersonInput, { nullable: true, description: '… somebody new, by name and address.' })
  person?: NewPersonInput;
  @Field(() => CapacityEnum) capacity!: Capacity;
  @Field(() => LocalDateScalar) startsOn!: LocalDate;
  @Field(() => AppointmentEndInput) ends!: AppointmentEndInput;
  @Field(() => ActInput) act!: ActInput;
}

@InputType()
export class ProlongAppointmentInput extends BodyCommandInput {
  @Field(() => UuidScalar) appointmentId!: string;
  @Field(() => AppointmentEndInput) ends!: AppointmentEndInput;
  @Field(() => ActInput) act!: ActInput;
}

@InputType()
export class EndAppointmentInput extends BodyCommandInput {
  @Field(() => UuidScalar) appointmentId!: string;
  @Field(() => LocalDateScalar) on!: LocalDate;
  @Field(() => ActInput) act!: ActInput;
}
