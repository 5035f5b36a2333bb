import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { DatabaseError, type Transaction } from '../../platform/database.ts';
import type { KeyStore } from '../../platform/keys/index.ts';
import { makeCaseKey, sealWith } from '../../subgraphs/cases/sealing.ts';
import { relayCodeHash } from '../../subgraphs/cases/store/codes.ts';
import { hashesOf } from '../../subgraphs/cases/store/matchKeys.ts';
import { watchEnd } from '../../subgraphs/cases/store/orders/watching.ts';
import {
  assignments,
  caseParties,
  casePlaces,
  cases,
  deadlines,
  deadlineVersions,
  matchKeys,
  networks,
  persons,
  protectionOrders,
  relayCodes,
} from '../../subgraphs/cases/tables.ts';
import { sealLocation } from '../../subgraphs/disclosures/locations.ts';
import { caseMembers, places } from '../../subgraphs/disclosures/tables.ts';
import { organisations } from '../../subgraphs/referrals/tables.ts';
import { shelters, units, zones } from '../../subgraphs/shelters/tables.ts';
import { demoId, demoNetworkId as networkId } from './ids.ts';
import {
  type DemoPerson,
  type DemoPlaceName,
  type DemoSecrets,
  type DemoShelterName,
  demoCaseId,
  demoCaseReference,
  demoPartyId,
  demoPlaceNames,
  demoRelayCode,
  demoShelterNames,
  demoShelters,
  demoSpotNames,
  demoTimeZone,
  demoZones,
  fictitiousSecrets,
  meetingSpots,
  placeIdOf,
  shelterIdOf,
  survivorPlaces,
  unitIdOf,
} from './network.ts';
import { type DemoOrganisation, demoOrganisations, memberIdOf, organisationIdOf } from './personas.ts';

/** Where a hub's keys are. */
export interface HubKeys {
  readonly places: KeyStore;
  readonly cases: KeyStore;
}

export interface SeedOptions {
  /** A connection past row-level security. */
  readonly url: string;
  readonly keys: HubKeys;
  /** Key of the hashes by which spellings of names are compared. */
  readonly nameIndexKey: Buffer;
  readonly secrets?: DemoSecrets;
}

const zoneIdOf = (zone: keyof typeof demoZones) => demoId(`zone ${zone}`);
const dayIn = (offset: number) => sql<string>`((now() at time zone ${demoTimeZone})::date + ${offset}::integer)`;
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);

/** Puts the demo network into an empty database, in one transaction. @returns false when it was there already */
export async function seedDemo({ url, keys, nameIndexKey, secrets = fictitiousSecrets }: SeedOptions): Promise<boolean> {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await drizzle(client).transaction(async (tx) => {
      const inserted = await tx
        .insert(organisations)
        .values(
          (Object.keys(demoOrganisations) as DemoOrganisation[]).map((name) => ({
            networkId,
            id: organisationIdOf(name),
            ...demoOrganisations[name],
          })),
        )
        .onConflictDoNothing()
        .returning({ id: organisations.id });
      if (inserted.length === 0) return false;
      await seedShelters(tx, secrets);
      await seedPlaces(tx, { keys: keys.places, secrets });
      await seedCase(tx, { keys: keys.cases, nameIndexKey, secrets });
      return true;
    });
  } catch (error) {
    throw new DatabaseError(error);
  } finally {
    await client.end({ timeout: 2 });
  }
}

