import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type { Answer } from '../../hub/demo/client.ts';
import type { PersonaName } from '../../hub/demo/personas.ts';
import type { Loose } from '../support/disclosures.ts';
import type { TestHub } from '../support/testNetwork.ts';
import { AnsweredCoordinates } from './answeredCoordinates.ts';
import { documentOf, rootFieldsOf } from './caseAttempts.ts';
import { everythingOf } from './selections.ts';

/** The rightful at work: every answer to them is noted. */
export class Doing {
  readonly answered = new AnsweredCoordinates();
  readonly hub: TestHub;
  readonly #schema: GraphQLSchema;

  constructor(hub: TestHub, schema: GraphQLSchema) {
    this.hub = hub;
    this.#schema = schema;
  }

  async ask(persona: PersonaName, document: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const answer = await this.hub.ask(persona, document, variables);
    this.answered.note(document.startsWith('mutation') ? this.#schema.getMutationType() : this.#schema.getQueryType(), answer.data);
    return answer;
  }

  /** Those mutations of a subgraph that the public graph has. */
  mutationsOf(subgraph: GraphQLSchema) {
    const open = rootFieldsOf(this.#schema, 'mutation').map(({ name }) => name);
    return rootFieldsOf(subgraph, 'mutation').filter(({ name }) => open.includes(name));
  }

  /** Asks for all a root field can give. */
  async everything(persona: PersonaName, operation: 'query' | 'mutation', name: string, variables: Record<string, unknown>, depth: number) {
    const field = rootFieldsOf(this.#schema, operation).find((one) => one.name === name);
    if (field === undefined) throw new Error(`The graph has no ${name}.`);
    const type = getNamedType(field.type);
    const extent = { depth, leavesOnly: operation === 'mutation' ? ['Case'] : [] };
    const selections = isObjectType(type) ? everythingOf(type, extent) : [''];
    const answers: Answer[] = [];
    for (const selection of operation === 'mutation' ? selections.slice(0, 1) : selections)
      answers.push(await this.ask(persona, documentOf(operation, field, selection), variables));
    return answers;
  }

  /** Does something that is open to the persona. @throws when it was refused */
  async does(persona: PersonaName, name: string, input: Record<string, unknown>): Promise<Loose> {
    const [answer] = await this.everything(persona, 'mutation', name, { input }, 2);
    const payload = answer?.data?.[name];
    if (!payload || payload.errors.length > 0) throw new Error(`${persona} could not ${name}: ${answer?.text}`);
    return payload;
  }
}
