import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { demoCaseId, demoShelterNames, fictitiousSecrets, placeIdOf } from '../../hub/demo/network.ts';
import { memberIdOf, type PersonaName } from '../../hub/demo/personas.ts';
import { sealLocation } from '../../subgraphs/disclosures/locations.ts';
import { clearDisclosures, type Loose, mutate } from '../support/disclosures.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
const juniper = placeIdOf('juniper');
const residence = placeIdOf('residence');

/** Written as staff would; no such streets exist. */
const addresses = {
  juniper: {
    ...fictitiousSecrets.locationOf('juniper'),
    city: 'Бишкек',
    address: 'улица Тал-Булакская, дом 17',
    phone: '+996 312 55 01 01',
    coordinates: { latitude: 42.87123, longitude: 74.59456 },
  },
  residence: {
    ...fictitiousSecrets.locationOf('residence'),
    city: 'Бишкек',
    address: 'ул. Көкарча 5, кв. 12',
    phone: '+996 555 01 01 02',
    coordinates: { latitude: 42.81111, longitude: 74.61111 },
  },
} as const;

async function move(place: keyof typeof addresses, placeId = placeIdOf(place)) {
  const { sealed, wrappedKey } = await sealLocation(hub.keys, { networkId: demoNetworkId, placeId, secrets: addresses[place] });
  await hub.admin`update disclosures.places set sealed = ${sealed}, wrapped_key = ${wrappedKey} where id = ${placeId}`;
}

beforeAll(async () => {
  hub = await startTestHub();
  await move('juniper');
  await move('residence');
});
afterAll(() => hub.stop());
beforeEach(async () => {
  await clearDisclosures(hub);
  await hub.admin`truncate disclosures.document_checks`;
});

const fields = 'check { id clean more mentions { form part page line ownCase } unread { what page } }';
const check = (persona: PersonaName, text: string | Buffer, overrides: Record<string, unknown> = {}): Promise<Loose> =>
  mutate(
    hub,
    persona,
    'checkDocument',
    { caseId: demoCaseId, type: 'TEXT', content: Buffer.from(text).toString('base64'), ...overrides },
    fields,
  );
const codes = ({ errors }: { errors: { code: string }[] }) => errors.map(({ code }) => code);
const entries = (): Promise<Loose[]> =>
  hub.admin`select place_id, reason, member_id from disclosures.ledger_entries where kind = 'DOCUMENT_CHECKED' and at > now() - interval '1 minute' order by sequence desc`;

const order = [
  'Охранный ордер',
  'Заявительница проживает по адресу: г. Бишкек, Тал-Булакская 17, в приюте.',
  'Ранее: Kokarcha ko4osu, 5-үй.',
  'Телефон 0312 550101.',
].join('\n');

describe('a document about to leave', () => {
  it('is told where it gives something away, and never what', async () => {
    const { check: done, errors } = await check('lawyer', order);
    expect(errors).toEqual([]);
    expect(done.clean).toBe(false);
    expect(done.mentions).toEqual(
      expect.arrayContaining([
        { form: 'ADDRESS', part: 'BODY', page: null, line: 2, ownCase: false },
        { form: 'PHONE', part: 'BODY', page: null, line: 4, ownCase: false },
      ]),
    );
    const answer = JSON.stringify({ ...done, id: '' });
    for (const secret of ['Тал-Булак', 'Tal-Bulak', '17', '550101', juniper, residence]) expect(answer).not.toContain(secret);
  });

  it('without anything protected is clean', async () => {
    const { check: done } = await check('counsellor', 'Сообщаем, что заседание состоится 14 марта в 10:00, каб. 17, ул. Судебная, 3.');
    expect(done).toMatchObject({ clean: true, more: false, mentions: [], unread: [] });
  });

  it("names the case's own places as such", async () => {
    const { check: done } = await check('counsellor', 'Живёт на улице Көкарча, дом 5, квартира 12.');
    expect(done.mentions).toEqual([{ form: 'ADDRESS', part: 'BODY', page: null, line: 1, ownCase: true }]);
  });

  it("is compared with no other case's places: a lawyer without part learns nothing of them", async () => {
    for (const caseId of [demoCaseId, randomUUID(), null])
      expect(codes(await check('lawyer-other', 'Көкарча 5', { caseId }))).toEqual(['NOT_FOUND']);
    const { check: done } = await check('shelter-juniper', 'Живёт на улице Көкарча, дом 5, квартира 12.', { caseId: null });
    expect(done).toMatchObject({ clean: true, mentions: [] });
    expect(codes(await check('shelter-juniper', 'x', { caseId: demoCaseId }))).toEqual(['NOT_FOUND']);
  });

  it.each(['hotline', 'hospital', 'police', 'opposing-counsel', 'court-clerk', 'coordinator', 'auditor'] as const)(
    "is not %s's to have compared",
    async (persona) => {
      expect(await check(persona, order)).toEqual({ refused: 'FORBIDDEN' });
      expect(await check(persona, order, { caseId: null })).toEqual({ refused: 'FORBIDDEN' });
    },
  );
});

