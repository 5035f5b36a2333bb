export { compare } from './compare.ts';
export { type DocumentPart, DocumentText, documentParts, type Passage, type Unread } from './DocumentText.ts';
export { type DocumentFault, documentFaults } from './faults.ts';
export { type Findings, findMentions, type Mention } from './findMentions.ts';
export { joinDocuments } from './joinDocuments.ts';
export { type DocumentLimits, defaultLimits } from './limits.ts';
export type { MentionForm, ProtectedPlace } from './mentions.ts';
export { readDocument, readDocuments } from './readDocument.ts';
export { type MediaType, mediaTypes } from './reading/mediaTypes.ts';
