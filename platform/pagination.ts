import { createHash } from 'node:crypto';
import { SayaError } from './errors.ts';
import { openToken, sealToken } from './seal.ts';
import type { Viewer } from './viewer.ts';

export const largestPage = 100;

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page to read: how many, and after which position (`null` for the start). */
export interface Page {
  readonly limit: number;
  readonly after: string | null;
}

export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Seals positions into cursors that open only for the same viewer and the same query. */
export interface Paginator {
  /** @throws SayaError BAD_USER_INPUT for a page size outside 1-100, BAD_CURSOR for a cursor that was not given for this */
  page(query: string, args: PageArguments): Page;
  /** Builds a connection from up to `limit + 1` rows; the extra one only says that there is more. */
  connection<Node>(query: string, page: Page, rows: readonly Node[], positionOf: (node: Node) => string): Connection<Node>;
}

/** @param query a name and every argument that shapes the list, so that a cursor cannot be carried to another question */
export function queryKey(name: string, args: unknown): string {
  return `${name} ${createHash('sha256').update(JSON.stringify(args)).digest('base64url')}`;
}

export function createPaginator({ key, viewer }: { key: Buffer; viewer: Viewer }): Paginator {
  const owner = viewer.kind === 'member' ? viewer.memberId : `service ${viewer.service}`;
  const bind = (query: string) => `cursor ${viewer.networkId} ${owner} ${query}`;
  return {
    page(query, { first, after }) {
      const limit = first ?? 20;
      if (limit < 1 || limit > largestPage) throw new SayaError('BAD_USER_INPUT', `first must be from 1 to ${largestPage}.`);
      if (after === null || after === undefined) return { limit, after: null };
      try {
        return { limit, after: openToken(key, after, bind(query)) };
      } catch {
        throw new SayaError('BAD_CURSOR');
      }
    },
    connection(query, page, rows, positionOf) {
      const edges = rows.slice(0, page.limit).map((node) => ({ node, cursor: sealToken(key, positionOf(node), bind(query)) }));
      return {
        edges,
        pageInfo: {
          hasNextPage: rows.length > page.limit,
          hasPreviousPage: page.after !== null,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
      };
    },
  };
}
