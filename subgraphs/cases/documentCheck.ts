import { askAsService, type ServiceCalls } from '../../platform/askAsService.ts';
import { codeOf } from '../../platform/errors.ts';

/** Where files give something away, never what. `file` is from 1. */
export interface DocumentCheck {
  readonly id: string;
  readonly clean: boolean;
  readonly more: boolean;
  readonly mentions: readonly {
    file: number;
    form: string;
    part: string;
    page: number | null;
    line: number;
    ownCase: boolean;
  }[];
  readonly unread: readonly { file: number; what: string; page: number | null }[];
}

export interface ComparedFile {
  readonly type: 'PDF' | 'DOCX';
  readonly bytes: Buffer;
}

export interface NoCheck {
  readonly refused: 'NOT_FOUND' | 'BUDGET_SPENT' | 'NOT_COMPARED' | 'CHECKS_UNAVAILABLE';
  /** Which file could not be read, from 1; nothing was compared then, and nothing paid for. */
  readonly unreadable: number | null;
}

/** What cases asks of disclosures before files leave. */
export interface DocumentCheckPort {
  /** Files that leave together are compared as one document, and paid for as one. */
  check(input: { caseId: string; files: readonly ComparedFile[] }): Promise<DocumentCheck | NoCheck>;
}

const checkCaseDocument = /* GraphQL */ `
  mutation CheckCaseDocument($input: CheckCaseDocumentInput!) {
    checkCaseDocument(input: $input) {
      check { id clean more mentions { file form part page line ownCase } unread { file what page } }
      errors { code field }
    }
  }
`;

/** A bundle of many files is read one file after the other. */
const timeoutMilliseconds = 9_000;

/** Faults of one file: it cannot be read, whatever else goes with it. */
const unreadable = new Set([
  'DOCUMENT_EMPTY',
  'DOCUMENT_TYPE_MISMATCH',
  'DOCUMENT_ENCRYPTED',
  'DOCUMENT_MALFORMED',
  'DOCUMENT_EXPANDS_TOO_FAR',
]);

export function createDocumentCheckPort(calls: ServiceCalls): DocumentCheckPort {
  const ask = askAsService('cases', calls);
  return {
    async check({ caseId, files }) {
      try {
        const { checkCaseDocument: answer } = await ask<{
          checkCaseDocument: { check: DocumentCheck | null; errors: readonly { code: string; field: string | null }[] };
        }>(
          checkCaseDocument,
          { input: { caseId, files: files.map(({ type, bytes }) => ({ type, content: bytes.toString('base64') })) } },
          { timeoutMilliseconds },
        );
        if (answer.check !== null) return answer.check;
        const [{ code, field } = { code: '', field: null }] = answer.errors;
        if (code === 'NOT_FOUND' || code === 'BUDGET_SPENT') return { refused: code, unreadable: null };
        if (code === 'CHECKS_BUSY') return { refused: 'CHECKS_UNAVAILABLE', unreadable: null };
        const file = unreadable.has(code) ? Number(/^files\.(\d+)$/.exec(field ?? '')?.[1] ?? Number.NaN) : Number.NaN;
        return { refused: 'NOT_COMPARED', unreadable: Number.isNaN(file) ? null : file };
      } catch (error) {
        if (codeOf(error) === 'SERVICE_UNAVAILABLE') return { refused: 'CHECKS_UNAVAILABLE', unreadable: null };
        throw error;
      }
    },
  };
}
