import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoCaseId } from '../../hub/demo/network.ts';
import { type PersonaName, personaNames } from '../../hub/demo/personas.ts';
import { clearDisclosures, type Loose, untilTold } from '../support/disclosures.ts';
import { clearReferrals, sendReferral } from '../support/referrals.ts';
import { follow, type OpenOptions, type TestStream } from '../support/streams.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ limitStreams: { ofMember: 100, ofProcess: 1_000 } });
});
afterAll(() => hub.stop());
beforeEach(async () => {
  await clearReferrals(hub);
  await clearDisclosures(hub);
});
const open: TestStream[] = [];
afterEach(() => {
  for (const stream of open.splice(0)) stream.close();
});
const listen = async (persona: PersonaName, query: string, options: OpenOptions = {}): Promise<TestStream> => {
  const stream = await follow(hub, persona, query, options);
  open.push(stream);
  return stream;
};

const all = 'subscription { referralChanged { id status reference waitlistPosition shelter { codeName name } from { name } } }';
const one = (id: string) => `subscription { referralChanged(id: "${id}") { id status } }`;
const move = (persona: PersonaName, name: string, id: string, more = '') =>
  hub.ask(persona, `mutation { ${name}(input: { referralId: "${id}"${more} }) { errors { code } } }`);

/** Who hears of a referral of the hotline at Juniper. */
const concerned: readonly PersonaName[] = ['hotline', 'shelter-juniper', 'director-juniper', 'coordinator'];
/** Who may not subscribe at all. */
const refused: readonly PersonaName[] = ['opposing-counsel', 'court-clerk', 'auditor'];

describe('referralChanged', () => {
  it('tells both sides and the coordinator, each with what it may see, and nobody else', async () => {
    const streams = new Map<PersonaName, TestStream>();
    for (const persona of personaNames) streams.set(persona, await listen(persona, all));
    for (const persona of refused) {
      const stream = streams.get(persona) as TestStream;
      expect(await stream.ended()).toBe(true);
      expect(stream.told()).toMatchObject([{ data: { referralChanged: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] }]);
    }
    const others = personaNames.filter((persona) => !refused.includes(persona));
    const marks = new Map<PersonaName, string>();
    for (const persona of others) marks.set(persona, await (streams.get(persona) as TestStream).caughtUp());

    const { referral } = await sendReferral(hub, 'hotline');
    await move('shelter-juniper', 'waitlistReferral', referral.id);
    for (const persona of concerned) {
      const stream = streams.get(persona) as TestStream;
      // Two changes that follow each other closely may come as one; the last of them is always told.
      const last = await (async () => {
        for (let number = 1; ; number += 1) {
          const { data, errors } = await stream.event(number);
          expect(errors).toBeUndefined();
          if (data.referralChanged.status === 'WAITLISTED') return data.referralChanged;
        }
      })();
      expect(last).toMatchObject({
        id: referral.id,
        shelter: { codeName: 'Juniper' },
        reference: persona === 'hotline' ? 'family-1' : null,
        waitlistPosition: persona.endsWith('juniper') ? 1 : null,
      });
      expect(last.shelter.name === null).toBe(!persona.endsWith('juniper'));
    }
    // Whoever comes back with the id from before hears of everything since: for these, of nothing.
    for (const persona of others.filter((name) => !concerned.includes(name))) {
      expect((streams.get(persona) as TestStream).told()).toEqual([]);
      const again = await listen(persona, all, { lastEventId: marks.get(persona) as string });
      await again.caughtUp();
      expect(again.told()).toEqual([]);
    }
  });

  it('of one referral is open to those who may read it; what is absent and what is somebody else’s both end at once', async () => {
    const { referral } = await sendReferral(hub, 'hotline');
    const [mine, foreign, absent] = [
      await listen('hotline', one(referral.id)),
      await listen('hospital', one(referral.id)),
      await listen('hospital', one('5f3fb4f5-0a7d-4a2c-9f04-0a5a3f0d1a11')),
    ];
    await mine.caughtUp();
    for (const stream of [foreign, absent]) expect(await stream.ended()).toBe(true);
    expect(foreign.text()).toBe(absent.text());
    await move('shelter-juniper', 'receiveReferral', referral.id);
    expect((await mine.event(1)).data.referralChanged).toEqual({ id: referral.id, status: 'RECEIVED' });
  });

  it('reaches a lawyer through the case, and completes when she is taken off it, with nothing more told', async () => {
    const { referral } = await sendReferral(hub, 'hotline');
    await hub.ask(
      'counsellor',
      `mutation { attachReferral(input: { caseId: "${demoCaseId}", referralCode: "${referral.code}" }) { errors { code } } }`,
    );
    // Who reads it is told anew, once for all.
    await untilTold(hub, 'cases');
    const [bound, free, other] = [
      await listen('lawyer', one(referral.id)),
      await listen('lawyer', all),
      await listen('hotline', one(referral.id)),
    ];
    await Promise.all([bound, free, other].map((stream) => stream.caughtUp()));
    await move('shelter-juniper', 'receiveReferral', referral.id);
    expect((await bound.event(1)).data.referralChanged.status).toBe('RECEIVED');
    expect((await free.event(1)).data.referralChanged.status).toBe('RECEIVED');
    const mark = free.lastId() as string;

    await hub.admin`delete from referrals.referral_readers where code = ${referral.code}`;
    await move('shelter-juniper', 'acceptReferral', referral.id);
    expect((await other.event(2)).data.referralChanged.status).toBe('ACCEPTED');
    expect(await bound.ended()).toBe(true);
    expect(bound.told()).toHaveLength(1);
    const again = await listen('lawyer', all, { lastEventId: mark });
    await again.caughtUp();
    expect([free.told().length, again.told().length]).toEqual([1, 0]);
  });

  it('is refused as JSON, and answers questions as a stream', async () => {
    const { status, errors } = await hub.ask('hotline', all);
    expect([status, errors[0]?.extensions.code]).toEqual([406, 'NOT_ACCEPTABLE']);
    const question = await listen('hotline', '{ viewer { memberId } }');
    expect(await question.ended()).toBe(true);
    expect(question.told()).toEqual([(await hub.ask('hotline', '{ viewer { memberId } }').then(({ text }) => JSON.parse(text))) as Loose]);
  });
});
