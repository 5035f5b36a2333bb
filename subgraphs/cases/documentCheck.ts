import { codeOf } from '../../platform/errors.ts';
import { askSubgraph, type SubgraphCaller } from '../../platform/subgraphCaller.ts';
import { asService, type Viewer } from '../../platform/viewer.ts';

/** Where a document gives something away, never what. */
export interface DocumentCheck {
  readonly id: string;
  readonly clean: boolean;
  readonly more: boolean;
  readonly mentions: readonly { form: string; part: string; page: number | null; line: number; ownCase: boolean }[];
  readonly unread: readonly { what: string; page: number | null }[];
}

/** What cases asks of disclosures before a document leaves. */
export interface DocumentCheckPort {
  check(input: {
    caseId: string;
    type: 'PDF' | 'DOCX';
    bytes: Buffer;
  }): Promise<DocumentCheck | 'NOT_FOUND' | 'BUDGET_SPENT' | 'NOT_COMPARED' | 'CHECKS_UNAVAILABLE'>;
}

const checkCaseDocument = /* GraphQL */ `
  mutation CheckCaseDocument($input: CheckDocumentInput!) {
    checkCaseDocument(input: $input) {
      check { id clean more mentions { form part page line ownCase } unread { what page } }
      errors { code }
    }
  }
`;

export function createDocumentCheckPort({
  caller,
  viewer,
  requestId,
}: {
  caller: SubgraphCaller;
  viewer: Viewer;
  requestId: string;
}): DocumentCheckPort {
  const service = asService('cases', viewer);
  return {
    async check({ caseId, type, bytes }) {
      try {
        const { checkCaseDocument: answer } = await askSubgraph<{
          checkCaseDocument: { check: DocumentCheck | null; errors: readonly { code: string }[] };
        }>(caller, {
          document: checkCaseDocument,
          variables: { input: { caseId, type, content: bytes.toString('base64') } },
          viewer: service,
          requestId,
        });
        if (answer.check !== null) return answer.check;
        const code = answer.errors[0]?.code;
        return code === 'NOT_FOUND' || code === 'BUDGET_SPENT' ? code : code === 'CHECKS_BUSY' ? 'CHECKS_UNAVAILABLE' : 'NOT_COMPARED';
      } catch (error) {
        if (codeOf(error) === 'SERVICE_UNAVAILABLE') return 'CHECKS_UNAVAILABLE';
        throw error;
      }
    },
  };
}
