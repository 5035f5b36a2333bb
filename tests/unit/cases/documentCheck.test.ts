import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { viewerOf } from '../../../hub/demo/personas.ts';
import type { SubgraphCaller } from '../../../platform/subgraphCaller.ts';
import { createDocumentCheckPort } from '../../../subgraphs/cases/documentCheck.ts';

const checked = (caller: SubgraphCaller) =>
  createDocumentCheckPort({ caller, viewer: viewerOf('lawyer'), requestId: 'r' }).check({
    caseId: 'c',
    files: [{ type: 'PDF', bytes: Buffer.from('x') }],
  });
const refusing =
  (code: string, field: string | null = null): SubgraphCaller =>
  async () => ({ data: { checkCaseDocument: { check: null, errors: [{ code, field }] } } });

describe('the comparison of a paper', () => {
  it('is asked by the service for the member, never as the member', async () => {
    const check = { id: '1', clean: true, more: false, mentions: [], unread: [] };
    const caller: SubgraphCaller = async ({ viewer }) => {
      expect(viewer).toMatchObject({ kind: 'service', service: 'cases', onBehalfOf: { memberId: viewerOf('lawyer').memberId } });
      return { data: { checkCaseDocument: { check, errors: [] } } };
    };
    expect(await checked(caller)).toEqual(check);
  });

  it.each([
    ['NOT_FOUND', 'NOT_FOUND'],
    ['BUDGET_SPENT', 'BUDGET_SPENT'],
    ['CHECKS_BUSY', 'CHECKS_UNAVAILABLE'],
    ['DOCUMENT_TOO_DENSE', 'NOT_COMPARED'],
    ['DOCUMENT_TAKES_TOO_LONG', 'NOT_COMPARED'],
  ])('that ends in %s gives nothing out: %s', async (code, told) => {
    expect(await checked(refusing(code))).toEqual({ refused: told, unreadable: null });
  });

  it('says which file cannot be read, and nothing of one that was read and is too long', async () => {
    expect(await checked(refusing('DOCUMENT_ENCRYPTED', 'files.3'))).toEqual({ refused: 'NOT_COMPARED', unreadable: 3 });
    expect(await checked(refusing('DOCUMENT_TOO_DENSE', 'files.3'))).toEqual({ refused: 'NOT_COMPARED', unreadable: null });
  });

  it('that does not answer gives nothing out; a surprise is thrown', async () => {
    const failing =
      (code: string): SubgraphCaller =>
      async () => ({ data: null, errors: [new GraphQLError('x', { extensions: { code } })] });
    expect(await checked(failing('SERVICE_UNAVAILABLE'))).toEqual({ refused: 'CHECKS_UNAVAILABLE', unreadable: null });
    await expect(checked(failing('INTERNAL_SERVER_ERROR'))).rejects.toThrow();
  });
});
