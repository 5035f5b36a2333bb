import { demoId, demoNetworkId as networkId } from '../../hub/demo/ids.ts';
import { type DemoPlaceName, demoCaseId, demoPartyId, placeIdOf, shelterIdOf, unitIdOf } from '../../hub/demo/network.ts';
import { memberIdOf, organisationIdOf, type PersonaName, personaNames } from '../../hub/demo/personas.ts';
import { caseKeyName, sealWith } from '../../subgraphs/cases/sealing.ts';
import { hashesOf } from '../../subgraphs/cases/store/matchKeys.ts';
import { nameIndexKeyOf } from '../support/legalCases.ts';
import type { TestHub } from '../support/testNetwork.ts';
import { added, all, movesTo, type WorldPair } from './worldChanges.ts';

const addressOf = (place: DemoPlaceName) => `{ place(id: "${placeIdOf(place)}") { address } }`;

export const strangersTo = ({ known }: WorldPair): PersonaName[] => personaNames.filter((name) => !known.includes(name));

/** Ids that are there in one world only. */
export const pairIds = {
  grant: demoId('two worlds grant'),
  consent: demoId('two worlds consent'),
  telling: demoId('two worlds telling'),
  compromise: demoId('two worlds compromise'),
  opening: demoId('two worlds opening'),
  referral: demoId('two worlds referral'),
  notice: demoId('two worlds notice'),
  stay: demoId('two worlds stay'),
  entry: demoId('two worlds entry'),
  otherCase: demoId('two worlds case'),
  search: demoId('two worlds search'),
  service: demoId('two worlds service'),
} as const;

const team = ['lawyer', 'counsellor'] as const;
const juniperStaff = ['shelter-juniper', 'director-juniper'] as const;

const past = '2026-01-02T03:04:05.678Z';
const future = new Date(Date.now() + 20 * 86_400_000).toISOString();
const yesterday = new Date(Date.now() - 86_400_000).toISOString();
const bytes = '\\x00';
/** What a court handed in under the code of her case, and has the receipt of. @param good whether the code was then */
const handedIn =
  (good: boolean): WorldPair['so'] =>
  async ({ admin }) => {
    await admin`
      insert into cases.served_documents (network_id, id, code_hash, sender, member_id, organisation_id, media_type, bytes, sha256, warnings,
        wrapped_key, sealed_words, handed_in_at)
      select network_id, ${pairIds.service}, code_hash, 'COURT', ${memberIdOf('court-clerk')}, ${organisationIdOf('court')}, 'PDF', 1, ${bytes}, '{}',
        ${bytes}, ${bytes}, ${yesterday}
      from cases.relay_codes where case_id = ${demoCaseId}`;
    if (!good) await admin`update cases.relay_codes set revoked_at = issued_at where case_id = ${demoCaseId}`;
  };
const grantRow = (overrides: Readonly<Record<string, unknown>>) => ({
  id: pairIds.grant,
  place_id: placeIdOf('juniper'),
  member_id: memberIdOf('hospital'),
  organisation_id: organisationIdOf('hospital'),
  standing: 'PARTNER',
  precision: 'MEETING_POINT',
  purpose: 'SAFE_TRANSPORT',
  reference: 'two-worlds',
  requested_at: past,
  expires_at: future,
  basis: 'COURT_ORDER',
  granted_at: past,
  granted_by: memberIdOf('director-juniper'),
  ...overrides,
});

/** A line of the ledger about the police. */
const refused = (place: DemoPlaceName | null) =>
  added('disclosures.ledger_entries', {
    sequence: 1_000_000,
    id: pairIds.entry,
    at: past,
    kind: 'WITHHELD',
    member_id: memberIdOf('police'),
    organisation_id: organisationIdOf('police'),
    place_id: place === null ? demoId('nowhere') : placeIdOf(place),
    case_id: place === null ? null : demoCaseId,
    precision: 'NOTHING',
    reason: 'WITHHELD',
    request_id: demoId('a request'),
  });

