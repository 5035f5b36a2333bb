import { z } from 'zod';
import { type Canonical, canonicalJson } from '../domain/evidence/canonicalJson.ts';
import { custodyKinds } from '../domain/evidence/custody.ts';

/** Names of what stands beside the files in an export. */
export const parts = {
  manifest: 'manifest.json',
  signature: 'manifest.sig',
  publicKey: 'signer.pem',
  sums: 'SHA256SUMS',
} as const;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.string().nullable();

const details = z.strictObject({ salt: z.string(), who: text, receiptNumber: text, purpose: text, note: text });

const custodyLink = z.strictObject({
  itemId: z.string(),
  sequence: z.int().positive(),
  id: z.string(),
  kind: z.enum(custodyKinds),
  at: z.string(),
  on: text,
  memberId: text,
  organisationId: text,
  subjectId: text,
  file: sha256,
  details: sha256.nullable(),
  previous: sha256,
  digest: sha256,
  /** What the details say; null where they stay in the register. */
  says: details.nullable(),
});

const item = z.strictObject({
  id: z.string(),
  kind: z.string(),
  title: text,
  description: text,
  mediaType: z.string(),
  takenOn: text,
  takenBy: text,
  registeredAt: z.string(),
  original: z.strictObject({ bytes: z.int().nonnegative(), sha256 }),
  /** The item's file in this archive; null where none could be given. */
  path: text,
  form: z.enum(['ORIGINAL', 'COPY']).nullable(),
  withheld: z.array(z.strictObject({ what: z.enum(['LOCATION_AND_DEVICE', 'FILE']), why: z.string() })),
  custody: z.array(custodyLink),
});

export const manifestSchema = z.strictObject({
  format: z.literal('saya-evidence-export'),
  version: z.literal(1),
  exportId: z.string(),
  caseId: z.string(),
  caseReference: z.string(),
  exportedAt: z.string(),
  exportedBy: z.strictObject({ memberId: z.string(), organisationId: z.string() }),
  purpose: z.string(),
  /** The key the manifest is signed with: name+keyid+base64. */
  signer: z.string(),
  /** SHA-256 of SHA256SUMS, which so is signed as well. */
  sums: sha256,
  files: z.array(z.strictObject({ path: z.string(), bytes: z.int().nonnegative(), sha256 })),
  items: z.array(item),
});

/** What an export says of itself. */
export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestItem = Manifest['items'][number];

/** The bytes that are signed. */
export const manifestBytes = (manifest: Manifest): Buffer => Buffer.from(canonicalJson(manifest as unknown as Canonical));

/** As `sha256sum` writes and reads it. */
export const sumsText = (files: Manifest['files']): string => files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
