import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ValidationContext, ValidationRule } from 'graphql';
import { SayaError } from '../platform/errors.ts';

/** How much one document may ask for. Measured against what the demo, the dashboard and the largest documented query need. */
export const limits = { tokens: 4_000, depth: 14, aliases: 40, directives: 5, cost: 20_000 } as const;

/** How many streams may be open in one process: of one member (a tab, a telephone, a colleague's screen), and of all. */
export const streamLimits = { ofMember: 20, ofProcess: 5_000 } as const;
export type StreamLimits = Readonly<Record<keyof typeof streamLimits, number>>;

const refuse = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(new SayaError('QUERY_TOO_COMPLEX'))],
};

/** Validation rules that refuse a document before it is planned; every refusal has the code QUERY_TOO_COMPLEX. */
export function limitRules(): ValidationRule[] {
  const { validationRules } = new ApolloArmor({
    // The parser itself stops at `limits.tokens`; armor would parse a second time.
    maxTokens: { enabled: false },
    // The server hides schema details itself.
    blockFieldSuggestion: { enabled: false },
    maxDepth: { n: limits.depth, flattenFragments: true, ...refuse },
    maxAliases: { n: limits.aliases, allowList: [], ...refuse },
    maxDirectives: { n: limits.directives, ...refuse },
    costLimit: { maxCost: limits.cost, ...refuse },
  }).protect();
  return validationRules as ValidationRule[];
}
