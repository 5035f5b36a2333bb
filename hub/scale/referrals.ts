import { answerMinutes, codeFrom, defaultSettings, endOf, holdMinutesFor } from '../../subgraphs/referrals/domain/index.ts';
import type { referralEvents, referrals } from '../../subgraphs/referrals/tables.ts';
import type { holds, holdUnits } from '../../subgraphs/shelters/tables.ts';
import type { ScaleNetwork, ScaleOptions } from './network.ts';
import { scaleNetworkId as networkId } from './personas.ts';
import { pick, streamOf } from './random.ts';
import {
  childrenCounts,
  declineReasons,
  householdLanguages,
  type Present,
  pastLives,
  presentLives,
  presentMinutes,
  withdrawalReasons,
} from './shape.ts';

type ReferralRow = typeof referrals.$inferInsert;
type EventRow = typeof referralEvents.$inferInsert;
type HoldRow = typeof holds.$inferInsert;
type HoldUnitRow = typeof holdUnits.$inferInsert;
type Status = ReferralRow['status'];

const historyMinutes = 2 * 365 * 1440;

/** Steps of a referral's life that the sender makes; the others are the shelter's. */
const bySender: readonly Status[] = ['SENT', 'WITHDRAWN', 'ON_THE_WAY'];

/** How many of today's referrals there are of each kind; the rest is history. */
function presentCounts({ referrals }: ScaleOptions, free: number, occupied: number): readonly { kind: Present; count: number }[] {
  const some = (share: number, most: number) => Math.min(Math.max(3, Math.round(referrals * share)), Math.floor(most));
  return [
    { kind: 'RESIDENT', count: some(0.3, occupied * 0.9) },
    { kind: 'WAITING', count: some(0.0003, referrals / 20) },
    { kind: 'LAPSED', count: some(0.0004, free * 0.1) },
    { kind: 'EXPECTED', count: some(0.0006, free * 0.1) },
    { kind: 'UNANSWERED', count: some(0.0002, free * 0.1) },
  ];
}

/**
 * Referrals of two years, oldest first: history, then those a unit or a place in the queue is kept for today. One is made
 * from its number alone, so that each table can be written by itself.
 */
