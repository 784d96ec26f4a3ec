import { Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { hostname } from 'node:os';
import { Access } from '../platform/access/access.decorator';
import { LiveServer } from '../platform/live/live-server';

@ObjectType()
class CountedCode {
  @Field() code!: string;
  @Field(() => Int) count!: number;
}

@ObjectType({ description: 'The sockets of the process that answers; others have their own.' })
class LiveFigures {
  @Field({ description: 'Machine and process.' }) process!: string;
  @Field(() => Int, { description: 'Open now.' }) sockets!: number;
  @Field(() => Int, { description: 'Streams that somebody hears now.' }) rooms!: number;
  @Field(() => Int, { description: 'Since the process began.' }) opened!: number;
  @Field(() => [CountedCode], { description: 'Handshakes, connections and messages, by the code of the refusal.' })
  refused!: CountedCode[];
  @Field(() => [CountedCode], {
    description: 'Connections that the server ended: floods, lines not read, sessions over.',
  })
  cut!: CountedCode[];
}

/** How the live connections stand: for whoever keeps the installation. */
@Resolver()
export class LiveFiguresResolver {
  constructor(private readonly live: LiveServer) {}

  @Query(() => LiveFigures)
  @Access('administrator')
  liveFigures(): LiveFigures {
    const { refused, cut, ...figures } = this.live.figures;
    return { process: `${hostname()}/${process.pid}`, ...figures, refused: counted(refused), cut: counted(cut) };
  }
}

const counted = (counts: ReadonlyMap<string, number>): CountedCode[] =>
  [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count);
