import { describe, expect, it } from 'vitest';
import { scaleNetwork } from '../../../hub/scale/network.ts';
import { streamOf } from '../../../hub/scale/random.ts';
import { scaleReferrals } from '../../../hub/scale/referrals.ts';
import { scaleParts } from '../../../hub/scale/seed.ts';
import { type Move, transitions } from '../../../subgraphs/referrals/domain/index.ts';

const until = new Date('2026-11-25T12:00:00Z');
const options = { seed: 7, shelters: 60, referrals: 4_000, until };
const network = scaleNetwork(options);
const sent = scaleReferrals(options, network);
const all = <Row>(count: number, rowOf: (index: number) => Row) => Array.from({ length: count }, (_, index) => rowOf(index));
const share = <Row>(rows: readonly Row[], holds: (row: Row) => boolean) => rows.filter(holds).length / rows.length;

describe('a stream of numbers', () => {
  it('gives the same number for the same place, whatever was asked before', () => {
    const [one, other] = [streamOf(3, 'rows'), streamOf(3, 'rows')];
    const forwards = all(100, (index) => one.bits(index, 2));
    expect(all(100, (index) => other.bits(99 - index, 2)).reverse()).toEqual(forwards);
  });

  it('differs by seed and by name', () => {
    const first = all(20, streamOf(3, 'rows').bits);
    expect(all(20, streamOf(4, 'rows').bits)).not.toEqual(first);
    expect(all(20, streamOf(3, 'others').bits)).not.toEqual(first);
  });

  it('gives no id twice, each in the form of a random one', () => {
    const ids = all(100_000, streamOf(1, 'ids').uuid);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
  });

  it('is spread evenly', () => {
    const { share: point } = streamOf(1, 'points');
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let index = 0; index < 100_000; index += 1) {
      const tenth = Math.floor(point(index) * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });
});

describe('the scale network', () => {
  it('is the same rows for the same seed, and others for another', () => {
    const rows = (seed: number) => scaleParts({ ...options, seed }).map(({ rowsOf, items }) => [rowsOf(0), rowsOf(items - 1)]);
    expect(rows(7)).toEqual(rows(7));
    expect(rows(8)).not.toEqual(rows(7));
  });

  it('takes boys as refuges do', () => {
    const many = scaleNetwork({ ...options, shelters: 5_000 });
    const shelters = all(5_000, many.shelter);
    for (const [age, known] of [
      [12, 0.924],
      [14, 0.798],
      [16, 0.494],
      [17, 0.194],
    ] as const)
      expect(Math.abs(share(shelters, ({ oldestBoy }) => oldestBoy >= age) - known)).toBeLessThan(0.03);
  });

  it('has each shelter in a zone, with units of its own', () => {
    const zoneIds = new Set(all(network.zoneCount, (index) => network.zone(index).id));
    const shelters = all(options.shelters, network.shelter);
    expect(shelters.every(({ zoneId }) => zoneIds.has(zoneId))).toBe(true);
    expect(new Set(shelters.map(({ codeName }) => codeName)).size).toBe(shelters.length);
    const housed = new Set(all(network.unitCount, (index) => network.unit(index).shelterId));
    expect(housed.size).toBe(shelters.length);
  });
});

describe('its referrals', () => {
  const next = (from: string) =>
    new Set(
      (Object.keys(transitions) as Move[])
        .filter((move) => transitions[move].from.some((one) => one === from))
        .map((move) => transitions[move].to),
    );

  it('live as the table of transitions says, in order and not in the future', () => {
    for (let index = 0; index < sent.count; index += 1) {
      const [events, referral] = [sent.events(index), sent.referral(index)];
      expect(events[0]?.status).toBe('SENT');
      expect(events.at(-1)?.status).toBe(referral.status);
      for (const [at, event] of events.entries()) {
        expect(Number(event.at)).toBeLessThanOrEqual(Number(until));
        const before = events[at - 1];
        if (before === undefined) continue;
        expect(Number(event.at)).toBeGreaterThanOrEqual(Number(before.at));
        const due = Number(referral.answerDueAt) <= Number(until) && events.length === 2 && event.status === 'CLOSED';
        expect([...next(due ? 'EXPIRED' : before.status)]).toContain(event.status);
      }
    }
  });

  it('keep a free unit each, and no unit twice', () => {
    const live = all(sent.count, sent.holdUnit).filter((kept) => kept.live);
    expect(live.length).toBeGreaterThan(5);
    expect(new Set(live.map(({ unitId }) => unitId)).size).toBe(live.length);
    const states = new Map(all(network.unitCount, network.unit).map(({ id, state }) => [id, state]));
    for (const { unitId } of live) expect(states.get(unitId)).toBe('FREE');
  });

  it('are of every status', () => {
    const statuses = new Set(all(sent.count, (index) => sent.referral(index).status));
    expect([...statuses].sort()).toEqual([
      'ACCEPTED',
      'ARRIVED',
      'CLOSED',
      'DECLINED',
      'DID_NOT_ARRIVE',
      'NEEDS_INFORMATION',
      'ON_THE_WAY',
      'RECEIVED',
      'SENT',
      'WAITLISTED',
      'WITHDRAWN',
    ]);
  });

  it('carry neither names nor addresses: nothing but words of the shape, numbers and ids', () => {
    const texts = scaleParts(options).flatMap(({ rowsOf, items }) =>
      all(Math.min(items, 50), rowsOf)
        .flat()
        .flatMap((row) => Object.values(row))
        .filter((value) => typeof value === 'string'),
    );
    const known =
      /^([0-9a-f-]{36}|[0-9a-f]{64}|[2-9A-Z]{4}(-[2-9A-Z]{4}){2}|[A-Z_]+|(Partner|Operator|Region|District|House|Room|reference|scale)[ -]\d+|Scale Network|[A-Z][a-z]+ \d{4}|Not possible at the moment\.|When could you be here\?)$/;
    expect(texts.filter((text) => !known.test(text as string))).toEqual([]);
  });
});
