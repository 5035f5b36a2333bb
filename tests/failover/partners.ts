import { randomInt, randomUUID } from 'node:crypto';
import { importJWK, type JWK, SignJWT } from 'jose';
import { findRunning } from '../../hub/dataFolder.ts';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { demoAudience } from '../../hub/hub.ts';
import type { Machine } from './machine.ts';

/** Somebody of the drill's own organisations: the demo sign-in knows too few. */
export interface DrillMember {
  readonly memberId: string;
  readonly organisationId: string;
  readonly kind: 'HOTLINE' | 'SHELTER';
}

/** A network within the demo network: one operator's shelters, and partners who send there. */
export interface Drill {
  readonly partners: readonly DrillMember[];
  readonly staff: readonly DrillMember[];
  readonly shelterIds: readonly string[];
  readonly operatorId: string;
}

/** Adds shelters whose units are all free, and an organisation for every partner. */
export async function addDrill(
  { admin }: Machine,
  { partners, shelters, unitsEach, staff }: { partners: number; shelters: number; unitsEach: number; staff: number },
): Promise<Drill> {
  const operatorId = randomUUID();
  const member = (kind: DrillMember['kind'], organisationId: string): DrillMember => ({ memberId: randomUUID(), organisationId, kind });
  const drill: Drill = {
    operatorId,
    partners: Array.from({ length: partners }, () => member('HOTLINE', randomUUID())),
    staff: Array.from({ length: staff }, () => member('SHELTER', operatorId)),
    shelterIds: Array.from({ length: shelters }, () => randomUUID()),
  };
  const networkId = demoNetworkId;
  await admin`insert into referrals.organisations ${admin([
    { network_id: networkId, id: operatorId, name: 'Drill operator', kind: 'SHELTER' },
    ...drill.partners.map(({ organisationId }, index) => ({
      network_id: networkId,
      id: organisationId,
      name: `Drill ${index}`,
      kind: 'HOTLINE',
    })),
  ])}`;
  // What a shelter is like beside this is taken from one of the demo's, so that a column added later has its value.
  for (const [index, id] of drill.shelterIds.entries())
    await admin`
      insert into shelters.shelters select (jsonb_populate_record(model, ${admin.json({
        id,
        code_name: `Drill ${index}`,
        operator_organisation_id: operatorId,
        place_id: randomUUID(),
        stage: 'EMERGENCY',
        adults_alone: true,
        active: true,
      })})).* from (select model from shelters.shelters model where network_id = ${networkId} order by id limit 1) as one (model)`;
  for (const shelterId of drill.shelterIds)
    for (let unit = 0; unit < unitsEach; unit += 1)
      await admin`
        insert into shelters.units select (jsonb_populate_record(model, ${admin.json({
          id: randomUUID(),
          shelter_id: shelterId,
          label: `Room ${unit + 1}`,
          beds: 2,
          cribs: 0,
          state: 'FREE',
        })})).* from (select model from shelters.units model where network_id = ${networkId} order by id limit 1) as one (model)`;
  return drill;
}

/** Gives tokens as the hub's own issuer does: with its key, read from the folder. They hold for longer than a drill. */
export async function tokensFor(machine: Machine, members: readonly DrillMember[]): Promise<Map<string, string>> {
  const issuer = findRunning(machine.folder)?.issuer ?? '';
  const [jwk] = (JSON.parse(machine.secret('IDENTITY_SIGNING_KEYS')) as { keys: JWK[] }).keys;
  if (jwk === undefined) throw new Error('The issuer has no key.');
  const key = await importJWK(jwk, 'ES256');
  const tokens = new Map<string, string>();
  for (const { memberId, organisationId, kind } of members)
    tokens.set(
      memberId,
      await new SignJWT({
        client_id: memberId,
        saya: {
          network: demoNetworkId,
          organisation: organisationId,
          organisation_kind: kind,
          roles: [kind === 'SHELTER' ? 'shelter-staff' : 'referrer'],
        },
      })
        .setProtectedHeader({ alg: 'ES256', kid: jwk.kid ?? '', typ: 'at+jwt' })
        .setIssuer(issuer)
        .setAudience(demoAudience)
        .setSubject(memberId)
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime('2h')
        .sign(key),
    );
  return tokens;
}

/** What clients were told, whatever became of the machine. */
export interface DrillLog {
  /** By referral: the statuses an answer confirmed, in order of the answers. */
  readonly confirmed: Map<string, string[]>;
  /** How often each code was answered instead. */
  readonly refused: Map<string, number>;
  refuse(code: string): void;
  asked: number;
  answered: number;
  unanswered: number;
}

export function newDrillLog(): DrillLog {
  const refused = new Map<string, number>();
  const refuse = (code: string) => refused.set(code, (refused.get(code) ?? 0) + 1);
  return { confirmed: new Map(), refused, refuse, asked: 0, answered: 0, unanswered: 0 };
}

