import type { FilingTemplate } from '../../domain/filing.ts';
import { paperLanguages } from '../paper.ts';
import { appeal } from './appeal.ts';
import { examinationResult } from './examinationResult.ts';
import { inactionComplaint } from './inactionComplaint.ts';
import { lostFile } from './lostFile.ts';
import { orderMotion } from './orderMotion.ts';
import { conditions, type Piece, placeholders, type Template } from './template.ts';

export const templates: Readonly<Record<FilingTemplate, Template>> = {
  INACTION_COMPLAINT: inactionComplaint,
  APPEAL: appeal,
  ORDER_MOTION: orderMotion,
  LOST_FILE: lostFile,
  EXAMINATION_RESULT: examinationResult,
};

/** Every `{name}` in a text. */
export const placeholdersIn = (text: string): string[] => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);

/**
 * What is wrong with a template: a name or a condition that there is not, a brace that is left open. Checked when the service
 * starts, so that no paper leaves with a hole in it.
 */
export function templateFaults(name: string, template: Template): string[] {
  const known: readonly string[] = placeholders;
  const faultsOf = (text: string, where: string) => [
    ...placeholdersIn(text)
      .filter((one) => !known.includes(one))
      .map((one) => `${where}: there is no placeholder {${one}}`),
    ...(/[{}]/.test(text.replaceAll(/\{[^{}]*\}/g, '')) ? [`${where}: a brace is left open`] : []),
  ];
  const ofPiece = (piece: Piece, where: string) => {
    if (typeof piece === 'string') return faultsOf(piece, where);
    if ('table' in piece) return faultsOf(piece.before, where);
    return [...(conditions.includes(piece.when) ? [] : [`${where}: there is no condition ${piece.when}`]), ...faultsOf(piece.text, where)];
  };
  return paperLanguages.flatMap((language) => {
    const { title, about, body, requests, attachments } = template[language];
    const where = `${name} ${language}`;
    return [title, about, ...body, ...requests, ...attachments].flatMap((piece) => ofPiece(piece, where));
  });
}

/** @throws with every fault of every template */
export function checkTemplates(all: Readonly<Record<string, Template>> = templates): void {
  const faults = Object.entries(all).flatMap(([name, template]) => templateFaults(name, template));
  if (faults.length > 0) throw new Error(['Templates of papers do not hold together.', ...faults.map((fault) => `  ${fault}`)].join('\n'));
}
