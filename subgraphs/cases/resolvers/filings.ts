import { filingStateOf, instanceRules, kindOfTemplate, nextStepOf } from '../domain/index.ts';
import * as operations from '../operations/filings.ts';
import { exportFiling } from '../operations/papers.ts';
import type { Resolvers } from '../schema.generated.ts';

export const filingsResolvers: Resolvers = {
  Mutation: {
    draftFiling: (_parent, { input }, context) => operations.draftFiling(input, context),
    changeFiling: (_parent, { input }, context) => operations.changeFiling(input, context),
    setFilingProof: (_parent, { input }, context) => operations.setFilingProof(input, context),
    markFiled: (_parent, { input }, context) => operations.markFiled(input, context),
    recordAnswer: (_parent, { input }, context) => operations.recordAnswer(input, context),
    withdrawFiling: (_parent, { input }, context) => operations.withdrawFiling(input.filingId, context),
    draftNextFiling: (_parent, { input }, context) => operations.draftNextFiling(input, context),
    exportFiling: (_parent, { input }, context) => exportFiling(input, context),
  },
  Case: {
    filings: ({ id }, _args, { store }) => store.filings(id),
  },
  Filing: {
    kind: ({ template }) => kindOfTemplate[template],
    state: async (filing, _args, { store }) => filingStateOf(filing, (await store.calendar()).today),
    addressee: async (filing, _args, { store }) => (await store.filingWords(filing))?.addressee ?? null,
    respondentId: async (filing, _args, context) => (await operations.filingRespondent(filing, context))?.id ?? null,
    respondent: async (filing, _args, context) => {
      const party = await operations.filingRespondent(filing, context);
      return party && context.store.partyName(party);
    },
    grounds: async (filing, _args, { store }) => (await store.filingWords(filing))?.grounds ?? null,
    receipt: (filing, _args, { store }) => store.filingReceipt(filing),
    proof: ({ proofId }, _args, { store }) => (proofId === null ? null : store.evidenceItem(proofId)),
    nextStep: async (filing, _args, { store }) => {
      const step = nextStepOf(filing, (await store.calendar()).today);
      return step && { ...step, source: instanceRules[filing.instance].source, confirmed: instanceRules[filing.instance].confirmed };
    },
    exports: ({ id }, _args, { store }) => store.paperExports(id),
  },
  PaperExport: {
    at: ({ exportedAt }) => exportedAt,
    by: ({ exportedBy }) => exportedBy,
  },
};