export function scaleReferrals(options: ScaleOptions, network: ScaleNetwork) {
  const { seed, referrals: count } = options;
  const free: number[] = [];
  const occupied: number[] = [];
  for (let unit = 0; unit < network.unitCount; unit += 1) {
    const state = network.unitState(unit);
    if (state === 'FREE') free.push(unit);
    if (state === 'OCCUPIED') occupied.push(unit);
  }
  const shuffle = streamOf(seed, 'order of units');
  for (const list of [free, occupied]) list.sort((one, other) => shuffle.bits(one) - shuffle.bits(other));

  /** Units by the referral they are kept for, and what that is; what is not here is history. */
  const present: { kind: Present; unit: number | null }[] = [];
  for (const { kind, count: wanted } of presentCounts(options, free.length, occupied.length))
    for (let one = 0; one < wanted; one += 1)
      present.push({ kind, unit: (kind === 'RESIDENT' ? occupied.pop() : kind === 'WAITING' ? null : free.pop()) ?? null });
  const history = count - present.length;

  const stream = (name: string) => streamOf(seed, name);
  const [ids, codes, eventIds, holdIds, hashes] = [stream('referral'), stream('code'), stream('event'), stream('hold'), stream('hash')];
  const traits = stream('traits of a referral');

  /** What everything of one referral follows from. */
  const lifeOf = (index: number) => {
    const now = present[index - history];
    const life = pick(now === undefined ? pastLives : presentLives[now.kind], traits.share(index, 1));
    // The hotline sends one in twelve; of the others few send many.
    const partner = traits.share(index, 2) < 0.08 ? 0 : Math.floor(traits.share(index, 3) ** 2 * network.partnerCount);
    const someUnit = traits.below(network.unitCount, index, 4);
    const unit = now?.unit ?? someUnit;
    const shelter = network.shelterOfUnit(unit);
    const minutes =
      now === undefined
        ? historyMinutes * (1 - index / Math.max(1, history)) + 1440 + traits.below(360, index, 5)
        : presentMinutes[now.kind].from + traits.share(index, 5) * (presentMinutes[now.kind].to - presentMinutes[now.kind].from);
    return { ...life, partner, unit, shelter, minutes, live: now !== undefined && now.unit !== null && life.hold !== 'OCCUPIED' };
  };
  const kept = (partner: number) => holdMinutesFor(defaultSettings, network.partnerKind(partner));
  /** As the moves write it: when its answer is due while nobody gave one, the last step when it is over. */
  const endedAt = (status: Status, minutes: number) => {
    const end = endOf(status);
    if (end === null) return null;
    return network.minutesAgo(minutes - (end === 'NOW' ? Math.min(minutes, answerMinutes) : answerMinutes));
  };
  const lastOf = (path: readonly Status[]) => path.at(-1) ?? 'SENT';

  const childrenOf = (index: number) =>
    Array.from({ length: pick(childrenCounts, traits.share(index, 6)).children }, (_, child) => ({
      age: traits.below(18, index, 20 + child),
      gender: traits.share(index, 40 + child) < 0.5 ? ('MALE' as const) : ('FEMALE' as const),
    }));

  const reasonOf = (index: number, status: Status, outcome: string | null): Pick<EventRow, 'reasonCode' | 'reasonText'> => {
    if (status === 'DECLINED')
      return { reasonCode: pick(declineReasons, traits.share(index, 7)).code, reasonText: 'Not possible at the moment.' };
    if (status === 'WITHDRAWN') return { reasonCode: pick(withdrawalReasons, traits.share(index, 8)).code, reasonText: null };
    if (status === 'CLOSED') return { reasonCode: outcome, reasonText: null };
    return { reasonCode: null, reasonText: status === 'NEEDS_INFORMATION' ? 'When could you be here?' : null };
  };

  return {
    count,

    referral(index: number): ReferralRow {
      const { path, partner, shelter, minutes } = lifeOf(index);
      return {
        networkId,
        id: ids.uuid(index),
        code: codeFrom(codes.bytes(24, index)),
        status: lastOf(path),
        fromOrganisationId: network.partnerId(partner),
        fromMemberId: network.memberOf('PARTNER', partner, traits.bits(index, 9)),
        shelterId: network.shelterId(shelter),
        toOrganisationId: network.operatorId(network.operatorOf(shelter)),
        reference: `reference-${index}`,
        idempotencyKey: `scale-${index}`,
        requestHash: Buffer.from(hashes.bytes(32, index)).toString('hex'),
        adults: traits.share(index, 10) < 0.95 ? 1 : 2,
        children: childrenOf(index),
        pets: traits.share(index, 11) < 0.06 ? 1 : 0,
        languages: [...pick(householdLanguages, traits.share(index, 12)).languages],
        stepFree: traits.share(index, 13) < 0.04,
        sentAt: network.minutesAgo(minutes),
        answerDueAt: network.minutesAgo(minutes - answerMinutes),
        holdExpiresAt: network.minutesAgo(minutes - kept(partner)),
        endedAt: endedAt(lastOf(path), minutes),
      };
    },

    events(index: number): EventRow[] {
      const { path, outcome, partner, shelter, minutes } = lifeOf(index);
      const [sender, staff] = [network.memberOf('PARTNER', partner, traits.bits(index, 9)), traits.bits(index, 14)];
      const operator = network.operatorOf(shelter);
      // All that happened lies between the sending and now.
      const pace = Math.min(minutes, kept(partner)) / (path.length + 1);
      return path.map((status, step) => {
        const mine = bySender.includes(status);
        return {
          networkId,
          id: eventIds.uuid(index * 16 + step),
          referralId: ids.uuid(index),
          at: network.minutesAgo(minutes - step * pace),
          status,
          memberId: mine ? sender : network.memberOf('OPERATOR', operator, staff),
          organisationId: mine ? network.partnerId(partner) : network.operatorId(operator),
          ...reasonOf(index, status, outcome),
        };
      });
    },

    hold(index: number): HoldRow {
      const { hold, partner, shelter, minutes } = lifeOf(index);
      return {
        networkId,
        id: holdIds.uuid(index),
        referralId: ids.uuid(index),
        shelterId: network.shelterId(shelter),
        state: hold,
        placedAt: network.minutesAgo(minutes),
        expiresAt: network.minutesAgo(minutes - kept(partner)),
        movedAt: hold === 'HELD' ? null : network.minutesAgo(minutes - Math.min(minutes, kept(partner)) / 2),
      };
    },

    holdUnit(index: number): HoldUnitRow {
      const { unit, live } = lifeOf(index);
      return { networkId, holdId: holdIds.uuid(index), unitId: network.unitId(unit), live };
    },
  };
}
