import { demoCaseId, fictitiousSecrets } from '../network.ts';
import { expect, type Teller } from './step.ts';

const check = `mutation ($input: CheckDocumentInput!) {
  checkDocument(input: $input) { check { clean mentions { form part line ownCase } } errors { code } } }`;

/** A motion that a clerk drafted from an old file; the address went to court that way once. */
export async function checkMotion({ ask, tell }: Teller): Promise<void> {
  const [number = '', ...street] = fictitiousSecrets.locationOf('residence').address.split(' ');
  const lines = [
    'To the District Court',
    'Motion to extend the protection order',
    `The applicant, living at ${street.join(' ').toUpperCase()}, no. ${number}, asks`,
    'that the order be extended by thirty days.',
  ];
  const ofText = (text: readonly string[]) => ({
    input: { caseId: demoCaseId, type: 'TEXT', content: Buffer.from(text.join('\n')).toString('base64') },
  });
  const first = await ask('lawyer', check, ofText(lines));
  const found = first.data?.checkDocument.check;
  expect(
    found?.clean === false && found.mentions.length === 1 && found.mentions[0].line === 3,
    'The check should find the line with the address.',
    first,
  );
  const second = await ask('lawyer', check, ofText(lines.with(2, 'The applicant (address with the court registry, sealed) asks')));
  expect(second.data?.checkDocument.check?.clean === true, 'Without that line the motion should be clean.', second);
  const [mention] = found.mentions;
  tell({
    persona: 'lawyer',
    does: 'has a motion checked before it goes to court, mends it, and has it checked again',
    sees: [
      `line ${mention.line}: ${mention.form} of ${mention.ownCase ? "a place of the client's" : 'a shelter'}; which one it does not say`,
      'then: clean',
    ],
  });
}