const sendDocument = 'mutation ($input: SendReferralInput!) { sendReferral(input: $input) { referral { id status } errors { code } } }';
const moves = {
  accept: 'mutation ($id: ID!) { moved: acceptReferral(input: { referralId: $id }) { referral { id status } errors { code } } }',
  decline:
    'mutation ($id: ID!) { moved: declineReferral(input: { referralId: $id, reason: NO_ROOM, text: "Not tonight." }) { referral { id status } errors { code } } }',
  waitlist: 'mutation ($id: ID!) { moved: waitlistReferral(input: { referralId: $id }) { referral { id status } errors { code } } }',
  arrive: 'mutation ($id: ID!) { moved: markArrived(input: { referralId: $id }) { referral { id status } errors { code } } }',
  miss: 'mutation ($id: ID!) { moved: markDidNotArrive(input: { referralId: $id }) { referral { id status } errors { code } } }',
  withdraw:
    'mutation ($id: ID!) { moved: withdrawReferral(input: { referralId: $id, reason: OTHER }) { referral { id status } errors { code } } }',
} as const;
type Move = keyof typeof moves;

const inbox = 'query ($status: [ReferralStatus!]) { myReferrals(status: $status, first: 20) { edges { node { id status } } } }';
const search =
  '{ bedAvailability(input: { reference: "drill", household: { adults: 1, children: [] } }, first: 5) { edges { node { fit } } } }';

const handsAtOnce = 24;

/** The hub is away, or has too much to do: nobody hammers at its door. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 200 + randomInt(800)));

const oneOf = <Item>(items: readonly Item[]): Item => items[randomInt(items.length)] as Item;

/**
 * Partners who search, send and withdraw, and staff who answer, all at once, until told to stop. A request whose answer is lost is
 * sent again with the same key, as a client does.
 * @param tokens null while nobody can sign in
 * @returns how to stop
 */
export function runDrill(
  machine: Machine,
  { partners, staff, shelterIds }: Drill,
  log: DrillLog,
  tokens: () => Map<string, string> | null,
): () => Promise<void> {
  let stopped = false;
  // biome-ignore lint/suspicious/noExplicitAny: each caller knows the shape it asked for
  const ask = async ({ memberId }: DrillMember, query: string, variables: Record<string, unknown> = {}): Promise<any> => {
    const token = tokens()?.get(memberId);
    if (token === undefined) {
      await pause();
      return null;
    }
    log.asked += 1;
    try {
      const response = await fetch(machine.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(20_000),
      });
      const { data = null, errors = [] } = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
      for (const { extensions } of errors) log.refuse(extensions.code);
      if (errors.length > 0) await pause();
      log.answered += 1;
      return data;
    } catch {
      log.unanswered += 1;
      await pause();
      return null;
    }
  };
  const confirm = (payload: { referral: { id: string; status: string } | null; errors: { code: string }[] } | null | undefined) => {
    if (payload?.referral)
      log.confirmed.set(payload.referral.id, [...(log.confirmed.get(payload.referral.id) ?? []), payload.referral.status]);
    for (const { code } of payload?.errors ?? []) log.refuse(code);
  };
  const move = async (who: DrillMember, id: string, which: Move) => confirm((await ask(who, moves[which], { id }))?.moved);

  /** One family of a partner's: perhaps a look, a referral until it is answered, perhaps a change of mind. */
  const family = async (who: DrillMember) => {
    if (randomInt(4) === 0) await ask(who, search);
    const input = {
      shelterId: oneOf(shelterIds),
      household: { adults: 1, children: [] },
      reference: 'drill',
      idempotencyKey: randomUUID(),
    };
    let sent = (await ask(who, sendDocument, { input }))?.sendReferral;
    while (!stopped && !sent) sent = (await ask(who, sendDocument, { input }))?.sendReferral;
    confirm(sent);
    if (sent?.referral && randomInt(3) === 0) await move(who, sent.referral.id, 'withdraw');
  };
  // Each partner in turn, as many at once as a small machine can bear: what all of them ask at once only waits.
  let turn = 0;
  const hand = async () => {
    while (!stopped) {
      turn += 1;
      await family(partners[turn % partners.length] as DrillMember);
    }
  };
  const member = async (who: DrillMember) => {
    while (!stopped) {
      const waiting =
        (await ask(who, inbox, { status: oneOf([['SENT', 'RECEIVED'], ['SENT'], ['ACCEPTED'], ['WAITLISTED']]) }))?.myReferrals?.edges ??
        [];
      for (const { node } of waiting.slice(0, 4)) {
        // Few arrive: a unit that is lived in stays so until the end.
        const which: Move =
          node.status === 'ACCEPTED'
            ? oneOf(['arrive', 'miss', 'miss', 'miss', 'miss', 'miss', 'miss', 'miss'])
            : oneOf(['accept', 'accept', 'decline', 'waitlist']);
        await move(who, node.id, which);
      }
      if (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const all = Promise.all([...Array.from({ length: handsAtOnce }, hand), ...staff.map(member)]);
  return async () => {
    stopped = true;
    await all;
  };
}
