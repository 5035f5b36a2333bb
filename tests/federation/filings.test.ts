import { createHash, randomUUID } from 'node:crypto';
import { parse } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoId, demoNetworkId } from '../../hub/demo/ids.ts';
import { demoCaseId, demoPartyId, fictitiousSecrets, placeIdOf } from '../../hub/demo/network.ts';
import { memberIdOf, organisationIdOf, type PersonaName, viewerOf } from '../../hub/demo/personas.ts';
import { asService, type Viewer } from '../../platform/viewer.ts';
import { readDocument } from '../../subgraphs/disclosures/documents/index.ts';
import { sealLocation } from '../../subgraphs/disclosures/locations.ts';
import { canarySecrets } from '../support/canaries.ts';
import { type Loose, until } from '../support/disclosures.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
const residence = 'ул. Көкарча 5, кв. 12';
const street = 'Живёт на улице Көкарча, дом 5, квартира 12.';

beforeAll(async () => {
  hub = await startTestHub();
  const { sealed, wrappedKey } = await sealLocation(hub.keys, {
    networkId: demoNetworkId,
    placeId: placeIdOf('residence'),
    secrets: { ...fictitiousSecrets.locationOf('residence'), city: 'Бишкек', address: residence },
  });
  await hub.admin`update disclosures.places set sealed = ${sealed}, wrapped_key = ${wrappedKey} where id = ${placeIdOf('residence')}`;
});
afterAll(() => hub.stop());
beforeEach(async () => {
  await hub.admin`truncate cases.filings, cases.paper_exports, disclosures.document_checks`;
});

/** The network's legal day, so many days from today. */
const day = (offset: number) => new Date(Date.now() + 6 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10);

const fields =
  'id kind template state instance addressee respondent grounds orderId violationIds earlierId filedOn channel receipt answerDueOn answeredOn outcome nextStep { instance reason confirmed }';
