import type { PersonaName } from '../personas.ts';
import { expect, type Teller } from './step.ts';

type Asker = Pick<Teller, 'ask'>;
// biome-ignore lint/suspicious/noExplicitAny: the shape is whatever the fields say
type Payload = any;

/** A mutation of the cases subgraph: one input, and errors beside what was asked for. */
export const mutationOf = (name: string, fields: string): string =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} errors { code message } } }`;

async function change({ ask }: Asker, persona: PersonaName, name: string, input: Record<string, unknown>, fields: string) {
  const answer = await ask(persona, mutationOf(name, fields), { input });
  const payload: Payload = answer.data?.[name];
  expect(Array.isArray(payload?.errors), `${persona} should be answered by ${name}.`, answer);
  return { payload, answer };
}

/** Enters something. @returns the payload */
export async function enter(
  asker: Asker,
  persona: PersonaName,
  name: string,
  input: Record<string, unknown>,
  fields: string,
): Promise<Payload> {
  const { payload, answer } = await change(asker, persona, name, input, fields);
  expect(payload.errors.length === 0, `${persona} should be able to ${name}.`, answer);
  return payload;
}

/** Tries what is to be refused. @returns the payload */
export async function beRefused(
  asker: Asker,
  persona: PersonaName,
  name: string,
  { code, ...input }: Record<string, unknown> & { code: string },
  fields: string,
): Promise<Payload> {
  const { payload, answer } = await change(asker, persona, name, input, fields);
  expect(payload.errors[0]?.code === code, `${name} should be refused with ${code}.`, answer);
  return payload;
}

export interface OpenAlarm {
  readonly id: string;
  readonly kind: string;
  readonly subjectId: string;
}

/** What the lawyer must look at, newest first. */
export async function openAlarms({ ask }: Asker) {
  const answer = await ask('lawyer', '{ myAlarms(first: 100) { edges { node { id kind subjectId } } } }');
  const alarms: readonly OpenAlarm[] = answer.data?.myAlarms.edges.map(({ node }: { node: OpenAlarm }) => node) ?? [];
  return { alarms, answer };
}