async function seedShelters(tx: Transaction, secrets: DemoSecrets): Promise<void> {
  await tx.insert(zones).values(
    Object.entries(demoZones).map(([zone, { name, localities }]) => ({
      networkId,
      id: zoneIdOf(zone as keyof typeof demoZones),
      name,
      localities: [...localities],
    })),
  );
  for (const name of demoShelterNames) {
    const { codeName, operator, zone, stage = 'EMERGENCY', confirmedHoursAgo, admission, stay, units: rooms } = demoShelters[name];
    await tx.insert(shelters).values({
      networkId,
      id: shelterIdOf(name),
      codeName,
      name: secrets.shelterName(name),
      zoneId: zoneIdOf(zone),
      stage,
      operatorOrganisationId: organisationIdOf(operator),
      placeId: placeIdOf(name),
      confirmedAt: hoursAgo(confirmedHoursAgo),
      confirmedBy: memberIdOf('coordinator'),
      timeZone: demoTimeZone,
      ...admission,
      ...stay,
    });
    await tx.insert(units).values(
      rooms.map(({ label, beds, cribs = 0, stepFree = false, state = 'FREE', adjoining, freeInDays }) => ({
        networkId,
        id: unitIdOf(name, label),
        shelterId: shelterIdOf(name),
        label,
        beds,
        cribs,
        stepFree,
        state,
        stateSince: hoursAgo(24),
        stateBy: memberIdOf('coordinator'),
        adjoining: adjoining ?? null,
        freeOn: freeInDays === undefined ? null : dayIn(freeInDays),
      })),
    );
  }
}

async function seedPlaces(tx: Transaction, { keys, secrets }: { keys: KeyStore; secrets: DemoSecrets }): Promise<void> {
  const records = new Map(
    await Promise.all(
      demoPlaceNames.map(
        async (name) =>
          [name, await sealLocation(keys, { networkId, placeId: placeIdOf(name), secrets: secrets.locationOf(name) })] as const,
      ),
    ),
  );
  const sealed = (name: DemoPlaceName) => {
    const record = records.get(name);
    if (record === undefined) throw new Error('A place of the demo network was not sealed.');
    return { networkId, id: placeIdOf(name), ...record };
  };
  const at = (shelter: DemoShelterName) => ({
    zoneId: zoneIdOf(demoShelters[shelter].zone),
    organisationId: organisationIdOf(demoShelters[shelter].operator),
  });
  await tx.insert(places).values([
    ...demoShelterNames.map((name) => ({ ...sealed(name), ...at(name), kind: 'SHELTER' as const, shelterId: shelterIdOf(name) })),
    ...demoSpotNames.map((name) => ({
      ...sealed(name),
      ...at(meetingSpots[name]),
      kind: 'MEETING_POINT' as const,
      homeId: placeIdOf(meetingSpots[name]),
    })),
    ...Object.entries(survivorPlaces).map(([name, kind]) => ({
      ...sealed(name as keyof typeof survivorPlaces),
      zoneId: zoneIdOf('south'),
      kind,
      caseId: demoCaseId,
    })),
  ]);
  await tx.insert(caseMembers).values([
    { networkId, caseId: demoCaseId, memberId: memberIdOf('lawyer'), role: 'LAWYER' },
    { networkId, caseId: demoCaseId, memberId: memberIdOf('counsellor'), role: 'COUNSELLOR' },
  ]);
}

