import { demoNetworkId as networkId } from '../../hub/demo/ids.ts';
import { type DemoPlaceName, fictitiousSecrets, placeIdOf } from '../../hub/demo/network.ts';
import type { PersonaName } from '../../hub/demo/personas.ts';
import { sealLocation } from '../../subgraphs/disclosures/locations.ts';
import type { TestHub } from '../support/testNetwork.ts';

/** Something that is so in one world and not in the other. */
export interface WorldPair {
  /** Differs in this. */
  readonly in: string;
  /** Who has a right to it; everybody else must not be able to tell. */
  readonly known: readonly PersonaName[];
  /** Makes it so. */
  readonly so: (world: TestHub) => Promise<unknown>;
  /** Makes it not so where that takes something: as many lines of the ledger, of something else. */
  readonly otherwise?: (world: TestHub) => Promise<unknown>;
  /** The place it is about, for whoever guesses. */
  readonly about?: DemoPlaceName;
  /** What those with a right ask to see it; a pair that makes no difference to them proves nothing. */
  readonly secret?: string;
  /** Set where a change would meet it by design: a room that was taken cannot be taken again. */
  readonly questionsOnly?: true;
}

/** The one place where the tests seal a location: other values of other lengths. */
const sealOther = ({ keys }: TestHub, place: DemoPlaceName) => {
  const secrets = fictitiousSecrets.locationOf(place);
  return sealLocation(keys, {
    networkId,
    placeId: placeIdOf(place),
    secrets: { ...secrets, region: `A ${secrets.region}`, directions: secrets.directions.repeat(7) },
  });
};

/** Other secrets at places. */
export const movesTo =
  (...places: readonly DemoPlaceName[]): WorldPair['so'] =>
  async (world) => {
    for (const place of places) {
      const { wrappedKey, sealed } = await sealOther(world, place);
      await world.admin`update disclosures.places set wrapped_key = ${wrappedKey}, sealed = ${sealed} where id = ${placeIdOf(place)}`;
    }
  };

/** A row that is there. */
export const added =
  (table: string, row: Readonly<Record<string, unknown>>): WorldPair['so'] =>
  async ({ admin }) => {
    const columns = Object.keys(row).join(', ');
    await admin.unsafe(
      `insert into ${table} (network_id, ${columns}) select '${networkId}', ${columns} from jsonb_populate_record(null::${table}, $1::text::jsonb)`,
      [JSON.stringify(row)],
    );
  };

export const all =
  (...several: readonly WorldPair['so'][]): WorldPair['so'] =>
  async (world) => {
    for (const one of several) await one(world);
  };