/** The name that every question with a name in it asks about. */
const probedName = 'Probe Probe';

/** Seals another name for somebody of the story's case. */
async function renamed({ admin, caseKeys }: TestHub, { table, id, name }: { table: 'persons' | 'case_parties'; id: string; name: string }) {
  const [row] = await admin<{ wrapped_key: Buffer }[]>`select wrapped_key from cases.cases where id = ${demoCaseId}`;
  if (row === undefined) throw new Error('The demo case is not there.');
  const dataKey = await caseKeys.unwrap(caseKeyName(demoCaseId), row.wrapped_key);
  const sealed = sealWith(dataKey, networkId, { caseId: demoCaseId, table, id, field: 'name' }, name);
  await admin`update ${admin(`cases.${table}`)} set sealed_name = ${sealed} where id = ${id}`;
}

/** Compares somebody of the story's case by another name. */
async function comparedAs(hub: TestHub, { subjectId, subject, name }: { subjectId: string; subject: string; name: string }) {
  await hub.admin`delete from cases.match_keys where subject_id = ${subjectId}`;
  for (const { kind, hash } of hashesOf(nameIndexKeyOf(hub), networkId, name))
    await hub.admin`insert into cases.match_keys (network_id, subject_id, subject, case_id, kind, hash)
      values (${networkId}, ${subjectId}, ${subject}, ${demoCaseId}, ${kind}, ${Buffer.from(hash, 'hex')})`;
}

