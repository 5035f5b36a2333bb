import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { memberIdOf, organisationIdOf, personaNames } from '../../hub/demo/personas.ts';
import { connectDatabase } from '../../platform/database.ts';
import { retentionTasks } from '../../subgraphs/shelters/retention.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());
beforeEach(async () => {
  await hub.admin`delete from shelters.searches`;
  await hub.admin`delete from shelters.search_reviews`;
});

interface Planted {
  readonly reference?: string;
  readonly fingerprint?: string | null;
  readonly paid?: boolean;
  /** Days ago, and the hour of that day, UTC. */
  readonly day?: number;
  readonly hour?: number;
}

const plant = (questions: readonly Planted[]) =>
  hub.admin`insert into shelters.searches ${hub.admin(
    questions.map(({ reference = 'family-1', fingerprint = 'a', paid = false, day = 1, hour = 12 }) => {
      const at = new Date(new Date(Date.now() - day * 86_400_000).setUTCHours(hour, 0, 0, 0));
      return {
        network_id: demoNetworkId,
        at,
        member_id: memberIdOf('hotline'),
        organisation_id: organisationIdOf('hotline'),
        reference,
        fitting: 0,
        fingerprint,
        paid,
        picture_at: fingerprint === null ? null : at,
      };
    }),
  )}`;
const times = (count: number, one: (index: number) => Planted) => Array.from({ length: count }, (_each, index) => one(index));

const list = async (page = '') =>
  (
    await hub.ask(
      'coordinator',
      `{ unusualSearches${page} { edges { cursor node { id day memberId organisation { id } pattern review { byMemberId text } } } pageInfo { hasNextPage endCursor } } }`,
    )
  ).data.unusualSearches;
const patterns = async () => (await list()).edges.map(({ node }: { node: { pattern: string } }) => node.pattern);

