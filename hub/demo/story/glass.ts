import { placeIdOf } from '../network.ts';
import { expect, type Teller } from './step.ts';

/** An officer says that life is in danger. The address opens for half an hour, and everybody who must know knows at once. */
export async function breakGlass({ ask, tell }: Teller): Promise<void> {
  const opened = await ask(
    'police',
    `mutation ($input: BreakGlassInput!) {
       breakGlass(input: $input) { opening { id grant { expiresAt place { address disclosure { reason } } } } errors { code } } }`,
    {
      input: { placeId: placeIdOf('juniper'), reasonCode: 'PERPETRATOR_NEAR', text: 'He was seen two streets away; a car is on its way.' },
    },
  );
  const opening = opened.data?.breakGlass.opening;
  expect(opening?.grant.place.disclosure.reason === 'BREAK_GLASS', 'The glass should open the place.', opened);
  tell({
    persona: 'police',
    does: 'breaks the glass: life is in danger',
    sees: [`the address, until ${opening.grant.expiresAt}; in the same moment the director and the counsellor are told`],
  });

  const told = await ask('director-juniper', '{ notices(unread: true, first: 1) { edges { node { id kind subjectId } } } }');
  const notice = told.data?.notices.edges[0]?.node;
  expect(notice?.kind === 'BREAK_GLASS_OPENED' && notice.subjectId === opening.id, 'The director should be told.', told);
  const reviewed = await ask(
    'director-juniper',
    `mutation ($input: ReviewBreakGlassInput!, $notice: NoticeIdInput!) {
       reviewBreakGlass(input: $input) { opening { review { outcome } flagged } errors { code } }
       markNoticeRead(input: $notice) { errors { code } } }`,
    {
      input: { openingId: opening.id, outcome: 'NOT_JUSTIFIED', text: 'Nobody called; no car came. The officer asked for himself.' },
      notice: { noticeId: notice.id },
    },
  );
  expect(reviewed.data?.reviewBreakGlass.opening?.review.outcome === 'NOT_JUSTIFIED', 'The director should be able to review.', reviewed);
  tell({
    persona: 'director-juniper',
    does: 'reads the notice, asks around, and reviews the opening',
    sees: ['NOT_JUSTIFIED: nobody called, no car came'],
  });
}