const run = async (
  persona: PersonaName,
  name: string,
  input: Record<string, unknown>,
  selection = `filing { ${fields} }`,
): Promise<Loose> => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await hub.ask(
    persona,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} errors { code field message } } }`,
    { input },
  );
  return data?.[name] ?? { refused: errors?.[0]?.extensions.code };
};
const codes = ({ errors }: Loose) => errors?.map(({ code }: { code: string }) => code);

const complaint = { caseId: demoCaseId, template: 'INACTION_COMPLAINT', instance: 'POLICE_UNIT', addressee: 'District police unit' };
const draft = async (overrides: Record<string, unknown> = {}): Promise<Loose> => {
  const { filing, errors } = await run('lawyer', 'draftFiling', { ...complaint, ...overrides });
  expect(errors).toEqual([]);
  return filing;
};
const filed = async (overrides: Record<string, unknown> = {}) => {
  const { id } = await draft(overrides);
  const answered = await run('lawyer', 'markFiled', {
    filingId: id,
    filedOn: day(-20),
    channel: 'IN_PERSON',
    receipt: 'Ж-118',
    answerDueOn: day(-2),
  });
  expect(answered.errors).toEqual([]);
  return answered.filing;
};

const exportFields =
  'export { id by language format checkId reviewed sha256 } fileName mediaType content findings { place form part page line ownCase }';
const give = (persona: PersonaName, filingId: string, overrides: Record<string, unknown> = {}) =>
  run(
    persona,
    'exportFiling',
    { filingId, language: 'RU', format: 'PDF', representative: 'Токтогулова Айжаңыл', ...overrides },
    exportFields,
  );

describe('a filing', () => {
  it('goes from draft to the next instance when nobody answers, each step said and none done by itself', async () => {
    const first = await filed({ orderId: demoId('order'), grounds: ['Calls go on.'], respondentId: demoPartyId });
    expect(first).toMatchObject({
      kind: 'COMPLAINT',
      state: 'OVERDUE',
      receipt: 'Ж-118',
      grounds: ['Calls go on.'],
      nextStep: { instance: 'DISTRICT_PROSECUTOR', reason: 'NO_ANSWER', confirmed: false },
    });
    const begun = await run('counsellor', 'draftNextFiling', { filingId: first.id, addressee: 'District prosecutor' });
    expect(begun.filing).toMatchObject({
      kind: 'APPEAL',
      state: 'DRAFT',
      instance: 'DISTRICT_PROSECUTOR',
      earlierId: first.id,
      orderId: demoId('order'),
      addressee: 'District prosecutor',
      respondent: canarySecrets.nameOf('respondent'),
      nextStep: null,
    });
    const { data } = await hub.ask('counsellor', `{ case(id: "${demoCaseId}") { filings { id state } } }`);
    expect(data.case.filings).toEqual([
      { id: begun.filing.id, state: 'DRAFT' },
      { id: first.id, state: 'OVERDUE' },
    ]);
  });

  it('without an answer alarms its team, and starts its term as an event of the case', async () => {
    const { id } = await filed();
    const alarm = await until(async () => (await hub.admin`select kind, case_id from cases.alarms where subject_id = ${id}`)[0]);
    expect(alarm).toEqual({ kind: 'ANSWER_OVERDUE', case_id: demoCaseId });
    expect(await hub.admin`select kind, happened_on::text from cases.legal_events where subject_id = ${id}`).toEqual([
      { kind: 'FILING_FILED', happened_on: day(-20) },
    ]);
  });

  it('that is answered late is answered, and one that is granted goes no further', async () => {
    const { id } = await filed();
    const answered = await run('lawyer', 'recordAnswer', { filingId: id, answeredOn: day(0), outcome: 'GRANTED' });
    expect(answered.filing).toMatchObject({ state: 'ANSWERED', outcome: 'GRANTED', nextStep: null });
    expect(codes(await run('lawyer', 'draftNextFiling', { filingId: id, addressee: 'x' }))).toEqual(['NO_NEXT_STEP']);
  });

  it('has its last day computed where the receipt says none', async () => {
    const { id } = await draft();
    const { filing } = await run('lawyer', 'markFiled', { filingId: id, filedOn: day(0), channel: 'POST' });
    expect(filing.answerDueOn >= day(18)).toBe(true);
    expect(filing.state).toBe('FILED');
  });

  it('is changed while it is a draft, and its words lie sealed', async () => {
    const { id } = await draft({ grounds: ['First words'] });
    const changed = await run('counsellor', 'changeFiling', {
      filingId: id,
      instance: 'COURT',
      addressee: 'District Court',
      grounds: ['Other words'],
    });
    expect(changed.filing).toMatchObject({ instance: 'COURT', addressee: 'District Court', grounds: ['Other words'] });
    const [row] = await hub.admin`select encode(sealed_words, 'escape') as words from cases.filings where id = ${id}`;
    expect(row?.words).not.toContain('words');
  });

  it.each([
    ['NOT_FOUND', { caseId: randomUUID() }],
    ['INVALID_TEXT', { addressee: ' ' }],
    ['INVALID_TEXT', { grounds: ['x'.repeat(4_001)] }],
    ['UNKNOWN_SUBJECT', { orderId: randomUUID() }],
    ['UNKNOWN_SUBJECT', { violationIds: ['nonsense'] }],
    ['UNKNOWN_SUBJECT', { examinationId: randomUUID() }],
    ['UNKNOWN_SUBJECT', { template: 'APPEAL', earlierId: randomUUID() }],
    ['EARLIER_REQUIRED', { template: 'APPEAL' }],
  ])('is not drafted: %s', async (code, overrides) => {
    expect(codes(await run('lawyer', 'draftFiling', { ...complaint, ...overrides }))).toEqual([code]);
    expect(await hub.admin`select from cases.filings`).toHaveLength(0);
  });

  it('is not filed in the future, before its case, or to be answered before it was filed', async () => {
    const { id: filingId } = await draft();
    const mark = (input: Record<string, unknown>) => run('lawyer', 'markFiled', { filingId, channel: 'POST', filedOn: day(-1), ...input });
    expect(codes(await mark({ filedOn: day(1) }))).toEqual(['INVALID_DATE']);
    expect(codes(await mark({ filedOn: day(-60) }))).toEqual(['INVALID_DATE']);
    expect(codes(await mark({ answerDueOn: day(-2) }))).toEqual(['INVALID_DATE']);
    expect(codes(await mark({ receipt: ' ' }))).toEqual(['INVALID_TEXT']);
    expect(codes(await run('lawyer', 'recordAnswer', { filingId, answeredOn: day(0), outcome: 'REFUSED' }))).toEqual(['WRONG_STATE']);
    expect((await mark({})).filing.state).toBe('FILED');
    expect(codes(await run('lawyer', 'recordAnswer', { filingId, answeredOn: day(-2), outcome: 'REFUSED' }))).toEqual(['INVALID_DATE']);
    expect(codes(await mark({}))).toEqual(['WRONG_STATE']);
    const change = { filingId, instance: 'COURT', addressee: 'x' };
    expect(codes(await run('lawyer', 'changeFiling', change))).toEqual(['WRONG_STATE']);
    expect((await run('lawyer', 'withdrawFiling', { filingId })).filing.state).toBe('WITHDRAWN');
    expect(codes(await run('lawyer', 'withdrawFiling', { filingId }))).toEqual(['WRONG_STATE']);
    expect(codes(await give('lawyer', filingId))).toEqual(['WRONG_STATE']);
  });

  it('is filed once and gone on from once, whoever presses together', async () => {
    const { id: filingId } = await draft();
    const marks = await Promise.all(
      (['lawyer', 'counsellor', 'lawyer', 'counsellor'] as const).map((persona) =>
        run(persona, 'markFiled', { filingId, filedOn: day(-20), channel: 'POST', answerDueOn: day(-2) }),
      ),
    );
    expect(marks.filter(({ filing }) => filing !== null)).toHaveLength(1);
    const nexts = await Promise.all(
      (['lawyer', 'counsellor', 'lawyer'] as const).map((persona) =>
        run(persona, 'draftNextFiling', { filingId, addressee: 'Prosecutor' }),
      ),
    );
    expect(nexts.filter(({ filing }) => filing !== null)).toHaveLength(1);
    expect(nexts.flatMap(codes)).toEqual(['ALREADY_BEGUN', 'ALREADY_BEGUN']);
  });

  it('of a closed case takes nothing more', async () => {
    const { id: filingId } = await draft();
    const { id: overdue } = await filed();
    await hub.admin`update cases.cases set status = 'CLOSED' where id = ${demoCaseId}`;
    try {
      const tries = [
        run('lawyer', 'draftFiling', complaint),
        run('lawyer', 'changeFiling', { filingId, instance: 'COURT', addressee: 'x' }),
        run('lawyer', 'markFiled', { filingId, filedOn: day(0), channel: 'POST' }),
        run('lawyer', 'recordAnswer', { filingId: overdue, answeredOn: day(0), outcome: 'REFUSED' }),
        run('lawyer', 'setFilingProof', { filingId: overdue, proofId: randomUUID() }),
        run('lawyer', 'withdrawFiling', { filingId }),
        run('lawyer', 'draftNextFiling', { filingId: overdue, addressee: 'x' }),
        give('lawyer', filingId),
      ];
      for (const refused of await Promise.all(tries)) expect(codes(refused)).toEqual(['CASE_CLOSED']);
    } finally {
      await hub.admin`update cases.cases set status = 'OPEN' where id = ${demoCaseId}`;
    }
  });
});

describe('a paper', () => {
  it.each(['PDF', 'DOCX'] as const)('is given out as %s when it gives nothing away, and that is written down', async (format) => {
    const { id } = await draft({ orderId: demoId('order'), grounds: ['Угрозы продолжаются.'] });
    const given = await give('lawyer', id, { format, language: 'KY' });
    expect(given.errors).toEqual([]);
    const bytes = Buffer.from(given.content, 'base64');
    expect(given.export).toMatchObject({ by: memberIdOf('lawyer'), language: 'KY', format, reviewed: 0 });
    expect(given.export.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(given.fileName).toBe(`KG-2026-014-complaint-ky.${format.toLowerCase()}`);
    const read = await readDocument({ bytes, mediaType: given.mediaType });
    if (typeof read === 'string') throw new Error(read);
    const text = read
      .passages()
      .map((one) => one.text)
      .join(' ');
    for (const part of [
      'ДААТТАНУУ',
      canarySecrets.nameOf('survivor'),
      canarySecrets.nameOf('respondent'),
      'Токтогулова Айжаңыл',
      'Law Office Example',
      'District police unit',
    ])
      expect(text).toContain(part);
    const [check] = await hub.admin`select member_id, case_id from disclosures.document_checks where id = ${given.export.checkId}`;
    expect(check).toEqual({ member_id: memberIdOf('lawyer'), case_id: demoCaseId });
    const { data } = await hub.ask('counsellor', `{ case(id: "${demoCaseId}") { filings { exports { id sha256 } } } }`);
    expect(data.case.filings[0].exports).toEqual([{ id: given.export.id, sha256: given.export.sha256 }]);
  });

  it('with her street in it is not given out: told is where, never what; it leaves when every place was looked at', async () => {
    const { id } = await draft({ grounds: ['Угрозы продолжаются.', street] });
    const stopped = await give('lawyer', id);
    expect(codes(stopped)).toEqual(['GIVES_AWAY']);
    expect(stopped).toMatchObject({ content: null, export: null });
    expect(stopped.findings).toMatchObject([{ form: 'ADDRESS', part: 'BODY', page: 1, ownCase: true }]);
    expect(JSON.stringify(stopped)).not.toMatch(/Көкарча|Kokarcha/i);
    expect(await hub.admin`select from cases.paper_exports`).toHaveLength(0);

    const reason = 'The court ordered that it be named, sealed.';
    const [{ place }] = stopped.findings;
    expect(codes(await give('lawyer', id, { reviewed: [{ place: 'ADDRESS:BODY:9:9', reason }] }))).toEqual(['GIVES_AWAY']);
    expect(codes(await give('lawyer', id, { reviewed: [{ place, reason: 'short' }] }))).toEqual(['INVALID_TEXT']);
    const given = await give('lawyer', id, { reviewed: [{ place, reason }] });
    expect(given.errors).toEqual([]);
    expect(given.export.reviewed).toBe(1);
    const [row] = await hub.admin`select encode(sealed_review, 'escape') as review from cases.paper_exports`;
    expect(row?.review).not.toContain('court');
  });

  it('is not given out when it was not compared, because the budget is spent', async () => {
    const { id } = await draft();
    await hub.admin`insert into disclosures.document_checks (network_id, member_id, organisation_id, case_id, media_type, candidates)
      select ${demoNetworkId}, ${memberIdOf('lawyer')}, ${organisationIdOf('law-office')}, ${demoCaseId}, 'text/plain', 0 from generate_series(1, 40)`;
    expect(codes(await give('lawyer', id))).toEqual(['BUDGET_SPENT']);
    expect((await give('counsellor', id)).errors).toEqual([]);
  });

  it('is signed by a name of a length', async () => {
    const { id } = await draft();
    expect(codes(await give('lawyer', id, { representative: 'x'.repeat(121) }))).toEqual(['INVALID_TEXT']);
    expect(codes(await give('lawyer', randomUUID()))).toEqual(['NOT_FOUND']);
  });
});

describe('the comparison behind it', () => {
  const ask = async (viewer: Viewer, caseId: string = demoCaseId) => {
    const document = parse(
      'mutation ($input: CheckCaseDocumentInput!) { checkCaseDocument(input: $input) { check { clean } errors { code } } }',
    );
    const input = { caseId, files: [{ type: 'TEXT', content: Buffer.from(street).toString('base64') }] };
    const { data, errors } = await hub.inProcess.callers.disclosures({ document, variables: { input }, viewer, requestId: randomUUID() });
    return data?.checkCaseDocument ?? errors?.[0]?.extensions?.code;
  };

  it('is the cases service’s alone, for one of the team, about its case', async () => {
    expect(await ask(asService('cases', viewerOf('lawyer')))).toEqual({ check: { clean: false }, errors: [] });
    const none = { check: null, errors: [{ code: 'NOT_FOUND' }] };
    expect(await ask(asService('cases', viewerOf('lawyer-other')))).toEqual(none);
    expect(await ask(asService('cases', viewerOf('lawyer')), randomUUID())).toEqual(none);
    for (const viewer of [viewerOf('lawyer'), asService('referrals', viewerOf('lawyer'))]) expect(await ask(viewer)).toBe('FORBIDDEN');
    const { errors } = await hub.ask('lawyer', 'mutation { checkCaseDocument(input: { caseId: "x", files: [] }) { check { id } } }');
    expect(errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('somebody without part in the case', () => {
  const everything = (filingId: string): [string, Record<string, unknown>, string?][] => [
    ['draftFiling', complaint],
    ['changeFiling', { filingId, instance: 'COURT', addressee: 'x' }],
    ['markFiled', { filingId, filedOn: day(-1), channel: 'POST' }],
    ['setFilingProof', { filingId, proofId: randomUUID() }],
    ['recordAnswer', { filingId, answeredOn: day(0), outcome: 'REFUSED' }],
    ['withdrawFiling', { filingId }],
    ['draftNextFiling', { filingId, addressee: 'x' }],
    ['exportFiling', { filingId, language: 'EN', format: 'PDF' }, exportFields],
  ];

  it('is told of a filing exactly what is told of none', async () => {
    const { id } = await filed();
    const absent = randomUUID();
    for (const [index, [name, input, selection]] of everything(id).entries()) {
      const [, other] = everything(absent)[index] ?? [];
      const there = await run('lawyer-other', name, input, selection);
      expect(codes(there)).toEqual(['NOT_FOUND']);
      expect(there).toEqual(
        await run('lawyer-other', name, { ...other, ...(name === 'draftFiling' ? { caseId: absent } : {}) }, selection),
      );
    }
    const [row] = await hub.admin`select state from cases.filings where id = ${id}`;
    expect(row?.state).toBe('FILED');
  });

  it.each(['opposing-counsel', 'court-clerk', 'police', 'hotline', 'shelter-juniper', 'coordinator'] as const)(
    'as %s gets to nothing of it',
    async (persona) => {
      const { id } = await draft();
      for (const [name, input, selection] of everything(id))
        expect(await run(persona, name, input, selection)).toEqual({ refused: 'FORBIDDEN' });
    },
  );
});