/** The story's case: a woman with sons of 14 and 6, an order that ends in two days, a complaint without an answer. */
async function seedCase(
  tx: Transaction,
  { keys, nameIndexKey, secrets }: { keys: KeyStore; nameIndexKey: Buffer; secrets: DemoSecrets },
): Promise<void> {
  const caseId = demoCaseId;
  const { dataKey, wrappedKey } = await makeCaseKey(keys, caseId);
  const person = (name: DemoPerson, row: { kind: 'SURVIVOR' | 'CHILD'; alias: string; age: number | null }) => {
    const id = demoId(`person ${name}`);
    const sealedName = sealWith(dataKey, networkId, { caseId, table: 'persons', id, field: 'name' }, secrets.nameOf(name));
    return { networkId, caseId, id, ...row, sealedName };
  };

  const assignment = (member: 'lawyer' | 'counsellor', organisation: DemoOrganisation, role: 'LAWYER' | 'COUNSELLOR') => ({
    networkId,
    id: demoId(`assignment ${member}`),
    caseId,
    memberId: memberIdOf(member),
    organisationId: organisationIdOf(organisation),
    role,
    since: hoursAgo(24 * 40),
    clearance: 'CLEAR' as const,
    assignedBy: memberIdOf('counsellor'),
  });

  await tx.insert(networks).values({ networkId, timeZone: demoTimeZone });
  await tx
    .insert(cases)
    .values({ networkId, id: caseId, reference: demoCaseReference, status: 'OPEN', openedAt: hoursAgo(24 * 40), wrappedKey });
  await tx
    .insert(assignments)
    .values([assignment('lawyer', 'law-office', 'LAWYER'), assignment('counsellor', 'crisis-centre', 'COUNSELLOR')]);
  await tx
    .insert(persons)
    .values([
      person('survivor', { kind: 'SURVIVOR', alias: 'A.', age: null }),
      person('older-son', { kind: 'CHILD', alias: 'B.', age: 14 }),
      person('younger-son', { kind: 'CHILD', alias: 'C.', age: 6 }),
    ]);
  const respondentId = demoPartyId;
  await tx.insert(caseParties).values({
    networkId,
    caseId,
    id: respondentId,
    kind: 'RESPONDENT',
    sealedName: sealWith(
      dataKey,
      networkId,
      { caseId, table: 'case_parties', id: respondentId, field: 'name' },
      secrets.nameOf('respondent'),
    ),
    comparable: true,
    recordedBy: memberIdOf('counsellor'),
  });
  const compared = [
    { subjectId: demoId('person survivor'), subject: 'SURVIVOR' as const, name: secrets.nameOf('survivor') },
    { subjectId: respondentId, subject: 'RESPONDENT' as const, name: secrets.nameOf('respondent') },
  ];
  await tx.insert(matchKeys).values(
    compared.flatMap(({ name, ...subject }) =>
      hashesOf(nameIndexKey, networkId, name).map(({ kind, hash }) => ({
        ...subject,
        networkId,
        caseId,
        kind,
        hash: Buffer.from(hash, 'hex'),
      })),
    ),
  );
  await tx.insert(relayCodes).values({
    networkId,
    caseId,
    id: demoId('relay code'),
    codeHash: relayCodeHash({ nameIndexKey, networkId }, demoRelayCode),
    issuedBy: memberIdOf('lawyer'),
    issuedAt: hoursAgo(24 * 30),
  });
  await tx.insert(casePlaces).values(
    Object.entries(survivorPlaces).map(([name, kind]) => ({
      networkId,
      caseId,
      placeId: placeIdOf(name as keyof typeof survivorPlaces),
      kind,
    })),
  );
  const [order] = await tx
    .insert(protectionOrders)
    .values({
      networkId,
      id: demoId('order'),
      caseId,
      state: 'SERVED',
      issuedBy: 'District police unit',
      startsOn: dayIn(-27),
      endsOn: dayIn(2),
      bars: ['VIOLENCE', 'CONTACT', 'SEARCH'],
      enteredBy: memberIdOf('lawyer'),
    })
    .returning({ id: protectionOrders.id, endsOn: protectionOrders.endsOn });
  if (order?.endsOn === null || order?.endsOn === undefined) throw new Error('The demo order was inserted and has no end.');
  const enteredBy = {
    networkId,
    memberId: memberIdOf('lawyer'),
    organisationId: organisationIdOf('law-office'),
    requestId: demoId('seed'),
  };
  await watchEnd(tx, enteredBy, { id: order.id, endsOn: order.endsOn });
  const deadline = (name: string, kind: 'ORDER_EXTENSION' | 'COMPLAINT' | 'HEARING', title: string, offset: number) => {
    const id = demoId(`deadline ${name}`);
    const sealedTitle = sealWith(dataKey, networkId, { caseId, table: 'deadlines', id, field: 'title' }, title);
    return { networkId, id, caseId, kind, sealedTitle, dueOn: dayIn(offset), enteredBy: memberIdOf('lawyer') };
  };
  const entered = await tx
    .insert(deadlines)
    .values([
      deadline('extension', 'ORDER_EXTENSION', 'Ask for a new protection order before this one ends', 1),
      deadline('hearing', 'HEARING', 'First hearing', 20),
      deadline('complaint', 'COMPLAINT', "Complaint about the police unit's silence: answer was due", 5),
    ])
    .returning();
  await tx.insert(deadlineVersions).values(
    entered.map(({ id, version, dueOn, enteredBy }) => ({
      networkId,
      deadlineId: id,
      version,
      caseId,
      dueOn,
      reason: 'ENTERED' as const,
      changedBy: enteredBy,
    })),
  );
}
