import { rulesMustBeSound } from '../rules/soundness';
import type * as time from '../time/zone';
import { VOTE_CHOICES, type VoteChoice } from '../vocabulary';
import { aBodyOfThree } from './cast';
import { coveringSets } from './covering';
import { beginning, Exploration, WRONGS, type Explored } from './explore';
import type * as memory from './memory';
import { RULE_NAMES, RULE_VALUES, underEveryRule, type Choices } from './rules-by-choice';

jest.mock('../time/zone', () => {
  const { remembering } = jest.requireActual<typeof memory>('./memory');
  const zone = jest.requireActual<typeof time>('../time/zone');
  return { ...zone, endOfTerm: remembering(zone.endOfTerm), addMinutes: remembering(zone.addMinutes) };
});

/**
 * The sets of rules cover all pairs of values: each run takes a sixth of them, and lets a quarter of what can go
 * wrong do so under one where all approve, by its seed. EXPLORE=all takes all of them for both, and every combination of rules besides.
 */
const isEverything = process.env['EXPLORE'] === 'all';
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_007);
jest.setTimeout(isEverything ? 7_200_000 : 300_000);
console.info(`exploration of an acuerdo: SEED=${seed}${isEverything ? ' EXPLORE=all' : ''}`);

const sets = coveringSets();
const undisturbed = isEverything ? sets : sets.filter((_, i) => (i + seed) % 6 === 0);
const disturbed = isEverything ? sets : [sets[seed % sets.length] ?? {}];

const wrongs = isEverything ? WRONGS : WRONGS.filter((_, i) => (i + seed) % 4 === 0);

function walk(disturbances: number, given: Choices, kind: 'acuerdo' | 'erratum' = 'acuerdo'): Explored {
  const choicesThen: VoteChoice[] = isEverything ? ['approve', 'reject'] : ['approve'];
  const choices = isEverything || disturbances === 0 ? VOTE_CHOICES : choicesThen;
  return new Exploration({ disturbances, choices, choicesThen, wrongs }).run(beginning(kind, given));
}

function together(all: Explored[]): Explored {
  const sum = (a: Record<string, number>, b: Record<string, number>) =>
    Object.fromEntries(
      [...Object.keys(a), ...Object.keys(b)].map((key) => [key, (a[key] ?? 0) + (b[key] ?? 0)] as const),
    );
  return all.reduce((a, b) => ({
    worlds: a.worlds + b.worlds,
    answers: a.answers + b.answers,
    statuses: sum(a.statuses, b.statuses),
    refusals: sum(a.refusals, b.refusals),
  }));
}

describe('the rules that are explored', () => {
  it('are rules that a body can adopt', () => {
    const { seats } = aBodyOfThree();
    for (const given of sets) {
      const [answer] = underEveryRule(given, (rules) => rulesMustBeSound(rules, seats));
      expect(answer?.value).toBeNull();
    }
  });

  it('meet in pairs, every two values of every two rules, in a few whole sets', () => {
    for (const a of RULE_NAMES) {
      for (const b of RULE_NAMES.filter((name) => name !== a)) {
        const met = new Set(sets.map((set) => JSON.stringify([set[a], set[b]])));
        expect([a, b, met.size]).toEqual([a, b, RULE_VALUES[a].length * RULE_VALUES[b].length]);
      }
    }
  });
});

const explored: Explored[] = [];

describe('every reachable state of an acuerdo, tried with every command by everybody', () => {
  it('keeps every promise where nothing goes wrong from outside, whatever the rules', () => {
    explored.push(...undisturbed.map((given) => walk(0, given)));
  });

  it('keeps every promise where someone lapses, the term ends, a text is overtaken or returned', () => {
    explored.push(...disturbed.map((given) => walk(1, given)));
  });

  it('keeps every promise on the path of an erratum, with its sign-off and spared it', () => {
    const spared = { ...disturbed[0], erratumSignoff: 'not_required' as const };
    explored.push(walk(1, spared, 'erratum'), walk(0, { ...spared, erratumSignoff: 'required' }, 'erratum'));
  });

  if (isEverything) {
    it('keeps every promise under every combination of rules', () => {
      explored.push(walk(0, {}));
    });
  }

  it('has been everywhere', () => {
    const { worlds, answers, statuses, refusals } = together(explored);
    console.info(`${worlds} states, ${answers} answers, refused as: ${Object.keys(refusals).sort().join(', ')}`);
    const everywhere = [
      'draft',
      'member_review',
      'civil_society_signoff',
      'ready_to_publish',
      'published',
      'withdrawn',
    ];
    expect(Object.keys(statuses)).toEqual(expect.arrayContaining(everywhere));
    const always = ['VOTED_FOR_ANOTHER_SEAT', 'TITULAR_HAS_VOTED', 'OWN_OBJECTION_STANDS', 'VOTE_CLOSED'];
    expect(Object.keys(refusals)).toEqual(expect.arrayContaining(always));
  });
});