describe('each check', () => {
  it('is a line of the ledger before it is answered, one more for each place found, and its director is told', async () => {
    const { check: done } = await check('lawyer', order);
    expect((await entries()).slice(0, 2)).toMatchObject([
      { place_id: juniper, reason: 'RECORDED', member_id: memberIdOf('lawyer') },
      { place_id: null, reason: 'RECORDED', member_id: memberIdOf('lawyer') },
    ]);
    const { data } = await hub.ask(
      'director-juniper',
      '{ notices { edges { node { kind subjectId } } } ledger(filter: { kind: DOCUMENT_CHECKED }, first: 1) { edges { node { memberId placeId } } } }',
    );
    expect(data.notices.edges).toEqual([{ node: { kind: 'FOUND_IN_DOCUMENT', subjectId: done.id } }]);
    expect(data.ledger.edges[0].node).toEqual({ memberId: memberIdOf('lawyer'), placeId: juniper });
    for (const persona of ['lawyer', 'counsellor', 'hotline', 'shelter-poplar'] as const)
      expect((await hub.ask(persona, '{ notices { edges { node { kind } } } }')).data.notices.edges).toEqual([]);
  });

  it('that the ledger cannot take is not answered', async () => {
    await hub.admin`revoke insert on disclosures.ledger_entries from saya_disclosures`;
    try {
      const answer = await check('lawyer', order);
      expect(answer.refused).toBe('INTERNAL_SERVER_ERROR');
    } finally {
      await hub.admin`grant insert on disclosures.ledger_entries to saya_disclosures`;
    }
    expect((await check('lawyer', order)).check.clean).toBe(false);
  });

  it('costs what it guessed at: after a thousand addresses in a day nothing more is compared', async () => {
    const guesses = (from: number) =>
      Array.from({ length: 400 }, (_none, step) => `ул. Тал-Булакская, дом ${from + step + 100}`).join('\n');
    expect(codes(await check('lawyer', guesses(0)))).toEqual([]);
    expect(codes(await check('lawyer', guesses(1_000)))).toEqual([]);
    expect(codes(await check('lawyer', guesses(2_000)))).toEqual(['DOCUMENT_TOO_DENSE']);
    expect(codes(await check('lawyer', order))).toEqual([]);
    const [row] = await hub.admin`select sum(candidates)::int as candidates from disclosures.document_checks`;
    expect(row?.candidates).toBeLessThan(1_000);
    expect(codes(await check('counsellor', order))).toEqual([]);
  });

  it('of more than 40 in a day is refused, and written down all the same', async () => {
    await hub.admin`insert into disclosures.document_checks (network_id, member_id, organisation_id, media_type, candidates)
      select ${demoNetworkId}, ${memberIdOf('lawyer')}, gen_random_uuid(), 'text/plain', 0 from generate_series(1, 40)`;
    expect(codes(await check('lawyer', order))).toEqual(['BUDGET_SPENT']);
    expect((await entries())[0]).toMatchObject({ reason: 'WITHHELD', member_id: memberIdOf('lawyer') });
    await hub.admin`update disclosures.document_checks set at = now() - interval '25 hours'`;
    expect(codes(await check('lawyer', order))).toEqual([]);
  });

  it('made twenty times at once spends no more than there is', async () => {
    const dense = Array.from({ length: 300 }, (_none, step) => `пр. Выдуманный ${step + 1}`).join('\n');
    const answers = await Promise.all(Array.from({ length: 20 }, () => check('lawyer', dense)));
    expect(answers.filter((answer) => codes(answer).length === 0).length).toBeLessThanOrEqual(3);
    const [row] = await hub.admin`select sum(candidates)::int as candidates from disclosures.document_checks`;
    expect(row?.candidates).toBeLessThanOrEqual(1_000);
  });

  it('of a list of shelters tells the lines of five and that there are more', async () => {
    const lines: string[] = [];
    for (const [index, name] of demoShelterNames.entries()) {
      const placeId = placeIdOf(name);
      const secrets = { ...addresses.juniper, address: `улица Камыш-Талаа, дом ${index + 41}`, phone: `+996 312 55 02 0${index}` };
      const { sealed, wrappedKey } = await sealLocation(hub.keys, { networkId: demoNetworkId, placeId, secrets });
      await hub.admin`update disclosures.places set sealed = ${sealed}, wrapped_key = ${wrappedKey} where id = ${placeId}`;
      lines.push(`Камыш-Талаа ${index + 41}`);
    }
    try {
      const { check: done } = await check('lawyer', lines.join('\n'));
      expect(done.more).toBe(true);
      expect(done.mentions).toHaveLength(5);
    } finally {
      await move('juniper');
    }
  });
});

describe('a document that cannot be read', () => {
  it.each([
    ['nothing', { content: '' }, 'DOCUMENT_EMPTY'],
    ['no base64', { content: 'not base64!' }, 'DOCUMENT_NOT_BASE64'],
    ['text that is said to be a PDF', { type: 'PDF' }, 'DOCUMENT_TYPE_MISMATCH'],
    ['a PDF that is said to be text', { content: Buffer.from('%PDF-1.7\n%garbage').toString('base64') }, 'DOCUMENT_TYPE_MISMATCH'],
    ['a PDF cut short', { type: 'PDF', content: Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type').toString('base64') }, 'DOCUMENT_MALFORMED'],
    ['six mebibytes', { content: Buffer.alloc(5.5 * 2 ** 20, 'a').toString('base64') }, 'DOCUMENT_TOO_LARGE'],
  ])('has one code: %s', async (_what, overrides, code) => {
    expect(codes(await check('lawyer', 'text', overrides))).toEqual([code]);
    const [row] = await hub.admin`select count(*)::int as count from disclosures.document_checks`;
    expect(row?.count).toBe(0);
  });

  it('of 50 MB is refused at the door', async () => {
    const { errors } = await hub.ask(
      'lawyer',
      'mutation ($input: CheckDocumentInput!) { checkDocument(input: $input) { errors { code } } }',
      {
        input: { caseId: demoCaseId, type: 'TEXT', content: 'A'.repeat(50 * 2 ** 20) },
      },
    );
    expect(errors[0]?.extensions.code).toBe('PAYLOAD_TOO_LARGE');
  });
});
