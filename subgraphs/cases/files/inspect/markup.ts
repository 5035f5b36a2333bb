import type { ServiceWarning } from '../../domain/relay.ts';
import type { Source } from '../segments.ts';
import { marksIn } from './marks.ts';

/** How pages and drawings begin that a browser would run, whatever their name says. */
const page = /^\uFEFF?\s*(?:<\?xml|<!doctype|<!--|<(?:html|head|body|svg|script|meta|iframe|img|style|link|object|embed)\b)/i;

/** Whether text is a page or a drawing for a browser. */
export const isMarkup = async (source: Source): Promise<boolean> => page.test((await source.read(0, 4_096)).toString('utf8'));

const marks = {
  HAS_SCRIPTS: /<script\b|\bjavascript:/i,
  HAS_REMOTE_CONTENT: /<(?:img|iframe|link|object|embed|image|video|audio)\b[^>]{0,400}?(?:https?:)?\/\//i,
} as const satisfies Partial<Record<ServiceWarning, RegExp>>;

/** What in a text a program might take for a page's own. */
export const textWarnings = async (source: Source): Promise<ServiceWarning[]> => [...(await marksIn(source, marks))];
