import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPlaceNames, placeIdOf } from '../../hub/demo/network.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ work: false });
});
afterAll(() => hub.stop());

describe('a list of places', () => {
  it('is revealed in one transaction: an entry each, written at once', async () => {
    const before = await hub.admin`select coalesce(max(sequence), 0)::int as last from disclosures.ledger_entries`;
    const fields = demoPlaceNames.map(
      (name, index) => `p${index}: place(id: "${placeIdOf(name)}") { address phone city disclosure { precision } }`,
    );
    await hub.ask('shelter-juniper', `{ ${fields.join(' ')} }`);
    const rows =
      await hub.admin`select count(*)::int as entries, count(distinct xmin::text)::int as transactions, count(distinct request_id)::int as requests
        from disclosures.ledger_entries where sequence > ${before[0]?.last}`;
    expect(rows[0]).toEqual({ entries: demoPlaceNames.length, transactions: 1, requests: 1 });
  });
});
