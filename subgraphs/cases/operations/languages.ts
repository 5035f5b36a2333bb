import type { Language } from '../domain/deadlines/rule.ts';
import type { LegalLanguage } from '../schema.generated.ts';

/** What the graph calls a language, as texts are kept under. */
export const languageCodes: Readonly<Record<LegalLanguage, Language>> = { EN: 'en', RU: 'ru', KY: 'ky' };
