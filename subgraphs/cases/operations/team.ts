import { queryKey } from '../../../platform/pagination.ts';
import { standingOf } from '../../../platform/viewer.ts';
import type { Context } from '../context.ts';
import { reasonIsWritten } from '../domain/conflicts.ts';
import type {
  EndAssignmentInput,
  HandOverInput,
  NotifyTeamInput,
  OverrideConflictErrorCode,
  OverrideConflictInput,
  ProposeTeamMemberInput,
  QueryUnattendedCasesArgs,
  TeamErrorCode,
} from '../schema.generated.ts';
import { caseRefusals, type Proposal } from '../store/index.ts';
import { isId } from './ids.ts';
import { refusal } from './refusing.ts';

const assignmentGone = { field: 'assignmentId', message: 'You have no such assignment.' };
const faults: Readonly<Record<TeamErrorCode, { field: string | null; message: string }>> = {
  ...caseRefusals,
  INVALID_MEMBER: { field: 'memberId', message: 'memberId and organisationId must be ids.' },
  INVALID_TERM: { field: 'until', message: 'The end must lie after now and within ten years.' },
  ALREADY_ON_TEAM: { field: 'memberId', message: 'The member is on the team.' },
  LAST_MEMBER: { field: 'assignmentId', message: 'Nobody would be left on the case; propose somebody first.' },
  TOO_MANY_CHECKS: { field: null, message: 'You caused as many conflict checks as one may in a day.' },
};

const refuseProposal = (code: TeamErrorCode, about = faults[code]) => ({ check: null, assignment: null, errors: refusal(code, about) });

const told = async ({ judgement, assignment }: Proposal, { viewer, store, tellTeam }: Context) => {
  store.forgetTeam(assignment.caseId);
  if (judgement.grade === 'CLEAR') await tellTeam(assignment.caseId);
  // A coordinator proposes for a case that has nobody, and is not told who in it is on two sides.
  return standingOf(viewer) === 'COORDINATOR'
    ? { check: { grade: judgement.grade, roles: [], overridable: false }, assignment: null, errors: [] }
    : { check: judgement, assignment, errors: [] };
};

export async function proposeTeamMember({ until = null, ...input }: ProposeTeamMemberInput, context: Context) {
  if (!isId(input.memberId) || !isId(input.organisationId)) return refuseProposal('INVALID_MEMBER');
  const proposed = { ...input, memberId: input.memberId.toLowerCase(), organisationId: input.organisationId.toLowerCase(), until };
  const proposal = await context.store.proposeTeamMember(proposed);
  return typeof proposal === 'string' ? refuseProposal(proposal) : told(proposal, context);
}

export async function handOver({ until = null, ...input }: HandOverInput, context: Context) {
  if (!isId(input.memberId) || !isId(input.organisationId)) return refuseProposal('INVALID_MEMBER');
  const taker = { ...input, memberId: input.memberId.toLowerCase(), organisationId: input.organisationId.toLowerCase(), until };
  const proposal = await context.store.handOver(taker);
  if (proposal === 'NOT_FOUND') return refuseProposal(proposal, assignmentGone);
  return typeof proposal === 'string' ? refuseProposal(proposal) : told(proposal, context);
}

export async function endAssignment({ assignmentId, at = null }: EndAssignmentInput, { store, tellTeam }: Context) {
  const ended = await store.endAssignment({ assignmentId, at });
  if (typeof ended === 'string') {
    const about = { NOT_FOUND: assignmentGone, INVALID_TERM: { ...faults.INVALID_TERM, field: 'at' } };
    return { assignment: null, errors: refusal(ended, ended in about ? about[ended as keyof typeof about] : faults[ended]) };
  }
  store.forgetTeam(ended.caseId);
  // Before this is acknowledged, not some time after.
  await tellTeam(ended.caseId);
  return { assignment: ended, errors: [] };
}

const overrideFaults: Readonly<Record<OverrideConflictErrorCode, { field: string | null; message: string }>> = {
  ...caseRefusals,
  NOT_FOUND: assignmentGone,
  INVALID_REASON: { field: 'reason', message: 'reason must have 10 to 1000 characters.' },
  NOT_IN_CONFLICT: { field: 'assignmentId', message: 'No conflict check stops this member.' },
  OWN_PROPOSAL: { field: 'assignmentId', message: 'A second person decides: neither who proposed the member nor the member.' },
  NEVER_OVERRIDDEN: { field: 'assignmentId', message: 'The office is on the other side; nobody can let its members in.' },
};

export async function overrideConflict({ assignmentId, reason }: OverrideConflictInput, { store, tellTeam }: Context) {
  const refuse = (code: OverrideConflictErrorCode) => ({ assignment: null, errors: refusal(code, overrideFaults[code]) });
  if (!reasonIsWritten(reason)) return refuse('INVALID_REASON');
  const overridden = await store.overrideConflict({ assignmentId, reason: reason.trim() });
  if (typeof overridden === 'string') return refuse(overridden);
  store.forgetTeam(overridden.caseId);
  await tellTeam(overridden.caseId);
  return { assignment: overridden, errors: [] };
}

export async function listUnattendedCases({ first, after }: QueryUnattendedCasesArgs, { store, paginator }: Context) {
  const query = queryKey('unattendedCases', null);
  const page = paginator.page(query, { first, after });
  return paginator.connection(query, page, await store.unattended(page), ({ id }) => id);
}

/** For the disclosures service. A case that is not there has nobody to be told. */
export async function notifyTeam({ caseId, role = null }: NotifyTeamInput, { ownStore, referrals }: Context) {
  for (const organisationId of await ownStore().organisationsOfTeam(caseId, role)) await referrals.notify(organisationId);
  return { told: true };
}