describe('an unusual way of asking', () => {
  const cases: Readonly<Record<string, { just: readonly Planted[]; under: readonly Planted[] }>> = {
    MANY_HOUSEHOLDS: {
      just: times(24, (index) => ({ paid: true, reference: `r${index}`, fingerprint: `f${index}` })),
      under: times(23, (index) => ({ paid: true, reference: `r${index}`, fingerprint: `f${index}` })),
    },
    BUDGET_SPENT_OFTEN: {
      just: times(3, (index) => ({ fingerprint: null, day: 1 + 3 * index })),
      under: times(3, (index) => ({ fingerprint: null, day: 1 + 4 * index })),
    },
    SAME_HOUSEHOLD_POLLED: { just: times(60, () => ({})), under: times(59, () => ({})) },
    NARROWING: {
      just: times(6, (index) => ({ fingerprint: `f${index}` })),
      under: times(6, (index) => ({ fingerprint: `f${index}`, day: index < 3 ? 1 : 2 })),
    },
    ONE_HOUSEHOLD_MANY_REFERENCES: {
      just: times(3, (index) => ({ reference: `r${index}` })),
      under: times(3, (index) => ({ reference: `r${index}`, fingerprint: `f${index}` })),
    },
    NIGHT_SWEEP: {
      just: times(10, (index) => ({ paid: true, reference: `r${index}`, fingerprint: `f${index}`, hour: 3 })),
      under: times(10, (index) => ({ paid: true, reference: `r${index}`, fingerprint: `f${index}`, hour: index < 5 ? 3 : 12 })),
    },
  };

  it.each(Object.entries(cases))('is %s from its threshold on, and not below', async (pattern, { just, under }) => {
    await plant(under);
    expect(await patterns()).not.toContain(pattern);
    await hub.admin`delete from shelters.searches`;
    await plant(just);
    expect(await patterns()).toContain(pattern);
  });

  it('names member, organisation and day, and neither reference nor household', async () => {
    await plant(times(60, () => ({ reference: 'the-family-of-house-7', fingerprint: 'print-of-them' })));
    const answer = await hub.ask(
      'coordinator',
      '{ unusualSearches { edges { node { id day memberId organisation { id } pattern review { text } } } } }',
    );
    const [{ node }] = answer.data.unusualSearches.edges;
    expect(node).toMatchObject({
      memberId: memberIdOf('hotline'),
      organisation: { id: organisationIdOf('hotline') },
      pattern: 'SAME_HOUSEHOLD_POLLED',
      day: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
      review: null,
    });
    expect(answer.text).not.toMatch(/house-7|print-of/);
  });

  it('comes in pages, each once, newest day first', async () => {
    await plant(Array.from({ length: 300 }, (_each, index) => ({ day: 1 + (index % 5) })));
    const whole = (await list()).edges.map(({ node }: { node: { id: string } }) => node.id);
    expect(whole).toHaveLength(5);
    const paged: string[] = [];
    for (let page = await list('(first: 2)'); ; page = await list(`(first: 2, after: "${page.pageInfo.endCursor}")`)) {
      paged.push(...page.edges.map(({ node }: { node: { id: string } }) => node.id));
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(paged).toEqual(whole);
  });

  it.each(personaNames.filter((name) => name !== 'coordinator'))('is not shown to %s, who cannot review it either', async (persona) => {
    await plant(times(60, () => ({})));
    const [{ node }] = (await list()).edges;
    const shown = await hub.ask(persona, '{ unusualSearches { edges { node { id } } } }');
    expect([shown.data, shown.errors[0]?.extensions.code]).toEqual([{ unusualSearches: null }, 'FORBIDDEN']);
    const reviewed = await review(node.id, 'I looked at it myself.', persona);
    expect(reviewed.errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await hub.admin`select 1 from shelters.search_reviews`).toHaveLength(0);
  });
});

const review = (id: string, text: string, persona: Parameters<TestHub['ask']>[0] = 'coordinator') =>
  hub.ask(
    persona,
    'mutation ($input: ReviewSearchPatternInput!) { reviewSearchPattern(input: $input) { search { id review { byMemberId text } } errors { code field } } }',
    { input: { id, text } },
  );

describe('reviewing it', () => {
  it('is done once, with words', async () => {
    await plant(times(60, () => ({})));
    const [{ node }] = (await list()).edges;
    const said = { byMemberId: memberIdOf('coordinator'), text: 'A night with four families.' };
    const reviewed = (await review(node.id, ` ${said.text} `)).data.reviewSearchPattern;
    expect(reviewed).toEqual({ search: { id: node.id, review: said }, errors: [] });
    const again = (await review(node.id, 'Something else entirely.')).data.reviewSearchPattern;
    expect(again).toEqual({ search: null, errors: [{ code: 'ALREADY_REVIEWED', field: 'id' }] });
    expect((await list()).edges[0].node.review).toEqual(said);
  });

  it.each([
    ['text', 'too short', 'INVALID_TEXT'],
    ['text', 'x'.repeat(501), 'INVALID_TEXT'],
    ['id', 'It is not there at all.', 'NOT_FOUND'],
  ])('is refused for its %s', async (field, text, code) => {
    const { search, errors } = (await review('nowhere', text)).data.reviewSearchPattern;
    expect([search, errors]).toEqual([null, [{ code, field }]]);
    expect(await hub.admin`select 1 from shelters.search_reviews`).toHaveLength(0);
  });
});

describe('a question', () => {
  it('is forgotten after thirty days, with its reference; what was counted of it stays', async () => {
    await hub.admin`
      insert into shelters.unmet_demand (network_id, month, dimension, value, households)
      values (${demoNetworkId}, '2020-01-01', 'NEED', 'NO_CRIB', 12)`;
    await plant([
      { day: 31, reference: 'old' },
      { day: 29, reference: 'young' },
    ]);
    await hub.admin`insert into shelters.board_ticks values (${demoNetworkId}, now() - interval '31 days', ${demoNetworkId}, 'ALL', 'NONE')`;
    await hub.admin`insert into shelters.pictures values (${demoNetworkId}, now() - interval '6 hours', ${demoNetworkId}, '{}', '{}', now())`;
    const connection = connectDatabase({ url: hub.urls.shelters, poolSize: 1 });
    await retentionTasks(connection)['searches.forget']?.({});
    await connection.close();
    expect(await hub.admin`select reference from shelters.searches`).toEqual([{ reference: 'young' }]);
    expect(await hub.admin`select 1 from shelters.board_ticks where at < now() - interval '30 days'`).toHaveLength(0);
    expect(await hub.admin`select 1 from shelters.pictures where at < now() - interval '5 hours'`).toHaveLength(0);
    expect(await hub.admin`select households from shelters.unmet_demand where month = '2020-01-01'`).toEqual([{ households: 12 }]);
  });
});
