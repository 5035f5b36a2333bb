import { demoNetworkId } from '../../hub/demo/ids.ts';
import { type PersonaName, personaNames } from '../../hub/demo/personas.ts';
import { rootArgumentsFor } from '../../hub/demo/rootArguments.ts';
import { documentFor, type Form, type SecretPath } from '../../hub/demo/secretPaths.ts';
import { findCanaries } from '../support/canaries.ts';
import { follow } from '../support/streams.ts';
import type { TestHub } from '../support/testNetwork.ts';
import { eachOf, everyPath, formsTried, isAllowed, type Leak } from './engine.ts';

export interface LiveFindings {
  readonly paths: number;
  readonly opened: number;
  /** Events that were told: a run in which nothing happens proves nothing. */
  readonly told: number;
  readonly leaks: readonly Leak[];
  readonly shown: Readonly<Partial<Record<PersonaName, ReadonlySet<string>>>>;
}

interface Trial {
  readonly persona: PersonaName;
  readonly path: SecretPath;
  readonly rootArguments: string;
  readonly form: Form;
}

/** Everything changes that can: every referral, and every shelter in what each member of the network may read of it. */
async function changeEverything({ admin }: TestHub): Promise<void> {
  await admin`update shelters.shelters set confirmed_at = now()`;
  const nobody = '00000000-0000-4000-8000-000000000000';
  await admin`
    insert into shelters.outbox (network_id, subject, kind, payload, member_id, organisation_id, request_id)
    select ${demoNetworkId}, id, 'shelter.changed', json_build_object('shelterId', id), ${nobody}, ${nobody}, gen_random_uuid() from shelters.shelters`;
  await admin`
    insert into referrals.outbox (network_id, subject, kind, payload, member_id, organisation_id, request_id)
    select ${demoNetworkId}, id, 'referral.changed', json_build_object('referralId', id, 'fromOrganisationId', from_organisation_id,
      'toOrganisationId', to_organisation_id), ${nobody}, ${nobody}, gen_random_uuid() from referrals.referrals`;
}

/**
 * Follows everything as every persona, on every path of a subscription to a secret, in every form, with every id guessed: opens a
 * stream, lets everything change, and comes back with the stream's id for what it would have been told.
 */
export async function followEverything(
  hub: TestHub,
  { referralIds, personas = personaNames }: { referralIds: readonly string[]; personas?: readonly PersonaName[] },
): Promise<LiveFindings> {
  const paths = (await everyPath()).filter(({ operation }) => operation === 'subscription');
  const argumentsOf = rootArgumentsFor({ referralIds });
  const trials: Trial[] = personas.flatMap((persona) =>
    paths.flatMap((path, place) =>
      argumentsOf(path.fields[0] ?? '').flatMap((rootArguments) =>
        formsTried(persona, path, place).map((form) => ({ persona, path, rootArguments, form })),
      ),
    ),
  );
  // An id is bound to viewer, subscription and arguments; the fields that are asked for are free.
  const subscriptionOf = ({ persona, path, rootArguments }: Trial) => `${persona} ${path.fields[0]}${rootArguments}`;
  const marks = new Map<string, string | null>();
  const firsts = [...new Map(trials.map((trial) => [subscriptionOf(trial), trial])).values()];
  await eachOf(firsts, 8, async (trial) => {
    const stream = await follow(hub, trial.persona, documentFor(trial.path, trial.rootArguments));
    marks.set(subscriptionOf(trial), await stream.caughtUp().catch(() => null));
    stream.close();
  });
  await changeEverything(hub);

  const leaks: Leak[] = [];
  const shown: Partial<Record<PersonaName, Set<string>>> = {};
  let told = 0;
  await eachOf(trials, 8, async (trial) => {
    const { persona, path, rootArguments, form } = trial;
    const mark = marks.get(subscriptionOf(trial)) ?? null;
    const stream = await follow(hub, persona, documentFor(path, rootArguments, form), mark === null ? {} : { lastEventId: mark });
    await (mark === null ? stream.ended() : stream.caughtUp());
    stream.close();
    told += stream.told().filter(({ data }) => data !== null && data !== undefined && Object.values(data)[0] !== null).length;
    for (const canary of findCanaries(stream.text())) {
      if (isAllowed(persona, canary)) {
        shown[persona] ??= new Set();
        shown[persona].add(canary.label);
      } else leaks.push({ persona, path: path.fields.join('.'), form, canary: canary.label });
    }
  });
  return { paths: paths.length, opened: firsts.length + trials.length, told, leaks, shown };
}