export const worldPairs: readonly WorldPair[] = [
  { in: 'where Juniper is', known: juniperStaff, so: movesTo('juniper'), secret: addressOf('juniper') },
  {
    in: "where another operator's shelters are",
    known: ['shelter-poplar'],
    so: movesTo('poplar', 'walnut', 'maple', 'clinic-door'),
    secret: addressOf('clinic-door'),
  },
  { in: 'where shelters are whose staff nobody here is', known: [], so: movesTo('apricot', 'willow') },
  {
    in: 'where the survivor lives, works and her sons learn',
    known: [],
    so: movesTo('residence', 'workplace', 'school-older', 'school-younger'),
  },
  { in: 'where families are met', known: [...juniperStaff, 'hotline'], so: movesTo('library-steps', 'bus-station') },
  {
    in: 'what the survivor and her sons are called',
    known: team,
    secret: `{ case(id: "${demoCaseId}") { survivor { name } } }`,
    so: async (hub) => {
      for (const person of ['survivor', 'older-son', 'younger-son'])
        await renamed(hub, { table: 'persons', id: demoId(`person ${person}`), name: `Another ${person}` });
      await comparedAs(hub, { subjectId: demoId('person survivor'), subject: 'SURVIVOR', name: probedName });
    },
  },
  {
    in: 'who the respondent is, whom a probe names in one world',
    known: team,
    secret: `{ case(id: "${demoCaseId}") { parties { name } } }`,
    so: async (hub) => {
      await renamed(hub, { table: 'case_parties', id: demoPartyId, name: probedName });
      await comparedAs(hub, { subjectId: demoPartyId, subject: 'RESPONDENT', name: probedName });
    },
  },
  {
    in: 'what Juniper is really called',
    secret: '{ myShelters { name } }',
    known: juniperStaff,
    so: ({ admin }) => admin`update shelters.shelters set name = 'Another name of it' where id = ${shelterIdOf('juniper')}`,
  },
  {
    in: "what another operator's shelters are really called",
    secret: '{ myShelters { name } }',
    known: ['shelter-poplar'],
    so: ({ admin }) =>
      admin`update shelters.shelters set name = 'Another name of it' where operator_organisation_id = ${organisationIdOf('poplar-trust')}`,
  },
  {
    in: "whether the survivor's workplace is there",
    about: 'workplace',
    secret: `{ case(id: "${demoCaseId}") { workplaces { id } } }`,
    known: team,
    so: all(
      ({ admin }) => admin`delete from disclosures.places where id = ${placeIdOf('workplace')}`,
      ({ admin }) => admin`delete from cases.case_places where place_id = ${placeIdOf('workplace')}`,
    ),
  },
  {
    in: 'what is to be done in her case, and when',
    secret: `{ case(id: "${demoCaseId}") { deadlines { kind dueOn } } }`,
    known: team,
    so: ({ admin }) => admin`update cases.deadlines set kind = 'OTHER', due_on = due_on + 1`,
  },
  {
    in: 'whether somebody else holds a grant',
    known: ['hospital', 'director-juniper', 'coordinator', 'auditor', ...team],
    so: added('disclosures.grants', grantRow({})),
  },
  {
    in: 'whether a consent of another case is there',
    known: ['lawyer-other'],
    so: all(
      added('disclosures.case_members', { case_id: pairIds.otherCase, member_id: memberIdOf('lawyer-other'), role: 'LAWYER' }),
      added('disclosures.consents', {
        id: pairIds.consent,
        case_id: pairIds.otherCase,
        recipient_organisation_id: organisationIdOf('hospital'),
        categories: ['LOCATION'],
        purpose: 'MEDICAL_CARE',
        given_how: 'SIGNED_ON_PAPER',
        given_at: past,
        witnessed_by: memberIdOf('lawyer-other'),
        ends_at: future,
        recorded_by: memberIdOf('lawyer-other'),
        recorded_at: past,
      }),
    ),
  },
  {
    in: 'whether somebody was told off the system where she lives',
    known: [...team, 'auditor'],
    so: added('disclosures.tellings', {
      id: pairIds.telling,
      place_id: placeIdOf('residence'),
      case_id: demoCaseId,
      precision: 'EXACT',
      channel: 'TELEPHONE',
      told_at: past,
      wrapped_key: bytes,
      sealed_recipient: bytes,
      recorded_by: memberIdOf('counsellor'),
      recorded_at: past,
    }),
  },
  {
    in: "whether the survivor's home is compromised",
    known: [...team, 'coordinator', 'auditor'],
    so: added('disclosures.compromises', {
      id: pairIds.compromise,
      place_id: placeIdOf('residence'),
      case_id: demoCaseId,
      declared_by: memberIdOf('counsellor'),
      declared_at: past,
      reason_code: 'SEEN_OR_FOLLOWED',
      wrapped_key: bytes,
      sealed_text: bytes,
      up_to_sequence: 1,
    }),
  },
  {
    in: 'whether somebody else broke the glass',
    known: ['police', 'coordinator', 'auditor', ...juniperStaff, ...team],
    so: all(
      added(
        'disclosures.grants',
        grantRow({
          id: pairIds.opening,
          member_id: memberIdOf('police'),
          organisation_id: organisationIdOf('police'),
          standing: 'POLICE',
          precision: 'EXACT',
          basis: 'BREAK_GLASS',
        }),
      ),
      added('disclosures.break_glass', {
        grant_id: pairIds.opening,
        place_organisation_id: organisationIdOf('juniper-house'),
        opened_by: memberIdOf('police'),
        opened_at: past,
        reason_code: 'PERPETRATOR_NEAR',
        wrapped_key: bytes,
        sealed_text: bytes,
      }),
    ),
  },
  {
    in: 'whether somebody else asked for her home or for nothing',
    known: ['police', 'auditor', ...team],
    so: refused('residence'),
    otherwise: refused(null),
  },
  {
    in: 'whether the code a court handed a document in under leads to her',
    known: team,
    secret: `{ case(id: "${demoCaseId}") { served { edges { node { id state } } } } }`,
    so: handedIn(true),
    otherwise: handedIn(false),
  },
  {
    in: 'whether somebody else has a notice',
    known: ['counsellor'],
    so: added('disclosures.notices', {
      id: pairIds.notice,
      at: past,
      kind: 'COMPROMISED',
      member_id: memberIdOf('counsellor'),
      place_id: placeIdOf('juniper'),
      subject_id: pairIds.compromise,
    }),
  },
  {
    in: 'whether a family has just moved into the last room of a shelter, and staff confirmed it',
    known: ['shelter-poplar'],
    // Who sends a family there is told that no room is left.
    questionsOnly: true,
    secret: `{ myShelters { codeName confirmedAt units { state } } }`,
    so: ({ admin }) =>
      admin.begin(async (tx) => {
        await tx`update shelters.units set state = 'OCCUPIED', state_since = now() where shelter_id = ${shelterIdOf('poplar')}`;
        await tx`update shelters.shelters set confirmed_at = now() where id = ${shelterIdOf('poplar')}`;
      }),
  },
  {
    in: 'whether another partner asked about a household',
    known: ['hospital'],
    secret: '{ bedAvailability(input: { reference: "own", household: { adults: 1, children: [] } }) { asOf } }',
    so: added('shelters.searches', {
      id: pairIds.search,
      at: new Date(Date.now() - 3_600_000).toISOString(),
      member_id: memberIdOf('hospital'),
      organisation_id: organisationIdOf('hospital'),
      reference: 'two-worlds',
      fitting: 0,
      fingerprint: 'x',
      paid: true,
      picture_at: past,
    }),
  },
  {
    in: 'how many under ten nobody could answer, and how many in this month',
    known: [],
    so: all(
      ({ admin }) => admin`update shelters.unmet_demand set households = households + 1 where month = '2026-01-01'`,
      ({ admin }) => admin`update shelters.unmet_demand set households = households + 30 where month > '2026-01-01'`,
    ),
  },
  {
    in: 'who stays in a room that is taken, until when, and what staff call the room',
    known: ['shelter-poplar'],
    so: all(
      ({ admin }) => admin`update shelters.units set label = 'Another name', adjoining = 'attic', free_on = free_on + 1, version = 7
        where id = ${unitIdOf('walnut', 'Room 2')}`,
      added('shelters.stays', {
        id: pairIds.stay,
        referral_id: pairIds.referral,
        shelter_id: shelterIdOf('walnut'),
        began_at: past,
        expected_end: future,
      }),
      added('shelters.stay_units', { stay_id: pairIds.stay, unit_id: unitIdOf('walnut', 'Room 2'), live: true }),
    ),
    secret: '{ myShelters { stays { expectedEnd } units { label freeOn } } }',
  },
  {
    in: 'whether another partner has a family at a shelter with room to spare',
    known: ['hospital', 'shelter-poplar', 'coordinator'],
    questionsOnly: true,
    so: all(
      added('referrals.referrals', {
        id: pairIds.referral,
        code: 'ZZZZ-ZZZZ-ZZZZ',
        status: 'ACCEPTED',
        from_organisation_id: organisationIdOf('hospital'),
        from_member_id: memberIdOf('hospital'),
        shelter_id: shelterIdOf('poplar'),
        to_organisation_id: organisationIdOf('poplar-trust'),
        reference: 'two-worlds',
        idempotency_key: 'two-worlds',
        request_hash: 'x',
        adults: 1,
        children: [],
        pets: 0,
        languages: [],
        step_free: false,
        sent_at: past,
        answer_due_at: past,
      }),
      added('shelters.holds', {
        id: pairIds.referral,
        referral_id: pairIds.referral,
        shelter_id: shelterIdOf('poplar'),
        state: 'CONFIRMED',
        placed_at: past,
        expires_at: future,
      }),
      added('shelters.hold_units', { hold_id: pairIds.referral, unit_id: unitIdOf('poplar', 'Room B'), live: true }),
      added('disclosures.stays', {
        referral_id: pairIds.referral,
        place_id: placeIdOf('poplar'),
        member_id: memberIdOf('hospital'),
        organisation_id: organisationIdOf('hospital'),
        state: 'EXPECTED',
        since: past,
      }),
    ),
  },
];
