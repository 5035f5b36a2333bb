import type { SubgraphRequest } from '../../../platform/subgraph.ts';
import { type Standing, standingOf } from '../../../platform/viewer.ts';
import type { WebCaller } from '../../../platform/web.ts';
import type { Context } from '../context.ts';
import { paperLanguages } from '../papers/paper.ts';
import { notFound, refuse } from './answers.ts';
import { answerEvidence, answerExport } from './evidence.ts';
import { answerProof, answerServed } from './relay.ts';
import { answerServiceUpload, answerUpload } from './uploads.ts';

/** Who may come to which files at all; the store decides whose they are. Everybody else finds nothing there. */
const team: readonly Standing[] = ['LAWYER', 'COUNSELLOR'];
const senders: readonly Standing[] = ['COURT_CLERK', 'OPPOSING_COUNSEL'];

interface Route {
  readonly path: RegExp;
  readonly standings: readonly Standing[];
  readonly answer: (request: Request, id: string, context: Context) => Promise<Response>;
}

/** Every way to a file, with what answers there. */
export const fileRoutes: readonly Route[] = [
  { path: /^\/files\/uploads\/([0-9a-f-]{36})$/, standings: team, answer: answerUpload },
  {
    path: /^\/files\/evidence\/([0-9a-f-]{36})$/,
    standings: team,
    answer: (request, id, context) => answerEvidence(request, id, 'copy', context),
  },
  {
    path: /^\/files\/evidence\/([0-9a-f-]{36})\/original$/,
    standings: team,
    answer: (request, id, context) => answerEvidence(request, id, 'original', context),
  },
  { path: /^\/files\/exports\/([0-9a-f-]{36})$/, standings: team, answer: answerExport },
  { path: /^\/files\/services\/([0-9a-f-]{36})$/, standings: senders, answer: answerServiceUpload },
  { path: /^\/files\/served\/([0-9a-f-]{36})$/, standings: ['LAWYER'], answer: answerServed },
  ...paperLanguages.map((language) => ({
    path: new RegExp(`^/files/proofs/([0-9a-f-]{36})/${language.toLowerCase()}$`),
    standings: [...team, ...senders],
    answer: (request: Request, id: string, context: Context) => answerProof(request, id, language, context),
  })),
];

/** The door of files. @param contextFor what a visit of somebody who signed in is answered with */
export const fileDoor =
  (contextFor: (request: Pick<SubgraphRequest, 'viewer' | 'requestId'>) => Context): WebCaller =>
  async (request, { viewer, requestId }) =>
    viewer === null ? notFound(requestId) : answerFiles(request, contextFor({ viewer, requestId }));

/** Files in and out. The store is asked as the viewer at every request: whoever left the team finds nothing. */
async function answerFiles(request: Request, context: Context): Promise<Response> {
  const { requestId, viewer } = context;
  const { pathname } = new URL(request.url);
  for (const { path, standings, answer } of fileRoutes) {
    const [, id] = path.exec(pathname) ?? [];
    if (id === undefined) continue;
    if (!standings.includes(standingOf(viewer))) return notFound(requestId);
    try {
      return await answer(request, id, context);
    } catch (error) {
      context.report(error);
      return refuse(503, 'SERVICE_UNAVAILABLE', 'Files cannot be reached now. Try again.', requestId);
    }
  }
  return notFound(requestId);
}
