import { createHash } from 'node:crypto';
import { firstDocument, firstVariables } from '../firstQuery.ts';
import { demoCaseId, placeIdOf } from '../network.ts';
import type { SentReferral } from './referral.ts';
import { eventually, expect, type Teller } from './step.ts';

const juniper = placeIdOf('juniper');

/** What happened to the woman of the story: a policeman gave the address away. Here everybody who knew is on paper. */
export async function compromise({ ask, tell }: Teller, { id: referralId }: SentReferral): Promise<void> {
  const meeting = `{ referral(id: "${referralId}") { meetingPoint { id address window { opensAt } } } }`;
  const before = (await ask('hotline', meeting)).data?.referral.meetingPoint;
  const declared = await ask(
    'shelter-juniper',
    `mutation ($input: DeclareCompromisedInput!) { declareCompromised(input: $input) { compromise { id declaredAt } errors { code } } }`,
    {
      input: {
        placeId: juniper,
        reasonCode: 'TOLD_BY_OFFICIAL',
        text: 'The respondent stood at the gate; he said an officer had told him.',
      },
    },
  );
  const found = declared.data?.declareCompromised.compromise;
  expect(found !== null && found !== undefined, 'Staff should be able to declare it.', declared);
  tell({
    persona: 'shelter-juniper',
    does: 'declares the place compromised: the husband stood at the gate, an officer had told him',
    sees: [`declared at ${found.declaredAt}; every grant for the place ended with it`],
  });

  const police = await ask('police', `{ place(id: "${juniper}") { address disclosure { precision reason } } }`);
  expect(police.data?.place.address === null, 'The officer should see nothing any more, half an hour or not.', police);
  tell({
    persona: 'police',
    does: 'looks again within his half-hour',
    sees: [`nothing but the ${police.data.place.disclosure.precision.toLowerCase()}`],
  });

  const names = await untilGone({ ask });
  tell({ persona: 'hotline', does: 'searches again', sees: [`${names.join(', ')}: Juniper has left matching`] });
  const after = await ask('hotline', meeting);
  const moved = after.data?.referral.meetingPoint;
  expect(before !== null && moved !== null && moved.id !== before.id, 'The family should be met elsewhere or at another time.', after);
  tell({
    persona: 'hotline',
    does: 'reads the notice and looks where the family on its way is met now',
    sees: [`before: ${before.address}, ${before.window.opensAt}`, `now:    ${moved.address}, ${moved.window.opensAt}`],
  });

  await readPapers({ ask, tell }, found.id);
  await clear({ ask, tell }, found.id);
}

/** Asks until matching has heard of it: at most a second later. */
const untilGone = ({ ask }: Pick<Teller, 'ask'>): Promise<string[]> =>
  eventually(async () => {
    const answer = await ask('hotline', firstDocument, firstVariables);
    const names: string[] =
      answer.data?.bedAvailability.edges.map(({ node }: { node: { shelter: { codeName: string } } }) => node.shelter.codeName) ?? [];
    return { seen: names.includes('Juniper') ? undefined : names, answer };
  }, 'Juniper should leave matching.');

async function readPapers({ ask, tell }: Teller, compromiseId: string): Promise<void> {
  const file = await ask('director-juniper', `{ place(id: "${juniper}") { compromise { id complaint } knownBy { how } } }`);
  const complaint: string | undefined = file.data?.place.compromise?.complaint;
  expect(
    file.data?.place.compromise?.id === compromiseId && complaint?.includes('District police unit') === true,
    'The file for the prosecutor should name the police unit.',
    file,
  );
  tell({
    persona: 'director-juniper',
    does: 'prints the file for the prosecutor, assembled from the ledger',
    sees: complaint.trimEnd().split('\n'),
  });

  const asked = await ask(
    'counsellor',
    `query ($id: ID!) { case(id: $id) { en: report ru: report(language: RU) ky: report(language: KY) disclosures(first: 1) { edges { node { id } } } } }`,
    { id: demoCaseId },
  );
  const report = asked.data?.case;
  expect(
    report?.en.includes('District police unit') === true && report.ru.includes('Кто знает') && report.ky.includes('ким билет'),
    'The report for the survivor should say who knew.',
    asked,
  );
  tell({
    persona: 'counsellor',
    does: 'prints the page for the survivor (in Russian and Kyrgyz too): who knows where you are',
    sees: report.en.trimEnd().split('\n'),
  });
  await proveOne({ ask, tell }, report.disclosures.edges[0].node.id);
}

/** What anybody can do with a proof and no trust in us: hash the entry up to the signed root (RFC 9162 2.1.3.2). */
async function proveOne({ ask, tell }: Teller, entryId: string): Promise<void> {
  const answer = await ask('counsellor', `{ inclusionProof(entryId: "${entryId}") { entry index path checkpoint { size root note } } }`);
  const proof = answer.data?.inclusionProof;
  expect(proof !== null && proof !== undefined, 'There should be a proof of the newest entry.', answer);
  const sha = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
  let hash = sha(Buffer.from([0]), Buffer.from(proof.entry));
  let [index, last] = [proof.index, proof.checkpoint.size - 1];
  for (const text of proof.path as string[]) {
    const sibling = Buffer.from(text, 'base64');
    if (index % 2 === 1 || index === last) {
      hash = sha(Buffer.from([1]), sibling, hash);
      while (index % 2 === 0 && index !== 0) [index, last] = [index >> 1, last >> 1];
    } else hash = sha(Buffer.from([1]), hash, sibling);
    [index, last] = [index >> 1, last >> 1];
  }
  expect(hash.toString('base64') === proof.checkpoint.root, 'The proof should lead to the signed root.', answer);
  tell({
    persona: 'counsellor',
    does: 'takes along a proof that the newest entry is in the ledger',
    sees: [
      `${proof.path.length} hashes lead from the entry to the signed root ${proof.checkpoint.root} over ${proof.checkpoint.size} entries`,
    ],
  });
}

async function clear({ ask, tell }: Teller, compromiseId: string): Promise<void> {
  const mutation =
    'mutation ($input: ClearCompromisedInput!) { clearCompromised(input: $input) { compromise { clearedAt } errors { code } } }';
  const cleared = await ask('director-juniper', mutation, { input: { compromiseId } });
  expect(
    cleared.data?.clearCompromised.compromise?.clearedAt !== undefined && cleared.data.clearCompromised.errors.length === 0,
    'A second person should be able to clear it.',
    cleared,
  );
  tell({
    persona: 'director-juniper',
    does: 'clears it weeks later, as the second person: the locks are new, the officer is gone',
    sees: [`cleared at ${cleared.data.clearCompromised.compromise.clearedAt}; what was granted stays ended`],
  });
}
