import type { Answer } from '../../hub/demo/client.ts';
import type { PersonaName } from '../../hub/demo/personas.ts';
import { findCanaries } from '../support/canaries.ts';
import { inFull } from '../support/extent.ts';
import type { Attempt } from './caseAttempts.ts';
import type { SendersOwn } from './filledRelay.ts';
import { absentFor, type IdsOfACase } from './idsOfACase.ts';

/** Whoever has no part in the story's case, and comes nearest to having one. */
export const strangers = ['lawyer-other', 'opposing-counsel', 'court-clerk', 'police', 'hotline'] as const satisfies PersonaName[];
export type Stranger = (typeof strangers)[number];

/** An answer as it came over the wire. */
export type Reply = Pick<Answer, 'status' | 'headers' | 'text'>;

const chance = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z|SV(-[0-9A-F]{4}){3}|"(startC|endC|c)ursor":"[^"]*"/g;

/** What of an answer a stranger could tell apart: all of it but the request's own id and time, and what they named. */
const shapeOf = ({ status, headers, text }: Reply, named: readonly string[]) => {
  const { date: _date, 'x-request-id': requestId, ...kept } = headers;
  const hidden = [...named, ...(requestId === undefined ? [] : [requestId])];
  const body = hidden.reduce((told, one) => told.replaceAll(one, '*'), text);
  return { status, headers: kept, body: body.replaceAll(/"requestId":"[^"]*"/g, '"requestId":"*"') };
};

/** The same, but for what is drawn anew with each row somebody makes of their own. */
export const ownShapeOf = (reply: Reply, named: readonly string[]) => {
  const { body, ...shape } = shapeOf(reply, named);
  return { ...shape, body: body.replaceAll(chance, '#') };
};

/** Asks a question whose variables are these. */
export type AskWith = (variables: Record<string, unknown>) => Promise<Reply>;

/** What strangers found out. */
export class Findings {
  asked = 0;
  /** Questions by whose answers something that is there is told from what never was. */
  readonly toldApart: string[] = [];
  /** Answers with an id or a secret of the case that the stranger had not named. */
  readonly givenAway: string[] = [];
  readonly #ids: IdsOfACase;
  readonly #known: ReadonlySet<string>;
  readonly #own: Partial<Record<Stranger, SendersOwn>>;
  readonly #said = new Map<Stranger, string>();

  /**
   * @param known ids of the case that a stranger has from elsewhere, such as a referral they sent
   * @param own what is theirs of what reached the case: there they are no strangers, and to all else they are
   */
  constructor(ids: IdsOfACase, { known, own }: { known: readonly string[]; own: Partial<Record<Stranger, SendersOwn>> }) {
    this.#ids = ids;
    this.#own = own;
    // The members, offices and holidays of a network are no secret in it.
    this.#known = new Set([...known, ...['members', 'organisations', 'holidays'].flatMap((rows) => ids.get(rows) ?? [])]);
  }

  #ownOf(who: Stranger): SendersOwn {
    return this.#own[who] ?? { ids: [], words: [] };
  }

  /** Looks through an answer. @param asked what was named in the question: to whoever named an id it is no news, then or later */
  read(who: Stranger, question: string, { text, headers }: Reply, asked: string): void {
    this.asked += 1;
    const said = `${this.#said.get(who) ?? ''} ${asked}`;
    this.#said.set(who, said);
    const own = this.#ownOf(who);
    const whole = [text, ...Object.values(headers)].join('\n');
    for (const [rows, ids] of this.#ids)
      for (const id of ids)
        if (whole.includes(id) && !said.includes(id) && !this.#known.has(id) && !own.ids.includes(id))
          this.givenAway.push(`${who} ${question}: an id of ${rows}`);
    for (const { label, place } of findCanaries(whole))
      if (place === null && !own.words.includes(label)) this.givenAway.push(`${who} ${question}: ${label}`);
  }

  /**
   * Asks one question with what never was and with what is there.
   * @param meanwhile told after each answer whether what was named is there
   */
  async tellApart(who: Stranger, attempt: Attempt, ask: AskWith, meanwhile: (real: boolean) => void = () => undefined): Promise<void> {
    const idsOf = (rows: string) => (this.#ids.get(rows) ?? []).filter((id) => !this.#ownOf(who).ids.includes(id));
    const most = inFull ? Math.max(...attempt.rows.map((rows) => idsOf(rows).length)) : 1;
    for (let row = 0; row < most; row += 1) {
      const real = (rows: string) => {
        const ids = idsOf(rows);
        return ids[row % ids.length] ?? absentFor('00000000-0000-4000-8000-000000000000');
      };
      const named: string[] = [];
      const asked = async (idOf: (rows: string) => string, isReal: boolean) => {
        const variables = attempt.variables((rows) => {
          const id = idOf(rows);
          named.push(id);
          return id;
        });
        const reply = await ask(variables);
        this.read(who, attempt.name, reply, JSON.stringify(variables));
        meanwhile(isReal);
        return reply;
      };
      const absent = (rows: string) => absentFor(real(rows));
      const before = await asked(absent, false);
      const there = await asked(real, true);
      const same = (reply: Reply, shape: typeof shapeOf) => JSON.stringify(shape(reply, named)) === JSON.stringify(shape(there, named));
      // What stands on a row of their own may use it up: then it is as it is after.
      const isSame = attempt.onOwn ? same(before, ownShapeOf) || same(await asked(absent, false), ownShapeOf) : same(before, shapeOf);
      if (!isSame)
        this.toldApart.push(
          `${who} ${attempt.name} [${row}]: ${before.status} ${before.text} | ${there.status} ${there.text}`.slice(0, 700),
        );
    }
  }
}
